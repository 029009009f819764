import type { WordParagraph, WordRun, WordTable } from '../../model/word-file.ts';
import type { LevelNumber } from './level-number.ts';

/** How all letters of a line look, and how it stands. */
export interface LineLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly centred: boolean;
}

/** Where a line stands. */
export interface LinePlace {
  /** 0 for the first section of the file. */
  readonly section: number;
  /** Width of frame or cell between its margins; absent where a tab places the line. */
  readonly widthTwips?: number;
  /** The column of a table that only places letterhead or signature, or the side of a tab, counted from 0. */
  readonly column?: number;
  /** The table that only places it. */
  readonly table?: WordTable;
}

/** One line of a paragraph, as far as the next typed line break or the tab that sets two parts side by side. */
export interface Line {
  readonly type: 'line';
  readonly paragraph: WordParagraph;
  /** Its stretch of the paragraph's runs, in characters. */
  readonly start: number;
  readonly end: number;
  /** What is printed, an automatic number included. */
  readonly text: string;
  readonly settled: string;
  /** Without marks and capitals, as far as wording can matter. */
  readonly folded: string;
  readonly look: LineLook;
  /** The number or sign that it begins with. */
  readonly level: LevelNumber | undefined;
  readonly place: LinePlace;
  /** It begins a page or a section by order. */
  readonly begins: boolean;
}

/** A table of content in the order of the lines. */
export interface TableItem {
  readonly type: 'table';
  readonly table: WordTable;
  readonly section: number;
  readonly begins: boolean;
}

/** What a document is made of before its parts are named. */
export type Item = Line | TableItem;

/** The characters of runs from `start` to `end`, each with its look. */
export function runsBetween(runs: readonly WordRun[], start: number, end: number): readonly WordRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, run.text.length);
    at += run.text.length;
    return from < to ? [{ ...run, text: run.text.slice(from, to) }] : [];
  });
}

/** The letters of a paragraph's runs, capitals of the style not made. */
export function lettersOf({ runs }: WordParagraph): string {
  return runs.map(({ text }) => text).join('');
}

/** Whether nothing is printed in the line. */
export function isBlank({ settled }: Line): boolean {
  return settled === '';
}
