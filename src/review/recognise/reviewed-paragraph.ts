import type { Alignment } from '../../model/measures.ts';
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

/** Parts of letterhead and signature: a tab puts each of them in its half of the page. */
const BESIDE_OTHERS: ReadonlySet<PartName> = new Set<PartName>([
  ...(['parentOrgan', 'issuingOrgan', 'quocHieu', 'tieuNgu', 'documentCode', 'promulgation'] as const),
  ...([
    'correspondenceSubject',
    'competence',
    'signerName',
    'toPlacesTitle',
    'toPlaces',
    'drafterCode',
  ] as const),
]);

const AT_THE_LEFT: readonly PartName[] = ['toPlacesTitle', 'toPlaces', 'drafterCode'];

/** The one tab that leads to a stop; several of them are blanks, typed until the place seemed right. */
const TO_ITS_STOP = /^[ \u00A0]*\t(?=[^\s])/u;

/** How a part stands that a tab has put where it is, and how many characters the tab takes; undefined for any other. */
function placedByTab(
  { first }: LineSpan,
  part: PartName,
): { readonly align: Alignment; readonly skipped: number } | undefined {
  const { place, paragraph, start, end } = first;
  if (place.table || !BESIDE_OTHERS.has(part)) return undefined;
  const tab = TO_ITS_STOP.exec(lettersOf(paragraph).slice(start, end));
  if (place.column === undefined && !tab) return undefined;
  return { align: AT_THE_LEFT.includes(part) ? 'left' : 'center', skipped: tab?.[0].length ?? 0 };
}

function textOf({ first, last }: LineSpan): string {
  const more = first === last ? '' : withPlainSpaces(lettersOf(first.paragraph).slice(first.end, last.end));
  return `${first.text}${more}`.replace(/[\v\f\r]/gu, '\n');
}

/** Where a line stands that is drawn from the paragraph's edge says nothing about a text that a tab has moved. */
function withoutPlace({ centred: _, ...line }: WordLine): WordLine {
  return line;
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
  const tabbed = placedByTab(span, part);
  const align = tabbed?.align ?? (place.column !== undefined && !place.table ? 'center' : undefined);
  const skipped = tabbed?.skipped ?? 0;
  const isStart = first.start === 0;
  return {
    type: 'paragraph',
    part,
    origin,
    text: textOf(span).slice(skipped),
    ...(number !== undefined && { number }),
    look: {
      runs: runsBetween(paragraph.runs, first.start + skipped, last.end),
      format: align ? { ...paragraph.format, align } : paragraph.format,
      ...(place.widthTwips !== undefined && !tabbed && { widthTwips: place.widthTwips }),
      lines: tabbed ? lines.map(withoutPlace) : lines,
      images: isStart ? paragraph.images : [],
      inTextBox: paragraph.inTextBox,
      ...(isStart && paragraph.pageBreak && { pageBreak: paragraph.pageBreak }),
      ...(isStart && paragraph.renderedPageBreak && { renderedPageBreak: paragraph.renderedPageBreak }),
    },
  };
}
