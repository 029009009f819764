/** Bounds on what one DOCX may ask of the program; a file beyond them is refused with a message. */
export interface WordLimits {
  /** Largest file, in bytes. */
  readonly fileBytes: number;
  /** Most bytes that the parts which are read may come to once they are inflated. */
  readonly inflatedBytes: number;
  /** Most XML elements in those parts together, and most runs that are made of them; each takes a quarter of a kilobyte. */
  readonly elements: number;
  /** How deep elements may stand in one another; ten tables inside one another need some sixty. */
  readonly depth: number;
  /** Most columns that a cell may span or a table may have; Word itself stops at 63. */
  readonly columns: number;
}

/** The usual limits: a text of some thousand pages, with pictures as large as an office's mail lets through. */
export const WORD_LIMITS: WordLimits = {
  fileBytes: 100_000_000,
  inflatedBytes: 200_000_000,
  elements: 1_500_000,
  depth: 256,
  columns: 1000,
};
