import { type Data, dataAt } from '../model/data.ts';
import type { PlanEdit } from '../model/plan-edit.ts';
import { pathKey } from './plan-tasks.ts';
import type { ProposedReference } from './propose-references.ts';

function withReferences(text: string, references: readonly ProposedReference[]): string {
  return references
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (changed, { start, end, reference }) => changed.slice(0, start) + reference + changed.slice(end),
      text,
    );
}

/** The edits that put references in the place of typed names, one for each value that holds some. */
export function referenceEdits(data: Data, accepted: readonly ProposedReference[]): readonly PlanEdit[] {
  const byPath = new Map<string, ProposedReference[]>();
  for (const reference of accepted) {
    const key = pathKey(reference.path);
    byPath.set(key, [...(byPath.get(key) ?? []), reference]);
  }
  return [...byPath.values()].flatMap((references): readonly PlanEdit[] => {
    const [first] = references;
    const text = first && dataAt(data, first.path);
    if (!first || typeof text !== 'string') return [];
    return [{ kind: 'replace', path: first.path, value: withReferences(text, references) }];
  });
}
