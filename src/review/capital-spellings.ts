import type { CapitalRule } from '../model/decree.ts';
import { type TextWord, wordsIn } from '../model/text-words.ts';
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

interface RightName {
  readonly name: string;
  readonly small: string;
}

/** What is looked for, by the first word: spellings that are wrong, and names that have one way to be written. */
interface Spellings {
  readonly wrong: ReadonlyMap<string, readonly ClausedSpelling[]>;
  readonly names: ReadonlyMap<string, readonly RightName[]>;
  readonly nameClause: string;
}

/** Citations of Điều, khoản, điểm have a rule of their own, which knows their order. */
const CITATIONS = 'vien-dan';
/** The rule whose list holds names of bodies as they are written. */
const BODIES = 'co-quan';

/** Things by the first word of their text, the longest text first. */
function byFirstWord<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things.toSorted((a, b) => textOf(b).length - textOf(a).length)) {
    const first = wordsIn(textOf(thing))[0]?.word ?? '';
    found.set(first, [...(found.get(first) ?? []), thing]);
  }
  return found;
}

const spellingsOf = oncePerReview(({ decree, lists }: ReviewContext): Spellings => {
  const rules = decree.viet_hoa.filter(({ ma }) => ma !== CITATIONS);
  const wrong = rules.flatMap(({ tu = [], dieu_khoan: clause }) => tu.map((each) => ({ ...each, clause })));
  const bodies = rules.find(({ ma }) => ma === BODIES);
  const known = lists.agencies.flatMap(({ ten, ten_ngan: short }) => (short ? [ten, short] : [ten]));
  const names = [...(bodies?.danh_sach ?? []), ...known].filter((name) => name.includes(' '));
  return {
    wrong: byFirstWord(wrong, ({ sai }) => sai),
    names: byFirstWord(
      names.map((name) => ({ name, small: name.toLowerCase() })),
      ({ small }) => small,
    ),
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

function endsWord(text: string, end: number): boolean {
  return !/^[\p{L}\p{M}]/u.test(text.slice(end, end + 2));
}

function wrongSpelling(
  text: string,
  { word, start }: TextWord,
  { wrong }: Spellings,
): WrongCapitals | undefined {
  const spelling = wrong
    .get(word)
    ?.find(({ sai }) => text.startsWith(sai, start) && endsWord(text, start + sai.length));
  if (!spelling || !isWrong(text, start, spelling)) return undefined;
  return { typed: spelling.sai, right: spelling.dung, index: start, clause: spelling.clause };
}

/** A name of a body with capitals of its own: "Văn Phòng", "Sở Tài nguyên và Môi Trường"; not one in capitals throughout. */
function wrongName(text: string, { word, start }: TextWord, spellings: Spellings): WrongCapitals | undefined {
  if (word.charAt(0) === word.charAt(0).toLowerCase()) return undefined;
  const name = spellings.names.get(word.toLowerCase())?.find(({ small }) => {
    const end = start + small.length;
    return text.slice(start, end).toLowerCase() === small && endsWord(text, end);
  });
  const typed = text.slice(start, start + (name?.name.length ?? 0));
  if (!name || typed === name.name || typed === typed.toUpperCase()) return undefined;
  return { typed, right: name.name, index: start, clause: spellings.nameClause };
}

/** Every word of a text whose capitals the decree writes otherwise (PL II), in order; of two that overlap, the longer. */
export function wrongCapitals(
  text: string,
  words: readonly TextWord[],
  context: ReviewContext,
): readonly WrongCapitals[] {
  const spellings = spellingsOf(context);
  const all: WrongCapitals[] = [];
  for (const word of words) {
    const spelling = wrongSpelling(text, word, spellings);
    if (spelling) all.push(spelling);
    const name = wrongName(text, word, spellings);
    if (name) all.push(name);
  }
  if (all.length < 2) return all;
  const longestFirst = all.toSorted((a, b) => b.typed.length - a.typed.length);
  const kept: WrongCapitals[] = [];
  for (const each of longestFirst) {
    const end = each.index + each.typed.length;
    if (!kept.some(({ index, typed }) => each.index < index + typed.length && index < end)) kept.push(each);
  }
  return kept.toSorted((a, b) => a.index - b.index);
}
