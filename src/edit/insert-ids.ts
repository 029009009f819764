import { sameData } from '../model/data.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import type { EditableFile } from './editable-file.ts';
import { cannotInsertId, editNotSafe } from './messages.ts';
import { type IdProposal, proposeIds } from './propose-ids.ts';
import { applySplices, type Splice } from './splice.ts';
import { withIds } from './with-ids.ts';
import { yamlIdSplices } from './yaml-id-splices.ts';
import { type PlannedSplices, parseYamlSource } from './yaml-source.ts';

/** A plan's text with its missing ids written in, and what was written. */
export interface IdInsertion {
  readonly source: string;
  readonly inserted: readonly IdProposal[];
  /** What was put in, by its places in the source as it was. */
  readonly splices: readonly Splice[];
}

type IdWriter = (proposal: IdProposal) => PlannedSplices;

function writerFor(file: EditableFile): IdWriter {
  const yaml = parseYamlSource(file.source);
  return (proposal) => yamlIdSplices(yaml, proposal);
}

/**
 * Writes an id for everything countable that has none, changing nothing else in the file to the byte; a second
 * run writes nothing. `taken` are the ids of the shared lists. Reports `ma-chua-ghi` for a value that cannot be
 * changed in place, and `sua-khong-khop` (then nothing is written) where the changed file would read otherwise.
 */
export function insertIds(file: EditableFile, taken: Iterable<string> = []): Outcome<IdInsertion> {
  const write = writerFor(file);
  const inserted: IdProposal[] = [];
  const splices: Splice[] = [];
  const messages: Message[] = [];
  for (const proposal of proposeIds(file.data, taken)) {
    const written = write(proposal);
    if ('obstacle' in written) {
      const found = { ma: proposal.ma, obstacle: written.obstacle };
      const place = file.places.ofValue(proposal.path);
      messages.push(report('ma-chua-ghi', cannotInsertId, found, { place }));
      continue;
    }
    inserted.push(proposal);
    splices.push(...written.splices);
  }
  const source = applySplices(file.source, splices);
  if (sameData(file.read(source), withIds(file.data, inserted)))
    return { value: { source, inserted, splices }, messages };
  const refusal = report('sua-khong-khop', editNotSafe, {}, { place: file.places.ofValue([]) });
  return { value: { source: file.source, inserted: [], splices: [] }, messages: [...messages, refusal] };
}
