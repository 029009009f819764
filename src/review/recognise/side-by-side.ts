import { folded, settled } from '../folded.ts';

/** Longest text of two parts side by side, in characters with the blanks between them. */
const LONGEST_LINE = 400;

type Span = readonly [start: number, end: number];

/** What only stands on the right of letterhead or signature. */
const RIGHT =
  /^(?:CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|Độc lập\s*\P{L}\s*Tự [Dd]o|T\/?M\.?\s|K\/?T\.?\s|T\/?L\.?\s|TUQ\.?\s|Q\.\s|(?:QUYỀN |PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG |CHÁNH |THỦ TRƯỞNG))/u;
const PLACE_AND_DATE = /^\p{Lu}[\p{L}\s.]*,?\s*ngày[\s\d.…_/]*tháng[\s\d.…_]*(?:năm|$)/iu;
const RECIPIENT = /^(?:noi nhan\s*:?|- ?.{1,80})$/u;
const NAME = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4}$/u;

function isRight(text: string): boolean {
  return RIGHT.test(text) || PLACE_AND_DATE.test(text);
}

/** The signs of a line under each of two columns. */
const TYPED_LINE = /^[_\-─━═=]{3,}$/u;

/** Whether two texts on one line are two parts: a part of the right column, or what stands beside a recipient. */
function areTwoParts(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  if (isRight(right) || (TYPED_LINE.test(left) && TYPED_LINE.test(right))) return true;
  return (
    RECIPIENT.test(folded(left)) &&
    (NAME.test(right) || right === right.toUpperCase()) &&
    /\p{L}/u.test(right)
  );
}

/** Gaps that set two parts side by side: tabs, or so many spaces that nobody types them between words. */
const GAP = /(?:[ \u00A0]*\t[ \u00A0\t]*|[ \u00A0]{3,})/gu;

/** Where the two parts of a line stand that tabs or spaces set side by side; undefined in a line of one part. */
export function sideBySide(line: string): readonly [Span, Span] | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  for (const { index, 0: gap } of line.matchAll(GAP)) {
    const start = index + gap.length;
    if (areTwoParts(settled(line.slice(0, index)), settled(line.slice(start)))) {
      return [
        [0, index],
        [start, line.length],
      ];
    }
  }
  return undefined;
}
