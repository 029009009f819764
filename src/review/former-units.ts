import type { ReviewedDocument, ReviewedFile, ReviewedParagraph } from '../model/reviewed.ts';
import { TWO_TIER_SINCE } from './administrative-units.ts';
import { citationsOfParagraph } from './citations.ts';
import { issueDate, issueYear } from './issue-date.ts';
import { planPeriod } from './plan-period.ts';
import { sentenceAt } from './sentences.ts';

/** Whether a document is of `day` (ISO) or later; undefined where its date does not show it. */
export function isSince(day: string, document: ReviewedDocument, file: ReviewedFile): boolean | undefined {
  const date = issueDate(document, file);
  if (date !== undefined) return date >= day;
  const year = issueYear(document, file) ?? earlyYear(file);
  const dayYear = Number(day.slice(0, 4));
  return year === undefined || year === dayYear ? undefined : year > dayYear;
}

/** A plan for past or coming years, where no date says when it was issued: these years stand for it. */
function earlyYear(file: ReviewedFile): number | undefined {
  const period = planPeriod(file);
  if (!period) return undefined;
  const changeYear = Number(TWO_TIER_SINCE.slice(0, 4));
  if (period.from > changeYear + 1) return period.from;
  return period.from < changeYear ? period.from : undefined;
}

const TELLS_OF_CHANGE =
  /\(cũ\)|(?<!\p{L})cũ(?!\p{L})|trước đây|trước khi|sắp xếp|sáp nhập|hợp nhất|không tổ chức|không còn|kết thúc hoạt động|chấm dứt hoạt động|giải thể|bãi bỏ|bỏ cấp|bàn giao|chuyển giao|tiếp nhận từ|nguyên là/iu;
const EARLIER_DAY = /(?:30\/0?6\/2025|(?:trước|đến)\s+(?:ngày\s+)?0?1\/0?7\/2025)/u;
const EARLIER_YEAR = /(?:năm|giai đoạn|nhiệm kỳ)\s+(?:20[01]\d|202[0-4])(?!\d)/iu;

/** Whether a unit that is no more may be named at `index`: in the name of a document, or where the sentence tells of the past. */
export function isOfThePast(paragraph: ReviewedParagraph, index: number): boolean {
  const sentence = sentenceAt(paragraph.text, index);
  if (TELLS_OF_CHANGE.test(sentence) || EARLIER_DAY.test(sentence) || EARLIER_YEAR.test(sentence))
    return true;
  return citationsOfParagraph(paragraph).some(({ start, end, subjectStart, date }) => {
    const isOld = date === undefined || date < TWO_TIER_SINCE;
    const from = isOld ? start : (subjectStart ?? end);
    return from <= index && index < end;
  });
}
