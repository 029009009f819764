import type { EditableFile } from './editable-file.ts';
import { idAtLineEnd, lineAt, type SourceLine } from './markdown-line.ts';
import { tableIds, type WrittenId } from './markdown-table-ids.ts';
import { type PipeTable, tableAround } from './pipe-table.ts';
import type { IdProposal } from './propose-ids.ts';
import { yamlIdSplices } from './yaml-id-splices.ts';
import { yamlPart } from './yaml-part.ts';
import type { PlannedSplices, YamlSource } from './yaml-source.ts';

/** A pipe table and the ids that its rows are to get, by where each row starts. */
interface TableIds {
  readonly table: PipeTable;
  readonly ids: Map<number, IdProposal>;
}

/** What is written already, and what waits until the rows of each table are known. */
interface Sorted {
  readonly written: WrittenId[];
  readonly tables: TableIds[];
}

function atLineEnd(line: SourceLine, proposal: IdProposal): PlannedSplices {
  // An id that stands as `ma=""` is for a person to mend.
  return proposal.keyStands ? { obstacle: 'absent' } : { splices: [idAtLineEnd(line, proposal.ma)] };
}

/** The table of a row: the one of the row before, as a rule, else looked for in the source. */
function tableOf(source: string, row: SourceLine, tables: TableIds[]): TableIds | undefined {
  const known = tables.find(({ table }) => table.dashes.start < row.start && row.start <= table.lastRow);
  if (known) return known;
  const table = tableAround(source, row);
  if (!table) return undefined;
  const found = { table, ids: new Map<number, IdProposal>() };
  tables.push(found);
  return found;
}

function sortRow(source: string, row: SourceLine, proposal: IdProposal, { written, tables }: Sorted): void {
  const table = proposal.keyStands ? undefined : tableOf(source, row, tables);
  if (table) table.ids.set(row.start, proposal);
  else written.push({ proposal, planned: { obstacle: 'absent' } });
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
  const sorted: Sorted = { written: [], tables: [] };
  for (const proposal of proposals) sort(file, yaml, yaml.end, proposal, sorted);
  const inTables = sorted.tables.flatMap(({ table, ids }) => tableIds(table, ids));
  const order = new Map(proposals.map((proposal, index) => [proposal, index]));
  const orderOf = ({ proposal }: WrittenId) => order.get(proposal) ?? 0;
  return [...sorted.written, ...inTables].toSorted((left, right) => orderOf(left) - orderOf(right));
}
