import { type AgencyNames, comparedName, namesOf } from '../model/agency-names.ts';
import { createNameFinder } from '../model/name-finder.ts';
import type { Agency } from '../model/plan/agency.ts';
import { referenceStretches, type Stretch } from './agency-references.ts';

/** A place of running text where an agency's name is typed. */
export interface TypedName extends Stretch {
  readonly agency: Agency;
  readonly typed: string;
}

/** Finds typed names of the agencies that move, in order. */
export type MentionFinder = (text: string) => readonly TypedName[];

const SHORTEST_NAME = 4;

function nameMap(agencies: Iterable<Agency>): ReadonlyMap<string, Agency> {
  const names = new Map<string, Agency>();
  for (const agency of agencies)
    for (const name of namesOf(agency)) {
      const key = comparedName(name);
      if (key.length >= SHORTEST_NAME && !names.has(key)) names.set(key, agency);
    }
  return names;
}

/**
 * Makes the finder for some agencies of a list. A name within another body's longer one is none; within a person's
 * post ("Trưởng phòng Nội vụ") it is.
 */
export function createMentionFinder(agencies: AgencyNames, moving: ReadonlySet<string>): MentionFinder {
  const all = [...agencies.byId.values()];
  const find = createNameFinder(nameMap(all));
  const findMoving = createNameFinder(nameMap(all.filter(({ ma }) => moving.has(ma))));
  return (text) => {
    const references = referenceStretches(text);
    const isFree = ({ start, end }: Stretch) =>
      !references.some((reference) => reference.start < end && start < reference.end);
    return find(text)
      .filter(isFree)
      .flatMap(({ named, typed, start, end }): readonly TypedName[] => {
        if (moving.has(named.ma)) return [{ agency: named, typed, start, end }];
        if (named.loai !== 'ca-nhan') return [];
        return findMoving(typed).map((within) => ({
          agency: within.named,
          typed: within.typed,
          start: start + within.start,
          end: start + within.end,
        }));
      });
  };
}
