const STOP_WORDS: ReadonlySet<string> = new Set([
  ...['bởi', 'các', 'cho', 'có', 'của', 'do', 'được', 'để', 'đến', 'gồm', 'hoặc', 'khi', 'là', 'mà', 'mỗi'],
  ...['những', 'nhằm', 'nêu', 'ở', 'qua', 'sẽ', 'tại', 'theo', 'thì', 'trên'],
  ...['trong', 'tới', 'từ', 'từng', 'và', 'vào', 'về', 'việc', 'với', 'như', 'này', 'đã', 'đối'],
]);

const LEADING_FORMULA = /^(?:căn cứ|theo đề nghị(?: của)?|như)\s+/iu;
const TYPED_NUMBER = /^\s*(?:\(?[a-zđ0-9]{1,3}\)|[-+])\s+/iu;
const NUMBER_WITH_ITS_WORD = /(?<!\p{L})(?:số|ngày|tháng|năm|quý)\s*:?\s*\S*\d\S*/giu;
const ROMAN = /^[IVXLC]+$/;

function withoutMarks(word: string): string {
  return word.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * The words of a text that can stand in an id: lower case, ASCII, in order, without stop words.
 * Words with digits and Roman numerals are left out, since an id outlives numbers and years.
 */
export function wordsOfText(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(TYPED_NUMBER, '')
    .replace(LEADING_FORMULA, '')
    .replace(NUMBER_WITH_ITS_WORD, ' ')
    .split(/\s+/u)
    .filter((token) => !/\d/.test(token))
    .flatMap((token) => token.split(/[^\p{L}\p{M}]+/u))
    .filter((word) => word && !ROMAN.test(word) && !STOP_WORDS.has(word.toLowerCase()))
    .map(withoutMarks)
    .filter((word) => /^[a-z]+$/.test(word));
}
