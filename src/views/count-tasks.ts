import { agenciesIn } from './group-tasks.ts';
import { type Term, termOf, termOrder, termWords } from './quarter.ts';
import type { TaskView } from './task-view.ts';

/** How many tasks an agency has, in all and by term. */
export interface AgencyCount {
  readonly ma: string | undefined;
  readonly name: string;
  readonly total: number;
  /** By the words of the terms, in the order of `TaskCounts.terms`; 0 where it has none. */
  readonly byTerm: readonly number[];
}

/** How many tasks each agency has in the roles asked for, the busiest first. */
export interface TaskCounts {
  readonly terms: readonly string[];
  readonly agencies: readonly AgencyCount[];
}

function termsOf(tasks: readonly TaskView[]): readonly Term[] {
  const terms = tasks.map(({ due }) => termOf(due));
  const byWords = new Map(terms.map((term) => [termWords(term), term]));
  return [...byWords.values()].toSorted((one, other) => termOrder(one) - termOrder(other));
}

/** Counts tasks by agency and quarter; a task that several agencies share counts for each. */
export function countTasks(tasks: readonly TaskView[], roles: readonly string[]): TaskCounts {
  const terms = termsOf(tasks).map(termWords);
  const counts = new Map<
    string,
    { readonly ma: string | undefined; readonly name: string; byTerm: number[] }
  >();
  for (const task of tasks) {
    const at = terms.indexOf(termWords(termOf(task.due)));
    for (const { key, ma, name } of agenciesIn(task, roles)) {
      const count = counts.get(key) ?? { ma, name, byTerm: terms.map(() => 0) };
      count.byTerm[at] = (count.byTerm[at] ?? 0) + 1;
      counts.set(key, count);
    }
  }
  const agencies = Array.from(counts.values(), (count) => ({
    ...count,
    total: count.byTerm.reduce((sum, each) => sum + each, 0),
  }));
  return {
    terms,
    agencies: agencies.toSorted(
      (one, other) => other.total - one.total || one.name.localeCompare(other.name, 'vi'),
    ),
  };
}
