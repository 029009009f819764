import type { PartName, ReviewedDocument, ReviewedParagraph } from '../model/reviewed.ts';
import { appendixCount } from './appendices.ts';
import { folded } from './folded.ts';
import { everyParagraph } from './parts-of.ts';

/** A place in the text that names an appendix, a table or a form of the document's own set. */
export interface AppendixMention {
  readonly at: ReviewedParagraph;
  readonly document: ReviewedDocument;
  readonly text: string;
  readonly offset: number;
  /** `phu luc`, `bieu`, `bang`, `danh muc`. */
  readonly word: string;
  /** The numbers that it names, ranges filled in; none in "Phụ lục kèm theo". */
  readonly counts: readonly number[];
  /** Whether it says that what it names goes with this document. */
  readonly isAttached: boolean;
}

/** Parts that name the appendix itself, or say what it goes with. */
const OWN_NAMES: readonly PartName[] = [
  'appendixLabel',
  'appendixTitle',
  'appendixTitlePlain',
  'attachedTo',
  'tableTitle',
];

const NUMBER = '(?:[IVXLC]+|\\d{1,2})(?![\\p{L}\\p{N}/%]|[.,]\\d)';
const MENTION = new RegExp(
  `(?<!\\p{L})(?<word>phụ lục|phụ biểu|biểu mẫu|biểu|bảng|danh mục)(?!\\p{L})` +
    `(?:\\s+(?:số\\s+)?(?<numbers>${NUMBER}(?:\\s*(?:,|và|đến|-|–)\\s*(?:phụ lục\\s+)?${NUMBER})*))?`,
  'giu',
);

/** How much text around a mention is looked at, in characters. */
const AROUND = 200;

const DOCUMENT_TYPES =
  '(?:Quyết định|Kế hoạch|Nghị định|Nghị quyết|Thông tư|Công văn|Văn bản|Luật|Chỉ thị|Hướng dẫn|Báo cáo|Tờ trình|Chương trình|Đề án|Quy chế|Quy định|Thông báo|Công điện)';
/** A named document behind it: the appendix is that one's, unless it is "… này". */
const OF_ANOTHER = new RegExp(
  `^[^.;]{0,160}?(?:(?:kèm theo|kèm|của|tại|thuộc|theo|trong)\\s+(?:các\\s+)?)?${DOCUMENT_TYPES}\\s+(?:số\\s+)?\\d`,
  'iu',
);
const OF_ANOTHER_DIRECTLY = new RegExp(`^\\s*(?:của|tại|thuộc)?\\s*${DOCUMENT_TYPES}(?!\\s+này)`, 'u');
/** A document cited before it in the same sentence: whose appendix is meant cannot be told. */
const CITED_BEFORE = /\d+\/(?:\d{4}\/)?\p{Lu}[\p{L}Đ]*-?\p{Lu}*[^.;]{0,120}$/u;
const THIS_DOCUMENT = new RegExp(`^[^.;]{0,160}?${DOCUMENT_TYPES}\\s+này`, 'iu');
const ATTACHED = /^[^.;]{0,160}?(?:kèm theo|đính kèm|kèm\s*[).;]|kèm$)/iu;
const POINTS = /(?:theo|tại|nêu tại|xem|chi tiết|trong|ở|các)\s*(?:các\s+)?[(“"]?\s*$/iu;

function countsOf(numbers: string): readonly number[] {
  const parts = numbers.split(/\s*(,|và|đến|-|–)\s*(?:phụ lục\s+)?/iu);
  return parts.flatMap((part, index): readonly number[] => {
    const count = appendixCount(part);
    if (count === undefined || index % 2 === 1) return [];
    const before = appendixCount(parts[index - 2] ?? '');
    const isRange = /^(?:đến|-|–)$/iu.test(parts[index - 1] ?? '') && before !== undefined;
    return isRange
      ? Array.from({ length: Math.max(0, count - before) }, (_, step) => before + step + 1)
      : [count];
  });
}

function isOfAnother(before: string, after: string): boolean {
  if (THIS_DOCUMENT.test(after)) return false;
  return OF_ANOTHER.test(after) || OF_ANOTHER_DIRECTLY.test(after) || CITED_BEFORE.test(before);
}

function mentionsIn(at: ReviewedParagraph, document: ReviewedDocument): readonly AppendixMention[] {
  return Array.from(at.text.matchAll(MENTION)).flatMap((match) => {
    const { word = '', numbers = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const before = at.text.slice(Math.max(0, match.index - AROUND), match.index);
    const after = at.text.slice(end, end + AROUND);
    const isAttached = ATTACHED.test(after);
    const points = numbers !== '' || isAttached || POINTS.test(before);
    if (!points || isOfAnother(before, after)) return [];
    const [text] = match;
    return [
      { at, document, text, offset: match.index, word: folded(word), counts: countsOf(numbers), isAttached },
    ];
  });
}

function mentionsOf(documents: readonly ReviewedDocument[]): readonly AppendixMention[] {
  return documents.flatMap((document) =>
    everyParagraph(document)
      .filter(({ part }) => !OWN_NAMES.includes(part))
      .flatMap((at) => mentionsIn(at, document)),
  );
}

const known = new WeakMap<readonly ReviewedDocument[], readonly AppendixMention[]>();

/**
 * Where the documents of a set point to appendices, tables and forms of their own, those of other documents left out;
 * looked for once.
 */
export function appendixMentions(documents: readonly ReviewedDocument[]): readonly AppendixMention[] {
  const before = known.get(documents);
  if (before) return before;
  const mentions = mentionsOf(documents);
  known.set(documents, mentions);
  return mentions;
}
