import type {
  ReviewedDocument,
  ReviewedFacts,
  ReviewedKind,
  ReviewedParagraph,
  ReviewedTable,
} from '../../model/reviewed.ts';
import type { WordFile } from '../../model/word-file.ts';
import { type DrawnLines, drawnLines } from './drawn-lines.ts';
import { type Item, isBlank, type Line } from './line.ts';
import type { NamedDocument } from './name-parts.ts';
import type { Parts } from './parts.ts';
import { inReadingOrder } from './reading-order.ts';
import { type LineSpan, reviewedParagraph } from './reviewed-paragraph.ts';
import { reviewedTable } from './reviewed-table.ts';
import { beginsBasis } from './wording.ts';

/** A document with its parts named, and what follows from them. */
export interface RecognisedDocument {
  readonly items: readonly Item[];
  readonly named: NamedDocument;
  readonly kind: ReviewedKind;
  readonly name: string;
  readonly isDraft: boolean;
  readonly facts: ReviewedFacts;
}

/** The lines and tables of a document as they are read. */
function itemsInOrder({ items, named }: RecognisedDocument): readonly Item[] {
  const { letterhead, signature } = named;
  const text = items.filter(
    (item) => item.type === 'table' || !(letterhead.has(item) || signature.has(item)),
  );
  return [...inReadingOrder(letterhead), ...text, ...inReadingOrder(signature)];
}

/** Whether a line only goes on with the paragraph that the line before it began. */
function goesOn(line: Line, before: LineSpan | undefined, parts: Parts): boolean {
  if (before?.first.paragraph !== line.paragraph || before.last.place.column !== line.place.column)
    return false;
  if (line.level || isBlank(line)) return false;
  const [part, above] = [parts.get(line), parts.get(before.first)];
  // Each authority and each legal basis is one of its own, also within one paragraph.
  if (part === above) return part !== 'competence' && !(part === 'legalBasis' && beginsBasis(line));
  // A line break within a numbered paragraph begins no other part, unless its heading ends there.
  return part === 'paragraph' && line.look.bold === before.last.look.bold;
}

type Span = LineSpan | Extract<Item, { readonly type: 'table' }>;

function isSpan(span: Span | undefined): span is LineSpan {
  return span !== undefined && 'first' in span;
}

function spansOf(items: readonly Item[], parts: Parts): readonly Span[] {
  const spans: Span[] = [];
  for (const item of items) {
    const before = spans.at(-1);
    if (item.type === 'table') spans.push(item);
    else if (isSpan(before) && goesOn(item, before, parts)) spans.splice(-1, 1, { ...before, last: item });
    else spans.push({ first: item, last: item });
  }
  return spans;
}

/** Lines drawn under any line of a span. */
function linesUnder({ first, last }: LineSpan, drawn: DrawnLines) {
  return first === last
    ? (drawn.get(first) ?? [])
    : [...(drawn.get(first) ?? []), ...(drawn.get(last) ?? [])];
}

/** The height of an exact line, in twips, up to which a paragraph takes no room. */
const NO_ROOM_TWIPS = 40;

/** Empty paragraphs that the format asks for, behind a table or of no height, are nobody's spacing. */
function isStructural(line: Line, before: Span | undefined, next: Span | undefined): boolean {
  const { line: height } = line.paragraph.format;
  if (height.rule === 'exact' && height.value <= NO_ROOM_TWIPS) return true;
  return before !== undefined && !isSpan(before) && (next === undefined || !isSpan(next));
}

function sectionsOf(
  { items }: RecognisedDocument,
  sections: WordFile['sections'],
): ReviewedDocument['sections'] {
  // An empty line before the first words of a section still counts to the document before it.
  const printed = items.filter((item) => item.type === 'table' || !isBlank(item));
  const indexes = new Set(printed.map((item) => (item.type === 'table' ? item.section : item.place.section)));
  return sections
    .filter((_, index) => indexes.has(index))
    .map(({ page, headers, footers }) => ({ page, headers, footers }));
}

/** Makes the document under review: its paragraphs by part, its tables, the pages it stands on. */
export function reviewedDocument(document: RecognisedDocument, { sections }: WordFile): ReviewedDocument {
  const { named, kind, name, isDraft, facts } = document;
  const parts: Parts = new Map([...named.letterhead, ...named.text, ...named.signature]);
  const items = itemsInOrder(document);
  const drawn = drawnLines(
    items.filter((item) => item.type === 'line'),
    parts,
  );
  let tables = 0;
  const blocks = spansOf(items, parts).map((span, index, spans): ReviewedParagraph | ReviewedTable => {
    if (!isSpan(span)) {
      tables += 1;
      const table = tables;
      return reviewedTable(span.table, (paragraph, cell) => ({
        kind: 'docx',
        location: { document: name, paragraph, table, ...cell },
      }));
    }
    const { first } = span;
    const part = parts.get(first) ?? 'paragraph';
    const isNobodys = part === 'emptyLine' && isStructural(first, spans[index - 1], spans[index + 1]);
    return reviewedParagraph(span, {
      part: isNobodys ? 'other' : part,
      origin: { kind: 'docx', location: { document: name, paragraph: first.paragraph.index } },
      lines: linesUnder(span, drawn),
    });
  });
  return { kind, name, isDraft, facts, blocks, sections: sectionsOf(document, sections) };
}
