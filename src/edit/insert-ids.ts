import { sameData } from '../model/data.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import type { EditableFile } from './editable-file.ts';
import { markdownIds } from './markdown-ids.ts';
import type { WrittenId } from './markdown-table-ids.ts';
import { cannotInsertId, editNotSafe } from './messages.ts';
import { type IdProposal, proposeIds } from './propose-ids.ts';
import { applySplices, type Splice } from './splice.ts';
import { withIds } from './with-ids.ts';
import { yamlIdSplices } from './yaml-id-splices.ts';
import { yamlPart } from './yaml-part.ts';

/** A plan's text with its missing ids written in, and what was written. */
export interface IdInsertion {
  readonly source: string;
  readonly inserted: readonly IdProposal[];
  /** What was put in, by its places in the source as it was. */
  readonly splices: readonly Splice[];
}

function writeIds(file: EditableFile, proposals: readonly IdProposal[]): readonly WrittenId[] {
  if (file.format === 'markdown') return markdownIds(file, proposals);
  const yaml = yamlPart(file);
  return proposals.map((proposal) => ({ proposal, planned: yamlIdSplices(yaml, proposal) }));
}

/**
 * Writes an id for everything countable that has none, changing nothing else in the file to the byte; a second
 * run writes nothing. `taken` are the ids of the shared lists. Reports `ma-chua-ghi` for a value that cannot be
 * changed in place, and `sua-khong-khop` (then nothing is written) where the changed file would read otherwise.
 */
export function insertIds(file: EditableFile, taken: Iterable<string> = []): Outcome<IdInsertion> {
  const inserted: IdProposal[] = [];
  const splices: Splice[] = [];
  const messages: Message[] = [];
  for (const { proposal, planned } of writeIds(file, proposeIds(file.data, taken))) {
    if ('obstacle' in planned) {
      const found = { ma: proposal.ma, obstacle: planned.obstacle };
      const place = file.places.ofValue(proposal.path);
      messages.push(report('ma-chua-ghi', cannotInsertId, found, { place }));
      continue;
    }
    inserted.push(proposal);
    splices.push(...planned.splices);
  }
  const source = applySplices(file.source, splices);
  if (sameData(file.read(source), withIds(file.data, inserted)))
    return { value: { source, inserted, splices }, messages };
  const refusal = report('sua-khong-khop', editNotSafe, {}, { place: file.places.ofValue([]) });
  return { value: { source: file.source, inserted: [], splices: [] }, messages: [...messages, refusal] };
}
