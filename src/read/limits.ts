/** Bounds on what one file may ask of the program; a file beyond them is refused with a message. */
export interface ReadLimits {
  /** Largest file, in bytes. */
  readonly bytes: number;
  /** How deep lists and keys may stand in one another. */
  readonly depth: number;
  /** Most values that a file may come to once its aliases are filled in. */
  readonly values: number;
}

/** The usual limits: some forty thousand tasks, ten times the largest district's list of communes. */
export const DEFAULT_LIMITS: ReadLimits = { bytes: 10_000_000, depth: 60, values: 1_000_000 };
