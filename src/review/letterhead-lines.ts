import { withPlainSpaces } from './folded.ts';

/** The line "Số: 05/KH-UBND" taken apart; offsets are those of the paragraph's text (PL I, II.3.c). */
export interface CodeLine {
  /** What stands before the number: "Số:", however it was typed. */
  readonly lead: string;
  /** The digits; empty where left blank. */
  readonly number: string;
  readonly numberAt: number;
  /** Everything from the number, or the slash where there is none, to the end. */
  readonly code: string;
  readonly notation: string;
  readonly notationAt: number;
}

const CODE = /^(?<lead>[^\d/]*?)(?<number>\d*)(?<blank>[\s.…_]*)\/(?<gap>\s*)(?<notation>.*?)\s*$/su;

/** Reads the line with number and symbol; undefined where it has no slash behind its number. */
export function readCodeLine(text: string): CodeLine | undefined {
  const groups = CODE.exec(withPlainSpaces(text))?.groups;
  if (!groups) return undefined;
  const { lead = '', number = '', blank = '', gap = '', notation = '' } = groups;
  const numberAt = lead.length;
  const notationAt = numberAt + number.length + blank.length + 1 + gap.length;
  const codeAt = number === '' ? notationAt - gap.length - 1 : numberAt;
  return {
    lead: lead.replace(/[\s.…_]+$/u, '').trimStart(),
    number,
    numberAt,
    code: text.slice(codeAt, notationAt + notation.length),
    notation: text.slice(notationAt, notationAt + notation.length),
    notationAt,
  };
}

/** The line "Hà Nội, ngày 05 tháng 01 năm 2026" taken apart; what is left blank is empty (PL I, II.4). */
export interface PromulgationLine {
  readonly place: string;
  readonly hasComma: boolean;
  /** In words, or in figures alone: `05/01/2026`. */
  readonly form: 'words' | 'figures';
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const DATE_IN_WORDS =
  /^\s*(?<place>[^,]*?)(?<comma>\s*,)?\s*ngày\s*(?<day>\d*)[\s.…_]*tháng\s*(?<month>\d*)[\s.…_]*năm\s*(?<year>\d*)/iu;
const DATE_IN_FIGURES =
  /^\s*(?<place>[^,\d]*?)(?<comma>\s*,)?\s*(?:ngày\s*)?(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})/iu;

/** Reads the line with place and date; undefined where it has no date in it. */
export function readPromulgationLine(text: string): PromulgationLine | undefined {
  const line = withPlainSpaces(text);
  const inWords = DATE_IN_WORDS.exec(line)?.groups;
  const groups = inWords ?? DATE_IN_FIGURES.exec(line)?.groups;
  if (!groups) return undefined;
  const { place = '', comma, day = '', month = '', year = '' } = groups;
  return {
    place: place.trim(),
    hasComma: comma !== undefined,
    form: inWords ? 'words' : 'figures',
    day,
    month,
    year,
  };
}
