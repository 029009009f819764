import type { PartName, ReviewedDocument, ReviewedParagraph } from '../model/reviewed.ts';
import { dotBlanks } from './dot-blanks.ts';
import { folded } from './folded.ts';
import { everyParagraph, paragraphsOf } from './parts-of.ts';
import type { ReviewContext } from './rule.ts';

/** The first place in a paragraph that is still to be filled in, and how many more there are. */
export interface Placeholder {
  readonly at: ReviewedParagraph;
  readonly text: string;
  readonly offset: number;
  readonly others: number;
}

/** Blanks there are printed by the models, or make the document a draft. */
const WITH_BLANKS: readonly PartName[] = [
  'documentCode',
  'promulgation',
  'attachedTo',
  'signingArea',
  'draftMark',
  'ruleLine',
  'emptyLine',
  'other',
];

const ASKED_FOR =
  '(?:tên|số|ngày|tháng|năm|điền|ghi|nhập|họ|chức|cơ quan|đơn vị|địa|nội dung|thời|trích yếu|xã|phường|huyện|tỉnh)(?!\\p{L})';

const SIGNS: readonly RegExp[] = [
  /\[[.…\s]{0,60}\]/gu,
  new RegExp(`\\[\\s?${ASKED_FOR}[^\\]\\n]{0,60}\\]`, 'giu'),
  /<\s?[.…]{1,60}\s?>/gu,
  new RegExp(`<\\s?${ASKED_FOR}[^<>\\n]{0,60}>`, 'giu'),
  /\[\[[^\]\n]{1,60}\]\]/gu,
  /\{\{[^{}\n]{1,60}\}\}/gu,
  // Fields of a mail merge.
  /«[A-Za-z0-9_ ]{1,40}»/gu,
  /\?{2,}/gu,
  /(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])X{2,}(?=\/\p{Lu})/gu,
  /(?<!\p{L})dd\/mm\/yy(?:yy)?(?!\p{L})/giu,
  /_{3,}/gu,
];

const LINE_ALONE = /^[\s_]*$/u;
/** What any of the signs has in it: most texts have none, and need not be looked through sign by sign. */
const ANY_SIGN = /[[<{«…]|\.\s?\.|\?\?|xxx|XX|dd\/|___/iu;

interface Sign {
  readonly text: string;
  readonly offset: number;
}

function signsIn(text: string): readonly Sign[] {
  if (!ANY_SIGN.test(text) || LINE_ALONE.test(text)) return [];
  const found = SIGNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ text: match[0], offset: match.index })),
  );
  return [...found, ...dotBlanks(text)].sort((a, b) => a.offset - b.offset);
}

const FORM = /^(?:mau|bieu mau|phieu|don (?!vi|gia)|de cuong|bien ban|giay|to khai|bao cao)\b/u;

/** Whether a document is a form that others fill in: its blanks are meant. */
function isForm(document: ReviewedDocument): boolean {
  if (document.kind !== 'appendix') return false;
  return paragraphsOf(document, 'appendixLabel', 'appendixTitle', 'appendixTitlePlain').some(({ text }) =>
    FORM.test(folded(text)),
  );
}

const known = new WeakMap<ReviewedDocument, readonly Placeholder[]>();

/** The paragraphs of a document in which something is still to be filled in; looked for once, whichever rule asks. */
export function placeholdersOf(document: ReviewedDocument): readonly Placeholder[] {
  const before = known.get(document);
  if (before) return before;
  const found = isForm(document) ? [] : placeholdersIn(document);
  known.set(document, found);
  return found;
}

function placeholdersIn(document: ReviewedDocument): readonly Placeholder[] {
  return everyParagraph(document)
    .filter(({ part }) => !WITH_BLANKS.includes(part))
    .flatMap((at) => {
      const [first, ...others] = signsIn(at.text);
      return first ? [{ at, ...first, others: others.length }] : [];
    });
}

/** Whether a document, or the one that it goes with, is still a draft. */
export function isOfDraft(document: ReviewedDocument, { file: { documents } }: ReviewContext): boolean {
  return document.isDraft || documents.some(({ isDraft }) => isDraft);
}
