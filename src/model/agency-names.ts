import { nearest } from './nearest.ts';
import type { Agency } from './plan/agency.ts';
import { type TextWord, wordsIn } from './text-words.ts';
import { inOtherStyle, toneStyleOf } from './tone-marks.ts';

const APOSTROPHE = /['’ʼ`´‘]/u;
const APOSTROPHES = /['’ʼ`´‘]/gu;
const PLAIN = /^[a-z]+$/;

/** A word without what spellings of one name differ in: letters' case, place of the tone mark, apostrophes, "&" for "và". */
export function comparedWord({ word }: TextWord): string {
  if (PLAIN.test(word)) return word;
  if (word === '&') return 'và';
  const plain = (APOSTROPHE.test(word) ? word.replace(APOSTROPHES, '') : word).toLowerCase();
  return toneStyleOf(plain) === 'new' ? inOtherStyle(plain) : plain.normalize('NFC');
}

/**
 * A name as it is compared, and the only way in which names of agencies are: its words, so that case, `&` for `và`,
 * spaces, dashes, commas, apostrophes, the place of tone marks (Hòa, Hoà) and their encoding do not tell names apart.
 */
export function comparedName(name: string): string {
  return wordsIn(name).map(comparedWord).join(' ');
}

/** "huyện", "xã Phú Thạnh" at a name's end: the same body is named with it and without. */
const OWN_UNIT =
  /\s+(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|đặc khu)(?:\s+\p{Lu}[\p{L}\p{M}'’]*){0,4}$/u;

/** A name without the unit that the body belongs to: "Phòng Nội vụ" for "Phòng Nội vụ huyện Tân Lập". */
export function withoutOwnUnit(name: string): string {
  return name.normalize('NFC').replace(OWN_UNIT, '');
}

/** Longer texts are sentences, not names. */
const LONGEST_NAME = 500;

/** Finds agencies by id and by any of their names, as people type them. */
export interface AgencyNames {
  readonly byId: ReadonlyMap<string, Agency>;
  readonly byName: (typed: string) => Agency | undefined;
  /** The agency that a name which none has was meant for; undefined where none is near enough. */
  readonly nearest: (typed: string) => Agency | undefined;
}

/** All names that an agency goes by, its full one first. */
export function namesOf({ ten, ten_ngan: short, ten_khac: others = [] }: Agency): readonly string[] {
  return [ten, ...(short === undefined ? [] : [short]), ...others];
}

function indexNames(agencies: readonly Agency[]): ReadonlyMap<string, Agency> {
  const names = new Map<string, Agency>();
  const note = (name: string, agency: Agency): void => {
    const key = comparedName(name);
    if (key !== '' && !names.has(key)) names.set(key, agency);
  };
  for (const agency of agencies) for (const name of namesOf(agency)) note(name, agency);
  // An abbreviation may be another body's name, which goes before it.
  for (const agency of agencies) if (agency.viet_tat !== undefined) note(agency.viet_tat, agency);
  return names;
}

/** A name as it is compared where it was typed without marks: "Phong Noi vu". */
function withoutMarks(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** Of names a third of whose letters differ, most are two bodies: "Phòng Y tế", "Phòng Kinh tế". */
const LETTERS_PER_SLIP = 5;
const SHORTEST_NAME = 6;

function nearestName(
  typed: string,
  names: ReadonlyMap<string, Agency>,
  bareNames: ReadonlyMap<string, Agency>,
): Agency | undefined {
  const key = comparedName(typed);
  const meant = names.get(comparedName(withoutOwnUnit(typed.trim()))) ?? bareNames.get(key);
  if (meant || key.length < SHORTEST_NAME) return meant;
  return names.get(nearest(key, names.keys(), Math.floor(key.length / LETTERS_PER_SLIP)) ?? '');
}

/** Indexes a list of agencies; of two with one name the first is found. */
export function indexAgencies(agencies: readonly Agency[]): AgencyNames {
  const names = indexNames(agencies);
  const bareNames = new Map(Array.from(names, ([key, agency]) => [withoutMarks(key), agency]));
  const near = new Map<string, Agency | undefined>();
  return {
    byId: new Map(agencies.map((agency) => [agency.ma, agency])),
    byName: (typed) => (typed.length > LONGEST_NAME ? undefined : names.get(comparedName(typed))),
    nearest: (typed) => {
      if (typed.length > LONGEST_NAME) return undefined;
      if (!near.has(typed)) near.set(typed, nearestName(typed, names, bareNames));
      return near.get(typed);
    },
  };
}
