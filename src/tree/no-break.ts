const NO_BREAK = '\u00A0';

/** What belongs together on one line; each pattern's spaces become no-break spaces. */
const TOGETHER: readonly RegExp[] = [
  /ngày (?:\d{1,2}|…+)(?: tháng (?:\d{1,2}|…+))?(?: năm (?:\d{4}|…+))?/giu,
  /(?:Điều|khoản|điểm|tiết|Mục|Chương|Phần|Phụ lục|Quý|tháng|năm|số) (?:\d+|[IVXLC]+|[a-zđ])(?![\p{L}\p{N}])/gu,
  /\d+ %/gu,
  / - (?=\S)/gu,
  / (?=[)\]!?;:,.])/gu,
];

/** Replaces the spaces that must not end a line by no-break spaces; the count of letters stays the same. */
export function withNoBreakSpaces(text: string): string {
  return TOGETHER.reduce((done, pattern) => done.replace(pattern, (found) => found === ' - ' ? ` -${NO_BREAK}` : found.replaceAll(' ', NO_BREAK)), text);
}
