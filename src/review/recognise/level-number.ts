/** The levels that a typed or automatic number can show; `part` is Phần, Chương, Mục, Tiểu mục on a line of its own. */
export type NumberLevel =
  | 'part'
  | 'article'
  | 'section'
  | 'clause'
  | 'subclause'
  | 'point'
  | 'bracketed'
  | 'dash'
  | 'plus';

/** A number or sign at the beginning of a text: as typed, and the text behind it. */
export interface LevelNumber {
  readonly level: NumberLevel;
  readonly number: string;
  readonly rest: string;
}

/** What counts the parts above a Điều: Roman, Arabic or in words ("Phần thứ nhất"). */
const ORDINAL = '(?:[IVXLC]+|\\d{1,3}|(?:thứ )?(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|một))';

/**
 * How a number of each level is typed, faults included ("1-", "a.", "Điều 1:"), tried in this order; `1)` and `(1)` are
 * told apart from khoản by what stands above them (PL I, II.6.đ, V.6).
 */
const FORMS: readonly (readonly [NumberLevel, RegExp])[] = [
  ['article', /^(?<number>Điều \d+\s*(?:[.:)]|[-–](?= ))?)(?!\p{L}|\d)(?<rest>.*)$/iu],
  [
    'part',
    new RegExp(`^(?<number>(?:Phần|Chương|Mục|Tiểu mục) ${ORDINAL}[.:]?)(?![\\p{L}\\d])(?<rest>.*)$`, 'iu'),
  ],
  ['subclause', /^(?<number>\d{1,2}(?:\.\d{1,2})+[.)]?)(?: (?<rest>.*)|$)/u],
  ['section', /^(?<number>(?:[IVXLC]+|[A-HĐ])\s?[.)/:]|[IVXLC]+ ?[-–](?= ))(?: (?<rest>.*)|$)/u],
  ['section', /^(?<number>[IVX]+\.)(?<rest>\p{Lu}.*)$/u],
  ['clause', /^(?<number>\d{1,3}\s?(?:[./:]|[-–](?= )))(?: (?<rest>.*)|$)/u],
  ['clause', /^(?<number>\d{1,2}\.)(?<rest>\p{Lu}.*)$/u],
  ['bracketed', /^(?<number>\d{1,2}\s?\))\s?(?<rest>.*)$/u],
  ['bracketed', /^(?<number>\((?:\d{1,2}|[ivx]{1,4})\))\s?(?<rest>.*)$/u],
  ['point', /^(?<number>\(?[a-zđ]\d?\s?\))\s?(?<rest>.*)$/u],
  ['point', /^(?<number>[a-zđ]\d?\s?[.:/])(?: (?<rest>.*)|$)/u],
  ['dash', /^(?<number>[-–—−*•·▪●◦\uF0B7\uF0A7])\s?(?<rest>.*)$/u],
  ['plus', /^(?<number>\+)\s?(?<rest>.*)$/u],
];

/** What any number begins with; most text does not. */
const BEGINS_NUMBER =
  /^(?:[^\p{L}]|\p{L}\s?[^\p{L}\s]|[A-ZĐa-zđ]\d|[IVXLC]+\s?[^\p{L}\s]|Điều|Phần|Chương|Mục|Tiểu mục)/iu;

/** Reads the number or sign that a settled text begins with; undefined in plain text. */
export function levelNumber(text: string): LevelNumber | undefined {
  if (!BEGINS_NUMBER.test(text)) return undefined;
  for (const [level, form] of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups) return { level, number: groups.number ?? '', rest: (groups.rest ?? '').trim() };
  }
  return undefined;
}
