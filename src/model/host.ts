/** What the stages and commands may ask of the outside world; a test passes a fake, and equal answers give equal bytes. */
export interface Host {
  /** The bytes of a file. Rejects with Node's own error where it cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Size in bytes and kind of what stands at a path, links followed; undefined where nothing does. */
  readonly stat: (
    path: string,
  ) => Promise<{ readonly size: number; readonly isDirectory: boolean; readonly modified: Date } | undefined>;
  /** The true path behind links; rejects where nothing is there. */
  readonly realPath: (path: string) => Promise<string>;
  /** Writes a whole file at once: temporary file beside it, then rename. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Names of what a folder holds. */
  readonly list: (path: string) => Promise<readonly string[]>;
  readonly now: () => Date;
  readonly currentFolder: () => string;
}
