import type { AgencyNames } from '../model/agency-names.ts';
import { type Data, type DataMap, isDataList, isDataMap } from '../model/data.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import type { DataPath, PlaceIndex } from '../model/place.ts';
import { comparable } from './comparable.ts';
import { fieldText } from './field-text.ts';
import { LONGEST_CELL } from './limits.ts';
import { cellTooLong, idsMissing } from './messages.ts';
import { type SheetField, sheetFields } from './sheet-field.ts';

/** A task or group of the plan as its row in a sheet shows it. */
export interface SheetTask {
  readonly ma: string;
  /** Its level, 1 for the highest. */
  readonly level: number;
  /** The id of the group that it stands in; empty at the highest level. */
  readonly parent: string;
  readonly path: DataPath;
  readonly data: DataMap;
  /** The number as printed; empty where it has none. */
  readonly number: string;
  /** What its cells show, by the key of the field. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A table of the plan as a sheet shows it. */
export interface TaskSheet {
  /** The table's id. */
  readonly ma: string;
  readonly name: string;
  readonly path: DataPath;
  readonly fields: readonly SheetField[];
  /** Every row before the rows under it. */
  readonly tasks: readonly SheetTask[];
}

/** What showing a plan's tasks needs besides its data. */
export interface TaskSheetContext {
  readonly agencies: AgencyNames;
  readonly places: PlaceIndex;
  /** The printed number of the row at a path. */
  readonly numberAt: (path: DataPath) => string;
  /** What a table is called in the printed set ("Phụ lục I"); undefined where it has no name there. */
  readonly nameOf: (table: string) => string | undefined;
}

interface FoundTable {
  readonly table: DataMap;
  readonly path: DataPath;
}

/** The tables that hold rows of their own. */
function tablesWithRows(plan: DataMap): readonly FoundTable[] {
  const listed = (list: Data | undefined, key: string, inner?: string): readonly FoundTable[] =>
    isDataList(list)
      ? list.flatMap((item, index) => {
          const table = inner && isDataMap(item) ? item[inner] : item;
          const path = [key, index, ...(inner ? [inner] : [])];
          return isDataMap(table) && isDataList(table.nhiem_vu) ? [{ table, path }] : [];
        })
      : [];
  return [...listed(plan.bang, 'bang'), ...listed(plan.phu_luc, 'phu_luc', 'bang')];
}

function idOf(map: DataMap): string {
  return typeof map.ma === 'string' ? map.ma.trim() : '';
}

interface Walk extends TaskSheetContext {
  readonly fields: readonly SheetField[];
  readonly withoutId: DataPath[];
}

function tasksOf(
  list: Data | undefined,
  path: DataPath,
  above: { readonly ma: string; readonly level: number },
  walk: Walk,
): readonly SheetTask[] {
  const rows = isDataList(list) ? list : [];
  return rows.flatMap((data, index): readonly SheetTask[] => {
    const at = [...path, index];
    if (!isDataMap(data)) return [];
    const ma = idOf(data);
    if (ma === '') walk.withoutId.push(at);
    const level = above.level + 1;
    const texts = new Map(
      walk.fields.map((field) => [field.key, fieldText(data, field, walk.agencies)] as const),
    );
    const task = { ma, level, parent: above.ma, path: at, data, number: walk.numberAt(at), texts };
    return [task, ...tasksOf(data.nhiem_vu, [...at, 'nhiem_vu'], { ma, level }, walk)];
  });
}

const FORBIDDEN_IN_NAME = /[[\]:*?/\\]/g;
const LONGEST_NAME = 31;

function sheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted
    .replace(FORBIDDEN_IN_NAME, ' ')
    .replace(/^'+|'+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const base = (plain === '' ? 'Bảng' : plain).slice(0, LONGEST_NAME);
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1)
    name = `${base.slice(0, LONGEST_NAME - String(count).length - 1)} ${count}`;
  taken.add(name.toLowerCase());
  return name;
}

function tooLongCells({ name, fields, tasks }: TaskSheet, places: PlaceIndex): readonly Message[] {
  return tasks.flatMap((task) =>
    fields
      .filter(({ key }) => comparable(task.texts.get(key) ?? '').length > LONGEST_CELL)
      .map(({ key, label }) => {
        const found = { sheet: name, task: task.ma, label, most: LONGEST_CELL };
        return report('o-qua-dai', cellTooLong, found, { place: places.ofValue([...task.path, key]) });
      }),
  );
}

/**
 * A plan's tables as sheets show them. Reports `thieu-ma` for a table or row without an id, which no row of a sheet could be
 * told by, and `o-qua-dai` for a text that no cell can hold.
 */
export function taskSheets(plan: Data, context: TaskSheetContext): Outcome<readonly TaskSheet[]> {
  const taken = new Set<string>(['vanthu', 'danh sách']);
  const withoutId: DataPath[] = [];
  const sheets = (isDataMap(plan) ? tablesWithRows(plan) : []).map(({ table, path }): TaskSheet => {
    const ma = idOf(table);
    if (ma === '') withoutId.push(path);
    const fields = isDataMap(plan) ? sheetFields(plan, table) : [];
    const title = typeof table.tieu_de === 'string' ? table.tieu_de : ma;
    const name = sheetName(context.nameOf(ma) ?? title, taken);
    const walk = { ...context, fields, withoutId };
    return {
      ma,
      name,
      path,
      fields,
      tasks: tasksOf(table.nhiem_vu, [...path, 'nhiem_vu'], { ma: '', level: 0 }, walk),
    };
  });
  const [first] = withoutId;
  const missing = first
    ? [report('thieu-ma', idsMissing, { count: withoutId.length }, { place: context.places.ofValue(first) })]
    : [];
  const tooLong = sheets.flatMap((sheet) => tooLongCells(sheet, context.places));
  return { value: sheets, messages: [...missing, ...tooLong] };
}
