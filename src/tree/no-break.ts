const NO_BREAK = '\u00A0';

/** A number as it follows what it counts: digits, Roman digits, or a single letter; `15/KH-UBND`, `15/7/2021`. */
const NUMBER = String.raw`(?:\d[\p{L}\d./-]*|[IVXLC]+|[a-zđ]|…+)(?![\p{L}\d])`;
const COUNTED = 'Điều|khoản|điểm|tiết|Mục|Chương|Phần|Phụ lục|Bảng|Biểu|Mẫu|số|thứ|Quý|ngày|tháng|năm';
const UNITS = '%|‰|°C|km|m|m2|m²|ha|kg|tấn|đồng|nghìn|triệu|tỷ';

/** Where a space must not end a line; each pattern matches whole what stays together. */
const TOGETHER: readonly RegExp[] = [
  // "ngày 05 tháng 01 năm 2025", with or without blanks, before its parts are found one by one.
  /ngày (?:\d{1,2}|…+) tháng (?:\d{1,2}|…+) năm (?:\d{4}|…+)/giu,
  new RegExp(String.raw`(?<![\p{L}\d])(?:${COUNTED}):? ${NUMBER}`, 'giu'),
  new RegExp(String.raw`\d (?:${UNITS})(?![\p{L}\d])`, 'gu'),
  // Word breaks before these signs, LibreOffice and Unicode do not; after an opening bracket the same.
  /(?<! ) +(?=[)\]!?;:,./])/gu,
  /(?<=[([{]) +/gu,
  // "2023 - 2025": a dash begins a line, so that nobody takes it for a hyphen at the end of one.
  /(?<= [-–]) (?=\S)/gu,
];

/**
 * Replaces each space that must not end a line by a no-break space, in dates, numbers with their units and what they
 * number, before closing signs and after a dash; nothing else changes, and every offset into the text stays.
 */
export function withNoBreakSpaces(text: string): string {
  return TOGETHER.reduce(
    (done, pattern) => done.replace(pattern, (found) => found.replaceAll(' ', NO_BREAK)),
    text,
  );
}
