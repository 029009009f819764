/** One thing that an officer may choose from a list. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

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
  /** Asks the officer yes or no, no being the usual answer; absent where nobody is there to answer. */
  readonly confirm?: ((question: string) => Promise<boolean>) | undefined;
  /** Asks which of some things are meant, none being the usual answer; absent where nobody is there to answer. */
  readonly choose?:
    | ((question: string, choices: readonly Choice[]) => Promise<readonly string[]>)
    | undefined;
  /** Calls back once when the officer ends the program with Ctrl-C; gives back how to stop listening. */
  readonly onInterrupt: (callback: () => void) => () => void;
}
