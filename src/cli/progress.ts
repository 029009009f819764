import { Listr, ListrLogger, ProcessOutput } from 'listr2';
import type { Terminal } from './terminal.ts';

/**
 * Does the work and shows on a terminal, in one line, what it says of itself; the line is gone when the work is done.
 * Without a terminal nothing is shown.
 */
export async function withProgress<Result>(
  { progressStream }: Terminal,
  title: string,
  work: (say: (line: string) => void) => Promise<Result>,
): Promise<Result> {
  if (!progressStream) return work(() => {});
  let show = (_line: string): void => {};
  const working = work((line) => show(line));
  const line = {
    title,
    task: async (_: unknown, task: { title?: string }) => {
      show = (said) => {
        task.title = said;
      };
      await working;
    },
  };
  const processOutput = new ProcessOutput(progressStream, progressStream, { leaveEmptyLine: false });
  await new Listr([line], {
    // Standard output may well be a file while somebody watches.
    fallbackRendererCondition: false,
    rendererOptions: { clearOutput: true, logger: new ListrLogger({ processOutput }) },
    registerSignalListeners: false,
  }).run();
  return working;
}
