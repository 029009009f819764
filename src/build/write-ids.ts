import { type IdInsertion, insertIds } from '../edit/insert-ids.ts';
import { isDataList, isDataMap } from '../model/data.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Outcome } from '../model/message.ts';
import type { ReadList } from '../model/plan-file.ts';
import { editable } from './editable.ts';
import { openLists, openPlan } from './open-plan.ts';

function idsOf({ data }: ReadList): readonly string[] {
  if (!isDataMap(data)) return [];
  return Object.values(data).flatMap((entries) =>
    isDataList(entries)
      ? entries.flatMap((entry) => (isDataMap(entry) && typeof entry.ma === 'string' ? [entry.ma] : []))
      : [],
  );
}

/**
 * Writes an id for everything countable in a plan file that has none, and nothing else; with `dryRun` it only says
 * what it would write. Undefined where the plan cannot be read. Rejects with Node's own error where it cannot be written.
 */
export async function writeIds(
  host: Host,
  path: string,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<Outcome<IdInsertion | undefined>> {
  const opened = await openPlan(host, path);
  const file = opened.value;
  if (!file || hasErrors(opened.messages)) return { value: undefined, messages: opened.messages };
  const lists = await openLists(host, file);
  const { value, messages } = insertIds(editable(file), lists.value.flatMap(idsOf));
  if (!dryRun && value.inserted.length > 0)
    await host.writeFile(path, new TextEncoder().encode(value.source));
  return { value, messages: [...opened.messages, ...lists.messages, ...messages] };
}
