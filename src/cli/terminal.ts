/** Where the program speaks, and what it may know of the terminal around it. */
export interface Terminal {
  /** Writes to standard output: what was asked for. */
  readonly write: (text: string) => void;
  /** Writes to standard error: messages and what goes on. */
  readonly writeError: (text: string) => void;
  /** The terminal for a progress line; undefined where nobody is watching. */
  readonly progressStream: NodeJS.WriteStream | undefined;
  /** Whether messages may be coloured. */
  readonly hasColours: boolean;
  /** Width for help, in letters. */
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Calls back once when the officer ends the program with Ctrl-C; gives back how to stop listening. */
  readonly onInterrupt: (callback: () => void) => () => void;
}
