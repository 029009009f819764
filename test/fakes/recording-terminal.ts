import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal that nobody watches, and what was said to it. */
export interface RecordingTerminal {
  readonly terminal: Terminal;
  /** Standard output alone. */
  readonly output: () => string;
  /** Both streams in the order of writing, lines of standard error marked `2>`. */
  readonly transcript: () => string;
  readonly clear: () => void;
  /** Presses Ctrl-C. */
  readonly interrupt: () => void;
}

interface Line {
  readonly stream: 'output' | 'error';
  readonly text: string;
}

/** Makes a terminal that keeps what is written to it. */
export function createRecordingTerminal(
  environment: Readonly<Record<string, string>> = {},
): RecordingTerminal {
  const lines: Line[] = [];
  let interrupt = (): void => {};
  const keep =
    (stream: Line['stream']) =>
    (written: string): void => {
      for (const text of written.replace(/\n$/, '').split('\n')) lines.push({ stream, text });
    };
  return {
    terminal: {
      write: keep('output'),
      writeError: keep('error'),
      progressStream: undefined,
      hasColours: false,
      columns: 100,
      environment,
      onInterrupt: (callback) => {
        interrupt = callback;
        return () => {};
      },
    },
    output: () => lines.flatMap(({ stream, text }) => (stream === 'output' ? [`${text}\n`] : [])).join(''),
    transcript: () =>
      lines.map(({ stream, text }) => `${stream === 'error' ? '2> ' : ''}${text}`.trimEnd()).join('\n'),
    clear: () => {
      lines.length = 0;
    },
    interrupt: () => interrupt(),
  };
}
