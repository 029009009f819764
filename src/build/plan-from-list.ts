import { parse } from 'yaml';
import { applyEdits } from '../edit/apply-edits.ts';
import { idRegisterOf } from '../edit/propose-ids.ts';
import { newPlan } from '../init/new-plan.ts';
import { comparedName, indexAgencies } from '../model/agency-names.ts';
import { dataAt, isDataList, isDataMap } from '../model/data.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Message, type Outcome, report } from '../model/message.ts';
import type { Agency } from '../model/plan/agency.ts';
import type { Plan } from '../model/plan/plan.ts';
import { ID_PATTERN } from '../model/plan/text.ts';
import type { ReadPlan } from '../model/plan-file.ts';
import { readPlanSource } from '../read/read-plan-source.ts';
import { cellReference, columnLetters } from '../sheet/cell-reference.ts';
import { findListHeader, LEFT_OUT, type ListColumn, type ListHeader } from '../sheet/list/list-columns.ts';
import { columnUnsure, noListHeader } from '../sheet/list/list-note.ts';
import { listPlanEdits } from '../sheet/list/list-plan-edits.ts';
import { readOfficeList } from '../sheet/list/office-list.ts';
import { readListFile } from '../sheet/list/read-list-file.ts';
import type { ReadSheet } from '../sheet/workbook.ts';
import { editable } from './editable.ts';

/** The file in a plan's folder that remembers what the columns of the office's list hold. */
export const COLUMNS_FILE = 'vanthu-cot.yaml';

/** A column whose header only sounds like a field. */
export interface UnsureColumn {
  readonly letters: string;
  readonly header: string;
  readonly field: string;
}

/** A list to make a plan of. */
export interface PlanFromListOptions {
  readonly list: string;
  readonly kind: Plan['van_ban'];
  readonly year: number;
  /** Fields by column letters, as typed on the command line. */
  readonly columns: ReadonlyMap<string, string>;
  /** What an earlier run remembered, as the text of its file. */
  readonly remembered?: string | undefined;
  /** Asks whether a column holds what its header sounds like; absent where nobody is there to answer. */
  readonly ask?: ((column: UnsureColumn) => Promise<boolean>) | undefined;
}

/** A plan made of a list. */
export interface PlanFromList {
  readonly text: string;
  readonly tasks: number;
  /** What the columns hold, to be remembered in `vanthu-cot.yaml`. */
  readonly columnsText: string;
}

const LARGEST_COLUMNS_FILE = 100_000;

function rememberedColumns(text: string | undefined): ReadonlyMap<string, string> {
  if (text === undefined || text.length > LARGEST_COLUMNS_FILE) return new Map();
  let columns: unknown;
  try {
    const read: unknown = parse(text, { schema: 'failsafe', maxAliasCount: 0 });
    columns = typeof read === 'object' && read !== null && 'cot' in read ? read.cot : undefined;
  } catch {
    return new Map();
  }
  const entries: readonly (readonly [string, unknown])[] =
    typeof columns === 'object' && columns !== null ? Object.entries(columns) : [];
  return new Map(
    entries.filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && ID_PATTERN.test(entry[1]),
    ),
  );
}

function columnsText(columns: readonly ListColumn[]): string {
  const lines = columns
    .filter(({ header }) => header !== '')
    .map(({ header, field }) => `  ${JSON.stringify(header)}: ${field}\n`);
  return `# Cột nào của danh sách là trường nào của nhiệm vụ (bo: bỏ qua); vanthu init --tasks dùng lại.\ncot:\n${lines.join('')}`;
}

async function settleColumns(
  file: string,
  sheet: ReadSheet,
  header: ListHeader,
  { ask }: PlanFromListOptions,
): Promise<Outcome<ListHeader>> {
  const messages: Message[] = [];
  const columns: ListColumn[] = [];
  for (const column of header.columns) {
    const unsure = { letters: columnLetters(column.column), header: column.header, field: column.field };
    if (!column.isSure && !ask) {
      const cell = { file, sheet: sheet.name, cell: cellReference(header.row, column.column) };
      messages.push(report('cot-khong-chac', columnUnsure, unsure, { cell }));
    }
    const isMeant = column.isSure || ask === undefined || (await ask(unsure));
    columns.push(isMeant ? column : { ...column, field: LEFT_OUT });
  }
  return { value: { ...header, columns }, messages };
}

function agenciesIn({ data }: ReadPlan): readonly Agency[] {
  const own = dataAt(data, ['co_quan']);
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return (isDataList(own) ? own : []).filter(isDataMap).map(({ ma, ten, ten_ngan }) => ({
    ma: text(ma),
    ten: text(ten),
    ...(ten_ngan !== undefined && { ten_ngan: text(ten_ngan) }),
  }));
}

function startFile(kind: Plan['van_ban'], year: number): ReadPlan {
  const { value } = readPlanSource('ke-hoach.yaml', newPlan(kind, 'yaml', year));
  if (value.kind !== 'plan') throw new RangeError('The plan to start from cannot be read');
  return value;
}

/**
 * Makes a plan of an office's own list. Reports a file that cannot be used, a list without a header, columns that are not
 * sure and nobody can be asked about; and tells all that was not understood.
 */
export async function planFromList(
  host: Host,
  options: PlanFromListOptions,
): Promise<Outcome<PlanFromList | undefined>> {
  const { list: file } = options;
  const workbook = await readListFile(file, await host.readFile(file));
  const known = { byLetters: options.columns, byHeader: rememberedColumns(options.remembered) };
  const sheets = workbook.value?.sheets ?? [];
  const found = sheets
    .map((sheet) => ({ sheet, header: findListHeader(sheet, known) }))
    .find(({ header }) => header?.columns.some(({ field }) => field === 'ten' || field === 'nhom'));
  if (!workbook.value) return { value: undefined, messages: workbook.messages };
  if (!found?.header) {
    const start = { line: 1, column: 1, offset: 0 };
    const place = { file, start, end: start };
    return { value: undefined, messages: [report('khong-thay-tieu-de', noListHeader, {}, { place })] };
  }
  const settled = await settleColumns(file, found.sheet, found.header, options);
  if (hasErrors(settled.messages)) return { value: undefined, messages: settled.messages };
  const read = readOfficeList(file, found.sheet, settled.value);
  const start = startFile(options.kind, options.year);
  const register = idRegisterOf(start.data);
  const edits = listPlanEdits(start.data, read.value, {
    agencies: indexAgencies(agenciesIn(start)),
    nameKey: comparedName,
    takeId: (text, above) => register.take(text, 'task', above),
  });
  const edited = applyEdits(editable(start), edits);
  const messages = [...read.messages, ...edited.messages];
  if (!edited.value) return { value: undefined, messages };
  const text = edited.value.source;
  return {
    value: { text, tasks: read.value.tasks.length, columnsText: columnsText(settled.value.columns) },
    messages,
  };
}
