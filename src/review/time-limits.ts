import type { ReviewedDocument, ReviewedParagraph } from '../model/reviewed.ts';
import { contentParagraphs } from './content.ts';
import { cellsOfColumn, columnsLabelled, gridsOf } from './table-columns.ts';

/** A time limit as a text names it. */
export interface TimeLimit {
  readonly paragraph: ReviewedParagraph;
  readonly quote: string;
  readonly offset: number;
  /** The last day that it leaves (ISO). */
  readonly end: string;
}

interface DayNamed {
  readonly quote: string;
  readonly offset: number;
  readonly end: string;
}

const two = (count: number) => String(count).padStart(2, '0');

function lastDay(year: number, month: number): string {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${two(month)}-${two(days)}`;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

type Reader = readonly [pattern: RegExp, end: (parts: readonly string[]) => string];

const YEAR = String.raw`(20\d\d)(?!\d)`;
const OF_YEAR = String.raw`(?:\s*[/,]\s*|\s+năm\s+|\s+)`;

/** How a day, month, quarter or year is named, the narrowest first. */
const READERS: readonly Reader[] = [
  [
    new RegExp(String.raw`(?<![\d/])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?${YEAR}`, 'gu'),
    ([, day, month, year]) => `${year}-${two(Number(month))}-${two(Number(day))}`,
  ],
  [
    new RegExp(String.raw`ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+${YEAR}`, 'giu'),
    ([, day, month, year]) => `${year}-${two(Number(month))}-${two(Number(day))}`,
  ],
  [
    new RegExp(String.raw`tháng\s+(\d{1,2})${OF_YEAR}${YEAR}`, 'giu'),
    ([, month, year]) => lastDay(Number(year), Math.min(12, Math.max(1, Number(month)))),
  ],
  [
    new RegExp(String.raw`quý\s+(IV|I{1,3})${OF_YEAR}${YEAR}`, 'giu'),
    ([, quarter = 'I', year]) => lastDay(Number(year), 3 * (QUARTERS.indexOf(quarter.toUpperCase()) + 1)),
  ],
  // "Trước kỳ lập dự toán năm 2022" ends earlier than the year does.
  [
    new RegExp(String.raw`(?<=^\s*|(?:trong|hết|đến|cuối|đầu|giữa|từ|và|[-–(])\s+)năm\s+${YEAR}`, 'giu'),
    ([, year]) => `${year}-12-31`,
  ],
];

/** What a text names, each stretch read once: "tháng 8 năm 2021" is no "năm 2021". */
function daysIn(text: string, readers: readonly Reader[]): readonly DayNamed[] {
  const found: DayNamed[] = [];
  for (const [pattern, endOf] of readers) {
    for (const match of text.matchAll(pattern)) {
      const [quote] = match;
      const { index } = match;
      const isRead = found.some(
        ({ offset, quote: { length } }) => index < offset + length && offset < index + quote.length,
      );
      if (!isRead) found.push({ quote, offset: index, end: endOf(match) });
    }
  }
  return found;
}

const TIME_LABEL = /thời (?:gian|hạn|điểm)|hoàn thành|tiến độ/iu;
const OTHER_LABEL = /cơ quan|đơn vị|nội dung|nhiệm vụ|kết quả|sản phẩm|mức độ/iu;
/** A limit that goes on or comes again has no last day. */
const OPEN_ENDED = /tiếp theo|trở đi|hàng năm|hằng năm|hàng quý|hằng quý|thường xuyên|định kỳ/iu;

function limitOf(paragraph: ReviewedParagraph): readonly TimeLimit[] {
  if (OPEN_ENDED.test(paragraph.text)) return [];
  const [last] = [...daysIn(paragraph.text, READERS)].sort((a, b) => (a.end < b.end ? 1 : -1));
  return last ? [{ paragraph, ...last }] : [];
}

function limitsInTables(document: ReviewedDocument): readonly TimeLimit[] {
  return gridsOf(document).flatMap((grid) =>
    columnsLabelled(grid, TIME_LABEL, OTHER_LABEL).flatMap((column) =>
      cellsOfColumn(grid, column).flatMap(({ paragraphs }) => paragraphs.flatMap(limitOf)),
    ),
  );
}

// Something is to be finished, sent or reported by then: not "hồ sơ nộp trước ngày", not "đã".
const ORDER =
  /(?:hoàn thành|báo cáo|gửi|nộp|xong|trình|tổng hợp)(?:(?!\sđã\s)[^.;\n]){0,160}?(?:trước|chậm nhất|muộn nhất)\s(?:[^.;\n\d]{0,20})$/iu;

function limitsInText(document: ReviewedDocument): readonly TimeLimit[] {
  const days = READERS.slice(0, 2);
  return contentParagraphs(document).flatMap((paragraph) =>
    daysIn(paragraph.text, days)
      .filter(({ offset }) => ORDER.test(paragraph.text.slice(Math.max(0, offset - 220), offset)))
      .map((day) => ({ paragraph, ...day })),
  );
}

/** The time limits of a document: columns of its tables that are labelled so, and days by which its text orders something done. */
export function timeLimits(document: ReviewedDocument): readonly TimeLimit[] {
  return [...limitsInText(document), ...limitsInTables(document)];
}
