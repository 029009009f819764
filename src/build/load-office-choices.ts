import { dirname, join, resolve } from 'node:path';
import { checkOfficeChoices } from '../check/check-office-choices.ts';
import type { Host } from '../model/host.ts';
import { isInsideFolder } from '../model/inside-folder.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { OfficeChoices } from '../model/office-choices.ts';
import type { ReadList } from '../model/plan-file.ts';
import { readSharedList } from '../read/read-shared-list.ts';
import { unknownRule } from './messages.ts';

/** The name of the file with an office's choices. */
export const OFFICE_CHOICES_FILE = 'vanthu.yaml';

/** The folders from that of a file up to the current one; its own alone where it stands elsewhere. */
function foldersAbove(path: string, currentFolder: string): readonly string[] {
  const own = dirname(resolve(currentFolder, path));
  if (!isInsideFolder(own, currentFolder)) return [own];
  const folders = [own];
  for (let folder = own; folder !== currentFolder; folder = dirname(folder)) folders.push(dirname(folder));
  return folders;
}

/** The choices that hold for a file: those of the nearest `vanthu.yaml` above it, within the current folder. */
export async function findOfficeChoices(path: string, host: Host): Promise<string | undefined> {
  for (const folder of foldersAbove(path, host.currentFolder())) {
    const candidate = join(folder, OFFICE_CHOICES_FILE);
    if (await host.stat(candidate)) return candidate;
  }
  return undefined;
}

/** A rule that an office's choices name and that there is not. */
function unknownRules(
  office: OfficeChoices | undefined,
  { places }: ReadList,
  ruleIds: readonly string[],
): readonly Message[] {
  const unknown = Object.keys(office?.quy_tac ?? {}).filter((id) => !ruleIds.includes(id));
  return unknown.map((id) =>
    report(
      'quy-tac-khong-co',
      unknownRule,
      { id, nearest: nearest(id, ruleIds) },
      { place: places.ofKey(['quy_tac', id]), actual: id },
    ),
  );
}

/**
 * Reads a file of an office's choices; undefined, with messages, where it is not one. Reports `quy-tac-khong-co` for a
 * rule that is not among `ruleIds`.
 */
export async function loadOfficeChoices(
  path: string,
  host: Host,
  ruleIds: readonly string[],
): Promise<Outcome<OfficeChoices | undefined>> {
  const { value: list, messages } = await readSharedList(path, host);
  if (!list) return { value: undefined, messages };
  const checked = checkOfficeChoices(list);
  const unknown = unknownRules(checked.value, list, ruleIds);
  return { value: checked.value, messages: [...messages, ...checked.messages, ...unknown] };
}
