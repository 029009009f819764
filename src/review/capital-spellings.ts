import type { CapitalRule } from '../model/decree.ts';
import { oncePerReview } from './across-file.ts';
import type { ReviewContext } from './rule.ts';
import { isInsideSentence } from './sentences.ts';

type Spelling = NonNullable<CapitalRule['tu']>[number];

/** Words with capitals or small letters where the decree asks for the other. */
export interface WrongCapitals {
  readonly typed: string;
  readonly right: string;
  readonly index: number;
  /** Clause of PL II. */
  readonly clause: string;
}

interface ClausedSpelling extends Spelling {
  readonly clause: string;
}

/** What is looked for: spellings that are wrong, and names that have one way to be written. */
interface Spellings {
  readonly wrong: RegExp | undefined;
  readonly corrections: ReadonlyMap<string, ClausedSpelling>;
  readonly names: RegExp | undefined;
  readonly rightNames: ReadonlyMap<string, string>;
  readonly nameClause: string;
}

/** Citations of Điều, khoản, điểm have a rule of their own, which knows their order. */
const CITATIONS = 'vien-dan';
/** The rule whose list holds names of bodies as they are written. */
const BODIES = 'co-quan';

function anyOf(words: readonly string[], flags: string): RegExp | undefined {
  if (words.length === 0) return undefined;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${escaped.join('|')})(?![\p{L}\p{M}])`, flags);
}

const spellingsOf = oncePerReview(({ decree, lists }: ReviewContext): Spellings => {
  const rules = decree.viet_hoa.filter(({ ma }) => ma !== CITATIONS);
  const corrections = new Map(
    rules.flatMap(({ tu = [], dieu_khoan: clause }) => tu.map((each) => [each.sai, { ...each, clause }])),
  );
  const bodies = rules.find(({ ma }) => ma === BODIES);
  const known = lists.agencies.flatMap(({ ten, ten_ngan: short }) => (short ? [ten, short] : [ten]));
  const names = [...(bodies?.danh_sach ?? []), ...known].filter((name) => name.includes(' '));
  return {
    wrong: anyOf([...corrections.keys()], 'gu'),
    corrections,
    names: anyOf(names, 'giu'),
    rightNames: new Map(names.map((name) => [name.toLowerCase(), name])),
    nameClause: bodies?.dieu_khoan ?? '',
  };
});

/** What has to follow a spelling that is wrong only there. */
const FOLLOWED_BY = {
  so: /^\s+\d/u,
  'so-la-ma': /^\s+[IVX]+(?![\p{L}\d])/u,
  'chu-cai': /^\s+[a-zđ](?![\p{L}\d])/u,
  'ten-rieng': /^\s+\p{Lu}\p{Ll}/u,
} as const satisfies Readonly<Record<NonNullable<Spelling['truoc']>, RegExp>>;

/** After "Xã", "Tỉnh": a person's name (PL II, III.1.b asks for the capital), or no unit at all. */
const NO_PLACE =
  /^\s+(?:Nguyễn|Trần|Lê|Phạm|Phan|Võ|Vũ|Đặng|Bùi|Đỗ|Hồ|Ngô|Huỳnh|Trương|Lý|Mạc|Bà|Hai Bà|Quang Trung|Hùng|Điện Biên Phủ|Xô Viết|Hội|hội|Đoàn|đoàn|Ủy|Uỷ|ủy|uỷ|Đội)(?!\p{L})/u;

function isWithin(text: string, index: number, typed: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const at = text.indexOf(phrase, Math.max(0, index - phrase.length));
    return at >= 0 && at <= index && index + typed.length <= at + phrase.length;
  });
}

function isWrong(text: string, index: number, { sai, dung, truoc, tru = [] }: ClausedSpelling): boolean {
  const after = text.slice(index + sai.length, index + sai.length + 40);
  if (truoc && !FOLLOWED_BY[truoc].test(after)) return false;
  if (truoc === 'ten-rieng' && NO_PLACE.test(after)) return false;
  const takesCapital = /^\p{Lu}/u.test(dung);
  return (takesCapital || isInsideSentence(text, index)) && !isWithin(text, index, sai, tru);
}

function wrongSpellings(text: string, { wrong, corrections }: Spellings): readonly WrongCapitals[] {
  if (!wrong) return [];
  return [...text.matchAll(wrong)].flatMap(({ 0: typed, index }) => {
    const spelling = corrections.get(typed);
    return spelling && isWrong(text, index, spelling)
      ? [{ typed, right: spelling.dung, index, clause: spelling.clause }]
      : [];
  });
}

/** Names of bodies with capitals of their own: "Văn Phòng", "Sở Tài nguyên và Môi Trường"; not in capitals throughout. */
function wrongNames(
  text: string,
  { names, rightNames, nameClause: clause }: Spellings,
): readonly WrongCapitals[] {
  if (!names) return [];
  return [...text.matchAll(names)].flatMap(({ 0: typed, index }) => {
    const right = rightNames.get(typed.toLowerCase());
    const isName = /^\p{Lu}/u.test(typed) && typed !== typed.toUpperCase();
    return right !== undefined && isName && right !== typed ? [{ typed, right, index, clause }] : [];
  });
}

/** Every word of a text whose capitals the decree writes otherwise (PL II), in order; of two that overlap, the longer. */
export function wrongCapitals(text: string, context: ReviewContext): readonly WrongCapitals[] {
  const spellings = spellingsOf(context);
  const all = [...wrongSpellings(text, spellings), ...wrongNames(text, spellings)];
  const longestFirst = all.sort((a, b) => b.typed.length - a.typed.length);
  const kept: WrongCapitals[] = [];
  for (const each of longestFirst) {
    const end = each.index + each.typed.length;
    if (!kept.some(({ index, typed }) => each.index < index + typed.length && index < end)) kept.push(each);
  }
  return kept.sort((a, b) => a.index - b.index);
}
