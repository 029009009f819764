import { formatNumber } from './number-format.ts';
import type { ListLevel, NumberedList, Numbering } from './numbering.ts';

/** Counts the next paragraph of a list, and gives its number as printed; undefined where nothing is printed. */
export type ListCounter = (listId: string, level: number) => string | undefined;

/** Where a list's levels stand; absent where the next one starts. */
type Counts = (number | undefined)[];

function startOf(list: NumberedList, level: number): number {
  return list.startsAnew.get(level) ?? list.levels[level]?.start ?? 1;
}

/** Deeper levels start again, unless their definition says after which level only (ISO 29500-1, 17.9.10). */
function restartDeeper(counts: Counts, list: NumberedList, level: number): void {
  for (const [deeper, { restartsAfter }] of list.levels.entries())
    if (deeper > level && (restartsAfter === undefined || level < restartsAfter)) counts[deeper] = undefined;
}

function numberOf(level: ListLevel, value: number, legal: boolean): string {
  if (level.format === 'bullet' || level.format === 'none') return '';
  if (legal) return String(value);
  return level.digits ? String(value).padStart(level.digits, '0') : formatNumber(value, level.format);
}

function printed(counts: Counts, list: NumberedList, level: number): string {
  const { text = '', legal = false } = list.levels[level] ?? {};
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const shown = Number(digit) - 1;
    const definition = list.levels[shown];
    return definition ? numberOf(definition, counts[shown] ?? startOf(list, shown), legal) : '';
  });
}

/**
 * Counts the lists of a document in reading order (17.9): lists of one definition count on together; one that starts anew
 * does so at its first paragraph.
 */
export function countLists(numbering: Numbering): ListCounter {
  const countsOf = new Map<string, Counts>();
  const begun = new Set<string>();
  return (listId, level) => {
    const list = numbering.get(listId);
    if (!list) return undefined;
    const counts = countsOf.get(list.countedAs) ?? [];
    countsOf.set(list.countedAs, counts);
    if (!begun.has(listId)) for (const anew of list.startsAnew.keys()) counts[anew] = undefined;
    begun.add(listId);
    const before = counts[level];
    counts[level] = before === undefined ? startOf(list, level) : before + 1;
    restartDeeper(counts, list, level);
    return printed(counts, list, level).trim() || undefined;
  };
}
