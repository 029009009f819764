import type { EditableFile } from './editable-file.ts';
import { idAtLineEnd, lineAt, type SourceLine } from './markdown-line.ts';
import { type PipeTable, tableAround, tableIds, type WrittenId } from './markdown-table-ids.ts';
import type { IdProposal } from './propose-ids.ts';
import { yamlIdSplices } from './yaml-id-splices.ts';
import { yamlPart } from './yaml-part.ts';
import type { PlannedSplices, YamlSource } from './yaml-source.ts';

/** Where the things stand that are to get an id. */
interface Sorted {
  readonly written: WrittenId[];
  /** Rows of pipe tables, by the start of the table and then of the row. */
  readonly tables: Map<number, { readonly table: PipeTable; readonly ids: Map<number, IdProposal> }>;
}

function atLineEnd(line: SourceLine, proposal: IdProposal): PlannedSplices {
  // An id that stands as `ma=""` is for a person to mend.
  return proposal.keyStands ? { obstacle: 'absent' } : { splices: [idAtLineEnd(line, proposal.ma)] };
}

function sortRow(source: string, row: SourceLine, proposal: IdProposal, { written, tables }: Sorted): void {
  const table = proposal.keyStands ? undefined : tableAround(source, row);
  if (!table) {
    written.push({ proposal, planned: { obstacle: 'absent' } });
    return;
  }
  const known = tables.get(table.header.start) ?? { table, ids: new Map<number, IdProposal>() };
  known.ids.set(row.start, proposal);
  tables.set(table.header.start, known);
}

function sort(file: EditableFile, yaml: YamlSource, end: number, proposal: IdProposal, sorted: Sorted): void {
  const place = file.places.ofValue(proposal.path);
  if (!place || place.start.offset < end) {
    sorted.written.push({ proposal, planned: yamlIdSplices(yaml, proposal) });
    return;
  }
  // A căn cứ of several lines has its id after the last one; a heading is one line.
  const isBasis = proposal.kind === 'legalBasis';
  const line = lineAt(file.source, isBasis ? place.end.offset - 1 : place.start.offset);
  if (!line) sorted.written.push({ proposal, planned: { obstacle: 'absent' } });
  else if (proposal.kind === 'task' && !line.text.trimStart().startsWith('#'))
    sortRow(file.source, line, proposal, sorted);
  else sorted.written.push({ proposal, planned: atLineEnd(line, proposal) });
}

/** Writes proposed ids into a Markdown plan: its front matter as YAML, headings and căn cứ with `{#ma}`, rows in a column. */
export function markdownIds(file: EditableFile, proposals: readonly IdProposal[]): readonly WrittenId[] {
  const yaml = yamlPart(file);
  const sorted: Sorted = { written: [], tables: new Map() };
  for (const proposal of proposals) sort(file, yaml, yaml.end, proposal, sorted);
  const inTables = [...sorted.tables.values()].flatMap(({ table, ids }) => tableIds(table, ids));
  const order = new Map(proposals.map((proposal, index) => [proposal, index]));
  const orderOf = ({ proposal }: WrittenId) => order.get(proposal) ?? 0;
  return [...sorted.written, ...inTables].toSorted((left, right) => orderOf(left) - orderOf(right));
}
