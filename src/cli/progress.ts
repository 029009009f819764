import { setImmediate as nextTurn } from 'node:timers/promises';
import { Listr, ListrLogger, ProcessOutput } from 'listr2';
import type { Terminal } from './terminal.ts';

/** Shows a line; it stands on the terminal when the promise is kept. */
export type Say = (line: string) => Promise<void>;

async function sayNothing(): Promise<void> {}

/**
 * Does the work and shows on a terminal, in one line, what it says of itself; the line is gone when the work is done.
 * Without a terminal nothing is shown.
 */
export async function withProgress<Result>(
  { progressStream }: Terminal,
  title: string,
  work: (say: Say) => Promise<Result>,
): Promise<Result> {
  if (!progressStream) return work(sayNothing);
  const { promise: shown, resolve: startWork } = withResolver<Say>();
  const working = shown.then(work);
  const line = {
    title,
    task: async (_: unknown, task: { title?: string }) => {
      startWork(async (said) => {
        task.title = said;
        // The work that follows leaves the terminal no time to draw.
        await nextTurn();
      });
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

function withResolver<Value>(): {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
} {
  let resolve = (_value: Value): void => {};
  const promise = new Promise<Value>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}
