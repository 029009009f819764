/** A run of dots that stands for words left out, or for words still to come. */
interface Dots {
  readonly before: string;
  readonly after: string;
  /** How many dots are printed. */
  readonly count: number;
}

const DOTS = /(?:…|\.{3,})(?:[.…]|\s(?=[.…]))*/gu;
/** Dots that are no more than an ellipsis. */
const ELLIPSIS = 3;
/** How much text around dots is looked at, in characters. */
const AROUND = 200;

const ASKED_FOR =
  '(?:ngày|tháng|năm|số|quý|điều|khoản|điểm|trang|lần thứ|ông|bà|đồng chí|đ\\/c|họ tên|họ và tên|chức vụ|địa chỉ|điện thoại)';
const AFTER_WORD = new RegExp(`(?<!\\p{L})${ASKED_FOR}\\s*:?\\s*$`, 'iu');
/** "tháng, quý, năm…": the last word of an enumeration that goes on. */
const ENDS_ENUMERATION = new RegExp(`[,;/]\\s*(?:${ASKED_FOR})\\s*$|v\\.\\s?v\\.?\\s*$`, 'iu');
const OMISSION_OPENS = /[“"'([]\s*$/u;
const OMISSION_CLOSES = /^\s*[”"')\]]/u;

function isOmission({ before, after }: Dots): boolean {
  return ENDS_ENUMERATION.test(before) || (OMISSION_OPENS.test(before) && OMISSION_CLOSES.test(after));
}

/** "ngày … tháng …", "số: …", ".../QĐ-UBND", "đạt …%", "Họ tên: ……". */
function isAskedFor({ before, after }: Dots): boolean {
  if (/^\s*(?:%|\/\s?\p{Lu})/u.test(after)) return true;
  if (/:\s*$/u.test(before)) return /^\s*(?:[,;.)]|$)/u.test(after);
  return AFTER_WORD.test(before) && (/\s$/u.test(before) || /^\s*(?:tháng|năm|\/|\d)/u.test(after));
}

/** Words that do not end a sentence or an enumeration: something is to follow them. */
const NEEDS_MORE =
  /(?<!\p{L})(?:giao|của|tại|do|đạt|từ|đến|trước|sau|cho|theo|bằng|khoảng|với|là|(?<![,;/]\s?)(?:huyện|xã|phường|tỉnh|thành phố|thôn|đặc khu))\s$/iu;

/** What the sentence says before the dots: an ellipsis behind a comma ends an enumeration. */
function enumerates(before: string): boolean {
  const sentence = before.split(/[.;:!?]\s/u).at(-1) ?? '';
  return /,|(?<!\p{L})(?:như|gồm|và|hoặc)(?!\p{L})/iu.test(sentence);
}

/** Dots with a blank on each side in the middle of a sentence: "giao … chủ trì". */
function isGap({ before, after, count }: Dots): boolean {
  if (count > ELLIPSIS) return !/\p{L}$/u.test(before);
  if (!/\p{L}\s$/u.test(before) || !/^\s\p{Ll}/u.test(after)) return false;
  return NEEDS_MORE.test(before) || !enumerates(before);
}

/** The dots in a text that stand where something is still to be filled in; an ellipsis is none. */
export function dotBlanks(text: string): readonly { readonly text: string; readonly offset: number }[] {
  return Array.from(text.matchAll(DOTS)).flatMap((match) => {
    const [typed] = match;
    const dots: Dots = {
      before: text.slice(Math.max(0, match.index - AROUND), match.index),
      after: text.slice(match.index + typed.length, match.index + typed.length + AROUND),
      count: [...typed].reduce((sum, sign) => sum + (sign === '…' ? ELLIPSIS : sign === '.' ? 1 : 0), 0),
    };
    const isBlank = !isOmission(dots) && (isAskedFor(dots) || isGap(dots));
    return isBlank ? [{ text: typed.trimEnd(), offset: match.index }] : [];
  });
}
