import type { Language } from '../model/message.ts';

/** Faults of one kind in one document: the first of them, and how many more there are. */
export interface Alike<Fault> {
  readonly first: Fault;
  readonly others: number;
}

/** Puts faults with the same key together, so that one slip of a style is told once. */
export function alike<Fault>(
  faults: Iterable<Fault>,
  keyOf: (fault: Fault) => string,
): readonly Alike<Fault>[] {
  const found = new Map<string, Alike<Fault>>();
  for (const fault of faults) {
    const key = keyOf(fault);
    const before = found.get(key);
    found.set(key, before ? { ...before, others: before.others + 1 } : { first: fault, others: 0 });
  }
  return [...found.values()];
}

/** ", và 3 đoạn khác": what a message about the first paragraph says of the others; nothing where there are none. */
export function andOthers(others: number, language: Language): string {
  if (others === 0) return '';
  if (language === 'vi') return `; ${others} đoạn khác cũng vậy`;
  return others === 1 ? '; so does 1 other paragraph' : `; so do ${others} other paragraphs`;
}
