import type { Origin, PartName, ReviewedParagraph } from '../../model/reviewed.ts';
import type { WordLine } from '../../model/word-file.ts';
import { withPlainSpaces } from '../folded.ts';
import { type Line, lettersOf, runsBetween } from './line.ts';

/** Lines of one paragraph that are one part: the first and the last of them. */
export interface LineSpan {
  readonly first: Line;
  readonly last: Line;
}

/** Parts whose beginning can be a number or a dash. */
const NUMBERED: ReadonlySet<PartName> = new Set<PartName>([
  ...(['partLabel', 'sectionHeading', 'clauseHeading', 'subclauseHeading', 'pointHeading'] as const),
  ...(['articleHeading', 'article', 'section', 'clause', 'subclause', 'point', 'subpoint'] as const),
  ...(['dash', 'plus', 'toPlaces', 'addressee', 'tableCell'] as const),
]);

/** A number alone in a cell, as columns of numbers have it. */
const NUMBER_OF_ROW = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]+|[a-zđ])[.)]?$/u;

function numberIn(part: PartName, { settled, level }: Line): string | undefined {
  if (!NUMBERED.has(part)) return undefined;
  return part === 'tableCell' && NUMBER_OF_ROW.test(settled) ? settled : level?.number;
}

function textOf({ first, last }: LineSpan): string {
  const more = first === last ? '' : withPlainSpaces(lettersOf(first.paragraph).slice(first.end, last.end));
  return `${first.text}${more}`.replace(/[\v\f\r]/gu, '\n');
}

/** A paragraph under review from the lines that make it. */
export function reviewedParagraph(
  span: LineSpan,
  {
    part,
    origin,
    lines,
  }: { readonly part: PartName; readonly origin: Origin; readonly lines: readonly WordLine[] },
): ReviewedParagraph {
  const { first, last } = span;
  const { paragraph, place } = first;
  const number = numberIn(part, first);
  // What a tab places stands under its neighbours, not as the paragraph says.
  const format =
    place.column !== undefined && !place.table
      ? { ...paragraph.format, align: 'center' as const }
      : paragraph.format;
  const isStart = first.start === 0;
  return {
    type: 'paragraph',
    part,
    origin,
    text: textOf(span),
    ...(number !== undefined && { number }),
    look: {
      runs: runsBetween(paragraph.runs, first.start, last.end),
      format,
      ...(place.widthTwips !== undefined && { widthTwips: place.widthTwips }),
      lines,
      images: isStart ? paragraph.images : [],
      inTextBox: paragraph.inTextBox,
      ...(isStart && paragraph.pageBreak && { pageBreak: paragraph.pageBreak }),
      ...(isStart && paragraph.renderedPageBreak && { renderedPageBreak: paragraph.renderedPageBreak }),
    },
  };
}
