import { type AgencyNames, indexAgencies } from '../model/agency-names.ts';
import { isDataList } from '../model/data.ts';
import type { Lists } from '../model/lists.ts';
import type { FieldContent, NumberedPlan, NumberedRow, NumberedTable } from '../model/numbered.ts';
import type { DataPath } from '../model/place.ts';
import type { Column } from '../model/plan/table.ts';
import { type PrintedNumbers, printedNumbers } from '../reassign/printed-numbers.ts';
import { shownDifference } from '../reassign/shown-values.ts';
import type { PlacedChange } from './amended-parts.ts';
import { isWithin } from './is-within.ts';
import { typed, typedWords } from './typed-text.ts';

/** Cells with more letters than this are not quoted: the new appendix shows them. */
const LONGEST_QUOTE = 150;

interface FoundRow {
  readonly table: NumberedTable;
  readonly row: NumberedRow;
}

/** One sentence about a row, in two parts: rows of which the same is said are named together. */
interface RowSentence {
  readonly number: string;
  readonly name: string;
  readonly said: string;
}

function rowIn(rows: readonly NumberedRow[], path: DataPath): NumberedRow | undefined {
  for (const row of rows) {
    if (!isWithin(row.source.path, path)) continue;
    return rowIn(row.children, path) ?? row;
  }
  return undefined;
}

function rowAt({ documents }: NumberedPlan, path: DataPath): FoundRow | undefined {
  for (const table of documents.flatMap(({ tables }) => tables)) {
    const row = rowIn(table.rows, path);
    if (row) return { table, row };
  }
  return undefined;
}

function columnOf(columns: readonly Column[], field: string): Column | undefined {
  for (const column of columns) {
    const found = column.truong === field ? column : columnOf(column.cot ?? [], field);
    if (found) return found;
  }
  return undefined;
}

/** How a field is called in its table: the label of its column, or of the role. */
function labelOf({ plan }: NumberedPlan, found: FoundRow | undefined, field: string): string {
  const column = found && columnOf(found.table.columns, field);
  return typed(column?.nhan ?? plan.vai_tro?.find(({ ma }) => ma === field)?.nhan ?? field);
}

function contentWords(content: FieldContent | undefined): string {
  if (content?.kind === 'words') return typedWords(content.inlines);
  if (content?.kind === 'passage') return content.lines.map(({ inlines }) => typedWords(inlines)).join(' ');
  return '';
}

function nameOf(found: FoundRow | undefined): string {
  const words = contentWords(found?.row.fields.get('ten'));
  return words.length > LONGEST_QUOTE ? '' : words;
}

function whatChanges({ change }: PlacedChange, agencies: AgencyNames): string {
  const { truoc: before = '', sau: after = '' } = change;
  const gone = typed(shownDifference(before, after, agencies));
  const come = typed(shownDifference(after, before, agencies));
  const isLong = gone.length > LONGEST_QUOTE || come.length > LONGEST_QUOTE;
  if (isLong || (gone === '' && come === '')) return 'sửa đổi như tại phụ lục kèm theo Quyết định này';
  if (gone === '') return `bổ sung “${come}”`;
  return come === '' ? `bỏ “${gone}”` : `thay “${gone}” bằng “${come}”`;
}

function sentenceOf(
  numbered: NumberedPlan,
  numbers: PrintedNumbers,
  agencies: AgencyNames,
  placed: PlacedChange,
): RowSentence {
  const { change, path } = placed;
  const found = rowAt(numbered, path);
  const field = change.truong.split('.')[0] ?? change.truong;
  const label = labelOf(numbered, found, field);
  const isPart = change.truong !== field && !isDataList(change.truoc);
  const said = isPart ? 'sửa đổi như tại phụ lục kèm theo Quyết định này' : whatChanges(placed, agencies);
  return { number: numbers.of(path), name: nameOf(found), said: `cột “${label}”: ${said}` };
}

function joined(rows: readonly RowSentence[]): string {
  const [first] = rows;
  if (!first) return '';
  const numbers = [...new Set(rows.map(({ number }) => number))].filter((number) => number !== '');
  if (numbers.length > 1) return `Tại các số thứ tự ${numbers.join(', ')}, ${first.said}`;
  const name = first.name === '' ? '' : `“${first.name}”`;
  const [number] = numbers;
  if (number === undefined) return `Tại ${name === '' ? 'bảng' : `nhiệm vụ ${name}`}, ${first.said}`;
  return `Tại số thứ tự ${number}${name === '' ? '' : ` (${name})`}, ${first.said}`;
}

/**
 * Says which rows of a table change, in which column, and how: a sentence, without its end, for all rows of which the
 * same is to be said.
 */
export function rowWords(
  numbered: NumberedPlan,
  lists: Lists,
  changes: readonly PlacedChange[],
): readonly string[] {
  const agencies = indexAgencies(lists.agencies);
  const numbers = printedNumbers(numbered);
  const groups = new Map<string, RowSentence[]>();
  for (const placed of changes) {
    const sentence = sentenceOf(numbered, numbers, agencies, placed);
    // A row without a number cannot be named beside others.
    const key = sentence.number === '' ? `${sentence.name} ${sentence.said}` : sentence.said;
    groups.set(key, [...(groups.get(key) ?? []), sentence]);
  }
  return [...groups.values()].map(joined);
}
