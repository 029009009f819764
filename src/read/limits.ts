/** Bounds on what one file may ask of the program; a file beyond them is refused with a message. */
export interface ReadLimits {
  /** Largest file, in bytes. */
  readonly bytes: number;
  /** Most words and marks (keys, colons, values, dashes, brackets) of YAML; each takes half a kilobyte once parsed. */
  readonly tokens: number;
  /** Most lines of a Markdown plan; each may become a task. */
  readonly lines: number;
  /** How deep lists and keys may stand in one another. */
  readonly depth: number;
  /** Most values that a file may come to once its aliases are filled in. */
  readonly values: number;
  /** Most characters that those values may have together. */
  readonly characters: number;
}

/** The usual limits: some twenty thousand tasks, ten times as many as the largest appendix known. */
export const DEFAULT_LIMITS: ReadLimits = {
  bytes: 10_000_000,
  tokens: 600_000,
  lines: 200_000,
  depth: 60,
  values: 600_000,
  characters: 10_000_000,
};
