import type { ReviewedParagraph } from '../model/reviewed.ts';
import type { Citation, IsoDate } from './citation.ts';
import {
  CITED,
  DATE,
  EXTENT_END,
  GIVEN_BEFORE,
  ISSUED_BY,
  ISSUER,
  LAWS,
  LONGEST_SUBJECT,
  NO_SUBJECT,
  SUBJECT_START,
} from './citation-patterns.ts';

/** A sticky match at an offset; undefined where there is none. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

interface Tail {
  readonly date?: IsoDate;
  readonly issuer?: string;
  readonly end: number;
}

function dateOf([, day, month, year, dayInWords, monthInWords, yearInWords]: RegExpExecArray): IsoDate {
  const two = (digits = '') => digits.padStart(2, '0');
  return `${year ?? yearInWords}-${two(month ?? monthInWords)}-${two(day ?? dayInWords)}`;
}

/** Date and issuer behind a number, in either order. */
function tailOf(text: string, from: number, issuerBefore: string | undefined): Tail {
  let tail: Tail = { end: from, ...(issuerBefore !== undefined && { issuer: issuerBefore }) };
  for (let turn = 0; turn < 2; turn += 1) {
    const date = tail.date === undefined ? matchAt(DATE, text, tail.end) : undefined;
    if (date) tail = { ...tail, date: dateOf(date), end: tail.end + date[0].length };
    const issuer = tail.issuer === undefined ? matchAt(ISSUER, text, tail.end) : undefined;
    if (issuer) tail = { ...tail, issuer: issuer[1]?.trim() ?? '', end: tail.end + issuer[0].length };
  }
  return tail;
}

function extentEnd(text: string, from: number): number {
  EXTENT_END.lastIndex = from;
  const end = EXTENT_END.exec(text)?.index ?? text.length;
  return Math.min(end, from + LONGEST_SUBJECT);
}

function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}

/** How much before a number may tell its issuer or subject. */
const LEADING = 120;

function citationAt(match: RegExpExecArray, text: string, coveredTo: number): Citation {
  const { type, before, code = '' } = match.groups ?? {};
  const numberEnd = match.index + match[0].length;
  const leading = text.slice(Math.max(0, match.index - LEADING), match.index);
  const issuedBy = before ?? (ISSUED_BY.test(leading) ? '' : undefined);
  const { date, issuer, end } = tailOf(text, numberEnd, issuedBy);
  const subject = matchAt(SUBJECT_START, text, end);
  const subjectStart = subject ? end + subject[0].length : undefined;
  const lacksSubject =
    !subject && matchAt(NO_SUBJECT, text, end) !== undefined && !GIVEN_BEFORE.test(leading);
  return {
    start: match.index,
    end: subjectStart === undefined ? end : extentEnd(text, subjectStart),
    ...(type !== undefined && { type }),
    code: code.replace(/\s/g, ''),
    name: match[0],
    ...(date !== undefined && { date }),
    ...(issuer !== undefined && { issuer }),
    ...(subjectStart !== undefined && { subjectStart }),
    lacksSubject,
    isNested: match.index < coveredTo || isQuoted(text, match.index),
    isLaw: type !== undefined && LAWS.test(type),
  };
}

const JOINT = /^\s*(?:,|và|,\s*và)?\s*$/u;

/** What a citation shares with the next: "Nghị định số A và Nghị định số B ngày … của Chính phủ". */
function sharedWith(citation: Citation, next: Citation | undefined, text: string): Partial<Citation> {
  const isJoined =
    next !== undefined &&
    citation.subjectStart === undefined &&
    JOINT.test(text.slice(citation.end, next.start));
  if (!isJoined) return {};
  const date = citation.date ?? next.date;
  const issuer = citation.issuer ?? next.issuer;
  return { ...(date !== undefined && { date }), ...(issuer !== undefined && { issuer }) };
}

/** The documents that a text cites by number, in their order. */
export function citationsIn(text: string): readonly Citation[] {
  if (!/\d[a-zA-Z]?(?:\s?\/|-\p{Lu})/u.test(text)) return [];
  const found: Citation[] = [];
  let coveredTo = 0;
  for (const match of text.matchAll(CITED)) {
    const citation = citationAt(match, text, coveredTo);
    found.push(citation);
    if (!citation.isNested && citation.subjectStart !== undefined) coveredTo = citation.end;
  }
  for (let at = found.length - 2; at >= 0; at -= 1) {
    const citation = found[at];
    if (citation) found[at] = { ...citation, ...sharedWith(citation, found[at + 1], text) };
  }
  return found;
}

const known = new WeakMap<ReviewedParagraph, readonly Citation[]>();

/** The documents that a paragraph cites by number; read once, however many rules ask. */
export function citationsOfParagraph(paragraph: ReviewedParagraph): readonly Citation[] {
  const before = known.get(paragraph);
  if (before) return before;
  const citations = citationsIn(paragraph.text);
  known.set(paragraph, citations);
  return citations;
}
