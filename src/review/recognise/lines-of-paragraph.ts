import type { WordParagraph } from '../../model/word-file.ts';
import { printsWords, withPlainSpaces } from '../folded.ts';
import { type Line, type LinePlace, lettersOf } from './line.ts';
import { PrintedLine } from './printed-line.ts';
import { sideBySide } from './side-by-side.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The side of a tab that it stands on. */
  readonly column?: number;
}

function typedLines(letters: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const { index } of letters.matchAll(/[\n\v\f\r]/gu)) {
    stretches.push({ start, end: index });
    start = index + 1;
  }
  const all = [...stretches, { start, end: letters.length }];
  const printed = all.filter(({ start: from, end }) => printsWords(letters.slice(from, end)));
  return printed.length > 0 ? printed : [{ start: 0, end: letters.length }];
}

function withColumns(letters: string, stretch: Stretch): readonly Stretch[] {
  const parts = sideBySide(letters.slice(stretch.start, stretch.end));
  if (!parts) return [stretch];
  return parts.map(([from, to], column) => ({
    start: stretch.start + from,
    end: stretch.start + to,
    column,
  }));
}

function lineOf(paragraph: WordParagraph, letters: string, stretch: Stretch, at: LineContext): Line {
  const { start, end, column } = stretch;
  const number = start === 0 && paragraph.number ? withPlainSpaces(paragraph.number) : undefined;
  const printed = withPlainSpaces(letters.slice(start, end));
  const text = number === undefined ? printed : `${number} ${printed}`;
  const { widthTwips: _, ...place } = at.place;
  return new PrintedLine({
    paragraph,
    start,
    end,
    text,
    place: column === undefined ? at.place : { ...place, column },
    begins: at.begins && start === 0,
  });
}

/** Where a paragraph stands, and whether a page begins with it. */
export interface LineContext {
  readonly place: LinePlace;
  readonly begins: boolean;
}

/** The lines of a paragraph: one for each typed line break, and for each part that a tab sets beside another. */
export function linesOfParagraph(paragraph: WordParagraph, context: LineContext): readonly Line[] {
  const letters = lettersOf(paragraph);
  const stretches = typedLines(letters).flatMap((stretch) =>
    context.place.table === undefined ? withColumns(letters, stretch) : [stretch],
  );
  return stretches.map((stretch) => lineOf(paragraph, letters, stretch, context));
}

/** A paragraph as one line, whatever breaks and tabs stand in it: a cell's paragraph is one part. */
export function wholeParagraph(paragraph: WordParagraph, context: LineContext): Line {
  const letters = lettersOf(paragraph);
  return lineOf(paragraph, letters, { start: 0, end: letters.length }, context);
}
