import type { ListNumbering } from './layout-data.ts';
import type { ListItem } from './list-item.ts';

/** What an item says of the list that it belongs to. */
export type ListPlace = Pick<ListItem, 'numbering' | 'rank'>;

/** Something that may be an item of a list. */
export interface MaybeItem<Member> {
  readonly member: Member;
  /** Absent where it is no item. */
  readonly place: ListPlace | undefined;
}

/** Items of one list, and the lists under them. */
export interface GroupedList<Member> {
  readonly numbering: ListNumbering;
  readonly members: readonly (Member | GroupedList<Member>)[];
}

/** Where the list that begins at `start` ends, lists of deeper levels with it. */
function endOfList<Member>(items: readonly MaybeItem<Member>[], start: number, first: ListPlace): number {
  let end = start + 1;
  for (let place = items[end]?.place; place; place = items[end]?.place) {
    const isOther = place.rank === first.rank && place.numbering !== first.numbering;
    if (place.rank < first.rank || isOther) break;
    end += 1;
  }
  return end;
}

/**
 * Puts items that follow one another into lists, deeper levels into lists of their own within (ISO 32000-1,
 * 14.8.4.3.3); what is no item ends a list.
 */
export function inLists<Member>(
  items: readonly MaybeItem<Member>[],
  level?: number,
): readonly (Member | GroupedList<Member>)[] {
  const grouped: (Member | GroupedList<Member>)[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (!item) break;
    if (!item.place || item.place.rank === level) {
      grouped.push(item.member);
      at += 1;
      continue;
    }
    const end = endOfList(items, at, item.place);
    const members = inLists(items.slice(at, end), item.place.rank);
    grouped.push({ numbering: item.place.numbering, members });
    at = end;
  }
  return grouped;
}
