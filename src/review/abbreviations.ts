import type { PartName } from '../model/reviewed.ts';
import type { ParagraphInFile } from './across-file.ts';
import { everyParagraph } from './parts-of.ts';
import type { ReviewContext } from './rule.ts';

/** A place where an abbreviation stands. */
export interface AbbreviationUse extends ParagraphInFile {
  readonly short: string;
  readonly offset: number;
}

const CAPITAL = 'A-ZĐƠƯÔÂÊ';
/** Two to six capitals, or short forms joined by "&"; what touches a digit, "/" or "-" is a notation. */
const SHORT = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}/&_.@-])[${CAPITAL}]{1,6}(?:\s?&\s?[${CAPITAL}]{1,6})*(?![\p{L}\p{M}\p{N}/&_@]|-[\p{L}\p{N}]|\.\p{L})`,
  'gu',
);
const ANY_SHORT = new RegExp(`[${CAPITAL}](?:[${CAPITAL}]|\\s?&)`, 'u');
const ROMAN = /^[IVX]+$/;
const WORD_BEFORE = /[\p{L}\p{M}]+(?=[\s"“”'(]*$)/u;
const WORD_AFTER = /^[\s"“”')]*([\p{L}\p{M}]+)/u;

/** Lines in capitals, of notations, or of set short forms ("TM.", "Lưu: VT"). */
const OTHER_LINES: readonly PartName[] = [
  'parentOrgan',
  'issuingOrgan',
  'quocHieu',
  'documentCode',
  'promulgation',
  'documentType',
  'authority',
  'enactment',
  'attachedTo',
  'signingArea',
  'toPlacesTitle',
  'toPlaces',
  'drafterCode',
  'competence',
  'signerName',
  'other',
];

function isCapitals(word: string | undefined): boolean {
  return word !== undefined && word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Whether a word in capitals stands in a line of capitals: "CẢI CÁCH", "PAR INDEX". */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0];
  const after = WORD_AFTER.exec(text.slice(end, end + 24))?.[1];
  return [before, after].some((word) => isCapitals(word) && !ROMAN.test(word ?? ''));
}

/** The abbreviations of a name, as typed but for spaces around "&". */
export function shortForms(name: string): readonly string[] {
  return (name.match(SHORT) ?? [])
    .map((typed) => typed.replace(/\s/g, ''))
    .filter(({ length }) => length > 1);
}

/** Every abbreviation in the text and tables of a file, in reading order. */
export function abbreviationUses({ file }: ReviewContext): readonly AbbreviationUse[] {
  return file.documents.flatMap((document) =>
    everyParagraph(document).flatMap((paragraph) => {
      const { text, part } = paragraph;
      if (OTHER_LINES.includes(part) || !ANY_SHORT.test(text) || text === text.toUpperCase()) return [];
      return [...text.matchAll(SHORT)].flatMap(({ 0: typed, index }) => {
        const short = typed.replace(/\s/g, '');
        const isShort = short.length > 1 && !ROMAN.test(short);
        return isShort && !isAmongCapitals(text, index, index + typed.length)
          ? [{ document, paragraph, short, offset: index }]
          : [];
      });
    }),
  );
}

const IN_BRACKETS = new RegExp(
  String.raw`[\p{L}\p{M}”"]\s*\(\s*(?:(?:sau đây |dưới đây )?(?:viết tắt|gọi tắt|gọi chung|gọi)(?: chung)?(?: tắt)?(?: là|:)\s*)?[“"']?([${CAPITAL}][\p{L}&\s-]{1,24}?)[”"']?\s*[),;]`,
  'gu',
);
const CALLED = new RegExp(
  String.raw`(?:viết tắt|gọi tắt)(?:\s+là|:)\s*[“"']?([${CAPITAL}][\p{L}&-]{1,12})`,
  'giu',
);
const EXPLAINED_AFTER = new RegExp(
  String.raw`(?<![\p{L}\p{M}])([${CAPITAL}]{2,6})\s*(?:\(|:\s|là\s+)\s*((?:\p{L}[\p{L}\p{M}]*[\s,-]*){2,10})`,
  'gu',
);

function initialsOf(words: string): string {
  return words
    .split(/[\s,-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

function toldIn(text: string): readonly string[] {
  const bracketed = text.includes('(') ? [...text.matchAll(IN_BRACKETS)] : [];
  const called = text.includes('tắt') ? [...text.matchAll(CALLED)] : [];
  const before = /[(:]|\slà\s/u.test(text) ? [...text.matchAll(EXPLAINED_AFTER)] : [];
  return [
    ...[...bracketed, ...called].map(([, short = '']) => short),
    ...before
      .filter(([, short = '', words = '']) => initialsOf(words).startsWith(short))
      .map(([, short = '']) => short),
  ];
}

/** The abbreviations that a file spells out: "cải cách hành chính (CCHC)", "(sau đây gọi tắt là …)", "CCHC (cải cách …)". */
export function spelledOut({ file }: ReviewContext): ReadonlySet<string> {
  const told = file.documents.flatMap((document) =>
    everyParagraph(document).flatMap(({ text }) => (ANY_SHORT.test(text) ? toldIn(text) : [])),
  );
  return new Set(told.map((short) => short.replace(/\s/g, '')));
}
