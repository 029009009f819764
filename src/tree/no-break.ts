const NO_BREAK = '\u00A0';

/** A number as it follows what it counts: digits, Roman digits, or a single letter; `15/KH-UBND`, `15/7/2021`. */
const NUMBER = String.raw`(?:\d[\p{L}\d./-]*|[IVXLC]+|[a-zđ]|…+)(?![\p{L}\d])`;
const COUNTED = 'Điều|khoản|điểm|tiết|Mục|Chương|Phần|Phụ lục|Bảng|Biểu|Mẫu|số|thứ|Quý|ngày|tháng|năm';
const UNITS = '%|‰|°C|km|m|m2|m²|ha|kg|tấn|đồng|nghìn|triệu|tỷ';

/** "ngày 05 tháng 01 năm 2025", with or without blanks. */
const WHOLE_DATE = /ngày (?:\d{1,2}|…+) tháng (?:\d{1,2}|…+) năm (?:\d{4}|…+)/giu;
const NUMBERED = new RegExp(String.raw`(?<![\p{L}\d])(?:${COUNTED}):? ${NUMBER}`, 'giu');

/** What stays together wherever it stands; each pattern matches whole what does. */
const ALWAYS: readonly RegExp[] = [
  new RegExp(String.raw`\d (?:${UNITS})(?![\p{L}\d])`, 'gu'),
  // Word breaks before these signs, LibreOffice and Unicode do not; after an opening bracket the same.
  /(?<! ) +(?=[)\]!?;:,./])/gu,
  /(?<=[([{]) +/gu,
  // "2023 - 2025": a dash begins a line, so that nobody takes it for a hyphen at the end of one.
  /(?<= [-–]) (?=\S)/gu,
];

/** Where text stands: in the lines of a page, in a cell, whose column may be a few words wide, or in an issuer's name. */
export type TextPlace = 'page' | 'cell' | 'organ';

/** The last space of a name of four syllables or more: a name of two ("XÃ PHÚ THẠNH") does not leave one alone on a line. */
const LAST_OF_NAME = /(?<=\S \S+ \S+) (?=\S+$)/gmu;

/** A narrow column would have to be as wide as what stays together: longer than "ngày 05/12/2025" may part there. */
const LONGEST_IN_CELL = 15;

function glued(text: string, pattern: RegExp, longest = Number.POSITIVE_INFINITY): string {
  return text.replace(pattern, (found) => (found.length > longest ? found : found.replaceAll(' ', NO_BREAK)));
}

/**
 * Replaces each space that must not end a line by a no-break space, in dates, numbers with their units and what they
 * number, before closing signs and after a dash; nothing else changes, and every offset into the text stays. In a
 * cell a date in words may part between its day, month and year, and a document's long number from "số"; the issuer's
 * name does not leave its last syllable alone.
 */
export function withNoBreakSpaces(text: string, place: TextPlace = 'page'): string {
  const numbered =
    place === 'cell' ? glued(text, NUMBERED, LONGEST_IN_CELL) : glued(glued(text, WHOLE_DATE), NUMBERED);
  const named = place === 'organ' ? glued(numbered, LAST_OF_NAME) : numbered;
  return ALWAYS.reduce((done, pattern) => glued(done, pattern), named);
}
