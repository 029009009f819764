import { type Data, type DataMap, isDataList, isDataMap } from '../model/data.ts';
import { taskFields } from '../model/markdown-form/task-fields.ts';

/** How the cells of a column are read: text, agencies, or a part of a time limit that is understood. */
export type SheetFieldKind = 'text' | 'agencies' | 'date' | 'repeat';

/** One column of a task sheet that holds a field of the plan. */
export interface SheetField {
  /** The field's key, or with a full stop a part of it: `thoi_han.den`. */
  readonly key: string;
  readonly kind: SheetFieldKind;
  readonly label: string;
}

/** The parts that a time limit may have besides its text. */
const PARTS = [
  { part: 'tu', kind: 'date', label: 'từ ngày' },
  { part: 'den', kind: 'date', label: 'đến ngày' },
  { part: 'lap_lai', kind: 'repeat', label: 'lặp lại' },
] as const;

/** Labels of what Vietnamese tables call by many names, where no column says one. */
const USUAL_LABELS: Readonly<Record<string, string>> = { ten: 'Nội dung', so_thu_tu: 'Số cho sẵn' };

const OWN_KEYS: readonly string[] = ['ma', 'nhiem_vu'];

/** The field that a column's key belongs to: `thoi_han` for `thoi_han.den`. */
export function fieldOfKey(key: string): string {
  const [field = ''] = key.split('.', 1);
  return field;
}

function rowsBelow(list: Data | undefined): readonly DataMap[] {
  const rows = isDataList(list) ? list.filter(isDataMap) : [];
  return rows.flatMap((row) => [row, ...rowsBelow(row.nhiem_vu)]);
}

function isAgencyValue(value: Data | undefined): boolean {
  return isDataList(value) || (isDataMap(value) && 'co_quan' in value);
}

function columnFields(columns: Data | undefined): readonly string[] {
  const maps = isDataList(columns) ? columns.filter(isDataMap) : [];
  return maps.flatMap((column) =>
    column.cot === undefined
      ? [typeof column.truong === 'string' ? column.truong : '']
      : columnFields(column.cot),
  );
}

function withoutDoubles(fields: readonly SheetField[]): readonly SheetField[] {
  const seen = new Map<string, number>();
  return fields.map((field) => {
    const count = (seen.get(field.label) ?? 0) + 1;
    seen.set(field.label, count);
    return count === 1 ? field : { ...field, label: `${field.label} (${count})` };
  });
}

/** The fields of a table in the order of its columns; then those that no column prints but a row or a role has. */
export function sheetFields(plan: DataMap, table: DataMap): readonly SheetField[] {
  const known = taskFields(plan, typeof table.ma === 'string' ? table.ma : '');
  const rows = rowsBelow(table.nhiem_vu);
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const printed = columnFields(table.cot);
  const names = [...printed.filter((name) => name !== 'so_thu_tu'), ...known.names, ...used].filter(
    (name) => name !== '' && !OWN_KEYS.includes(name),
  );
  const labelOf = (name: string): string => {
    const label = known.labelOf(name).replace(/\s+/g, ' ');
    return label === name ? (USUAL_LABELS[name] ?? name) : label;
  };
  const fields = [...new Set(names)].flatMap((name): readonly SheetField[] => {
    const values = rows.map((row) => row[name]);
    const isAgencies = known.kindOf(name) === 'agencies' || values.some(isAgencyValue);
    const label = labelOf(name);
    if (isAgencies) return [{ key: name, kind: 'agencies', label }];
    const hasParts = values.some((value) => isDataMap(value) && 'van_ban' in value);
    const parts = PARTS.map((each) => ({
      key: `${name}.${each.part}`,
      kind: each.kind,
      label: `${label}: ${each.label}`,
    }));
    return [{ key: name, kind: 'text', label }, ...(hasParts ? parts : [])];
  });
  return withoutDoubles(fields);
}
