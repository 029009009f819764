/** Bounds on what one workbook may ask of the program; one beyond them is refused with a message. */
export interface SheetLimits {
  /** Largest file, in bytes. */
  readonly bytes: number;
  /** Most bytes of all parts together once unpacked. */
  readonly inflatedBytes: number;
  /** Most parts of the package. */
  readonly parts: number;
  /** Most rows of a sheet, counted to the last that holds anything. */
  readonly rows: number;
  /** Most columns of a sheet, counted to the last that holds anything. */
  readonly columns: number;
  /** Most characters of all cells together, a text that many cells share counted in each. */
  readonly characters: number;
}

/** The usual limits: ten times the largest list of tasks known. */
export const SHEET_LIMITS: SheetLimits = {
  bytes: 20_000_000,
  inflatedBytes: 100_000_000,
  parts: 2000,
  rows: 20_000,
  columns: 200,
  characters: 20_000_000,
};

/** Most characters that a cell can hold (Excel specifications and limits). */
export const LONGEST_CELL = 32_767;
