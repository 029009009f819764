import { pointOrder } from '../model/point-letters.ts';
import type { ReviewedParagraph } from '../model/reviewed.ts';
import { fromRoman } from '../model/roman.ts';

/** The ways in which levels of a body are numbered: `Điều 1.`, `I.`, `A.`, `1.1.`, `1.`, `(1)`, `(a)`, `a)`, `i)`. */
export type NumberShape =
  | 'article'
  | 'roman'
  | 'capital'
  | 'dotted'
  | 'decimal'
  | 'bracketed'
  | 'bracketedLetter'
  | 'letter'
  | 'lowerRoman';

/** What a number can be read as; `I.` is a Roman one or the letter after H. */
export interface NumberReading {
  readonly shape: NumberShape;
  /** The counts that it prints, `3.1.` as 3 and 1; empty for a letter that no điểm has. */
  readonly counts: readonly number[];
}

/** The number that a paragraph, or the text behind another number in it, begins with. */
export interface PrintedNumber {
  /** As printed, with its signs: `a)`, `Điều 3.`. */
  readonly text: string;
  /** Where it begins in the paragraph's text. */
  readonly offset: number;
  /** Without its signs: `a`, `3`, `08`. */
  readonly label: string;
  /** The sign behind it; empty where there is none. */
  readonly mark: string;
  readonly readings: readonly NumberReading[];
}

const decimals = (label: string): readonly number[] => label.split('.').map(Number);
const romanCount = (label: string): readonly number[] => [fromRoman(label.toUpperCase())].filter(isCount);
const letterCount = (label: string): readonly number[] => [pointOrder(label)].filter(isCount);

function isCount(count: number | undefined): count is number {
  return count !== undefined;
}

interface ShapePattern {
  readonly shape: NumberShape;
  readonly pattern: RegExp;
  readonly counts: (label: string) => readonly number[];
}

const ARTICLE: ShapePattern = {
  shape: 'article',
  pattern: /^Điều\s+(?<label>\d{1,3})(?!\d)(?:\s?(?<mark>[.:)/]|[-–—](?=\s)))?/u,
  counts: decimals,
};

/** Behind a number stand a blank, a word or nothing: `30.000 hộ`, `20/12` and `đ/c` are none. */
const PATTERNS: readonly ShapePattern[] = [
  { shape: 'dotted', pattern: /^(?<label>\d{1,2}(?:\.[1-9]\d?)+)(?<mark>[.):]?)(?=\s|$)/u, counts: decimals },
  { shape: 'decimal', pattern: /^(?<label>\d{1,3})(?<mark>[.)/])(?=\s|$|\p{L}|[“"(])/u, counts: decimals },
  { shape: 'bracketed', pattern: /^\(\s?(?<label>\d{1,3})\s?(?<mark>\))/u, counts: decimals },
  { shape: 'bracketedLetter', pattern: /^\((?<label>\p{Ll})(?<mark>\))/u, counts: letterCount },
  { shape: 'roman', pattern: /^(?<label>[IVXLC]+)(?<mark>[.)/])(?=\s|$|\p{L})/u, counts: romanCount },
  { shape: 'capital', pattern: /^(?<label>\p{Lu})(?<mark>[.)/])(?=\s)/u, counts: letterCount },
  { shape: 'letter', pattern: /^(?<label>\p{Ll})(?<mark>[.)/])(?=\s|$|\p{Lu})/u, counts: letterCount },
  { shape: 'lowerRoman', pattern: /^(?<label>[ivx]{1,5})(?<mark>[.)])(?=\s)/u, counts: romanCount },
];

const ARTICLE_PARTS: readonly string[] = ['article', 'articleHeading'];

function readNumber(
  text: string,
  offset: number,
  patterns: readonly ShapePattern[],
): PrintedNumber | undefined {
  const rest = text.slice(offset);
  const read = patterns.flatMap(({ shape, pattern, counts }) => {
    const match = pattern.exec(rest);
    const { label, mark = '' } = match?.groups ?? {};
    return match && label !== undefined
      ? [{ text: match[0], label, mark, shape, counts: counts(label) }]
      : [];
  });
  const known = read.filter(({ counts }) => counts.length > 0);
  const [first] = known.length > 0 ? known : read;
  if (!first) return undefined;
  const readings = (known.length > 0 ? known : read).map(({ shape, counts }) => ({ shape, counts }));
  return { text: first.text, offset, label: first.label, mark: first.mark, readings };
}

function isArticle({ mark }: PrintedNumber, part: ReviewedParagraph['part']): boolean {
  return mark !== '' || ARTICLE_PARTS.includes(part);
}

/** How many numbers of levels can stand on one line: `Điều 2. 1. a)`. */
const MOST_ON_A_LINE = 3;

function beginsList({ readings }: PrintedNumber): boolean {
  return readings.some(({ counts }) => counts.at(-1) === 1);
}

/** What any number begins with: most paragraphs are known to have none by their first signs. */
const MAY_BEGIN = /^\s*(?:\d|\(|Điều\s|\p{L}{1,6}[.)/])/u;

function readNumbers({ text, part }: ReviewedParagraph): readonly PrintedNumber[] {
  if (!MAY_BEGIN.test(text)) return [];
  const start = text.length - text.trimStart().length;
  const article = readNumber(text, start, [ARTICLE]);
  const first = article && isArticle(article, part) ? article : readNumber(text, start, PATTERNS);
  const found: PrintedNumber[] = [];
  for (let next = first; next && found.length < MOST_ON_A_LINE; ) {
    found.push(next);
    const behind = next.offset + next.text.length;
    const blanks = /^\s*/u.exec(text.slice(behind))?.[0].length ?? 0;
    const inner = blanks > 0 ? readNumber(text, behind + blanks, PATTERNS) : undefined;
    next = inner && beginsList(inner) ? inner : undefined;
  }
  return found;
}

const known = new WeakMap<ReviewedParagraph, readonly PrintedNumber[]>();

/** The numbers that a paragraph begins with: its own, and those of lists that begin on the same line; read once. */
export function printedNumbers(paragraph: ReviewedParagraph): readonly PrintedNumber[] {
  const before = known.get(paragraph);
  if (before) return before;
  const numbers = readNumbers(paragraph);
  known.set(paragraph, numbers);
  return numbers;
}
