import { checkList } from '../check/check-list.ts';
import { joinLists } from '../check/join-lists.ts';
import type { Host } from '../model/host.ts';
import type { Lists } from '../model/lists.ts';
import type { Outcome } from '../model/message.ts';
import type { OfficeChoices } from '../model/office-choices.ts';
import { loadNamedLists } from '../read/load-lists.ts';
import { listRoot } from './list-root.ts';

/** Reads the lists of agencies that an office's choices name, relative to their file and as a plan's are. */
export async function loadOfficeLists(
  path: string,
  office: OfficeChoices | undefined,
  host: Host,
): Promise<Outcome<Lists>> {
  const wanted = (office?.danh_muc ?? []).map((typed) => ({ typed, place: undefined }));
  const read = await loadNamedLists(wanted, path, host, listRoot(path, host.currentFolder()));
  const checked = read.value.map((file) => ({ file, outcome: checkList(file) }));
  const joined = joinLists(
    checked.flatMap(({ file: { places }, outcome: { value } }) => (value ? [{ list: value, places }] : [])),
  );
  return {
    value: joined.value,
    messages: [...read.messages, ...checked.flatMap(({ outcome }) => outcome.messages), ...joined.messages],
  };
}
