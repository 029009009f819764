/** A point in a source file; line and column count from 1, offset from 0 (unist's convention). */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of one source file: where a value of the plan was written. */
export interface Place {
  readonly file: string;
  readonly start: Point;
  readonly end: Point;
}

/** The way from a plan's root to one of its values: keys and list positions, as zod reports them. */
export type DataPath = readonly (string | number)[];

/** Answers where in the sources a value, or the key that names it, was written. */
export interface PlaceIndex {
  /** The place of the value at `path`, or of the nearest value above it that has one. */
  readonly ofValue: (path: DataPath) => Place | undefined;
  /** The place of the key that `path` ends in; the value's own place where it has no key. */
  readonly ofKey: (path: DataPath) => Place | undefined;
}

/** Where a piece of printed text comes from: its path in the plan, the nearest id above it, its place. */
export interface Source {
  readonly path: DataPath;
  readonly ma?: string;
  readonly place?: Place;
}

/** A cell of a workbook, as the officer names it: the sheet, and the cell by column letters and row (`D12`). */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}
