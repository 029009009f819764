import { type Data, type DataMap, isDataList, isDataMap } from '../data.ts';
import type { FieldTextKind } from './field-text.ts';

/** The fields that the tasks of one table may have, and by which labels the Markdown form names them. */
export interface TaskFields {
  /** Every field that a column, a cell template, a role or the plan's `truong` names. */
  readonly names: ReadonlySet<string>;
  readonly kindOf: (field: string) => FieldTextKind;
  /** The field that a label or a field's own name means; undefined where it means none, or two. */
  readonly byLabel: (label: string) => string | undefined;
  /** The label to write for a field, where one means it alone; else its name. */
  readonly labelOf: (field: string) => string;
  /** Labels and names that `byLabel` knows, as typed. */
  readonly labels: readonly string[];
}

/** What a label means: its field, and how the label was typed. */
interface Label {
  readonly field: string;
  readonly typed: string;
}

const USUAL_ROLES: readonly DataMap[] = [
  { ma: 'chu_tri', nhan: 'Chủ trì' },
  { ma: 'phoi_hop', nhan: 'Phối hợp' },
];
const OWN_KEYS: readonly string[] = ['ma', 'so_thu_tu', 'ten'];
const FIELD_IN_TEMPLATE = /\{\{[#/^]?\s*(?:[a-z]+\s+)?([a-z0-9_]+)\s*\}\}/g;
/** A label that can stand before a colon or in a cell as it is. */
const PLAIN_LABEL = /^[^\s:|\\#{}][^:|\\{}\n]*$/u;

function maps(data: Data | undefined): readonly DataMap[] {
  return isDataList(data) ? data.filter(isDataMap) : [];
}

function textAt(map: DataMap, key: string): string | undefined {
  const value = map[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** All tables of a plan as read: its own list, and those written inside an appendix. */
export function tablesOf(plan: DataMap): readonly DataMap[] {
  const inAppendices = maps(plan.phu_luc).map(({ bang }) => bang);
  return [...maps(plan.bang), ...inAppendices.filter(isDataMap)];
}

/** The tables that show the same rows: those that `nguon` leads to the same table from. */
function sharingRows(tables: readonly DataMap[], ma: string): readonly DataMap[] {
  const byId = new Map(tables.map((table) => [textAt(table, 'ma') ?? '', table] as const));
  const holder = (start: string): string => {
    let at = start;
    // As many steps as there are tables, so that tables that name each other in a circle come to an end.
    for (const _ of byId) {
      const next = textAt(byId.get(at) ?? {}, 'nguon');
      if (next === undefined) break;
      at = next;
    }
    return at;
  };
  return tables.filter((table) => holder(textAt(table, 'ma') ?? '') === holder(ma));
}

function leavesOf(columns: Data | undefined): readonly DataMap[] {
  return maps(columns).flatMap((column) => (column.cot === undefined ? [column] : leavesOf(column.cot)));
}

function fold(label: string): string {
  return label.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function labelsByFold(labels: readonly Label[]): ReadonlyMap<string, Label | undefined> {
  const found = new Map<string, Label | undefined>();
  for (const label of labels) {
    const key = fold(label.typed);
    const other = found.get(key);
    found.set(key, found.has(key) && other?.field !== label.field ? undefined : label);
  }
  return found;
}

function labelOfColumn(column: DataMap): readonly Label[] {
  const { field, typed } = { field: textAt(column, 'truong'), typed: textAt(column, 'nhan') };
  return field && typed ? [{ field, typed }] : [];
}

function fieldsInTemplate(column: DataMap): readonly string[] {
  return Array.from((textAt(column, 'mau') ?? '').matchAll(FIELD_IN_TEMPLATE), ([, field = '']) => field);
}

interface Found {
  readonly columns: readonly DataMap[];
  readonly roles: readonly DataMap[];
  readonly names: ReadonlySet<string>;
}

function findFields(plan: DataMap, ma: string): Found {
  const columns = sharingRows(tablesOf(plan), ma).flatMap((table) => leavesOf(table.cot));
  const roles = plan.vai_tro === undefined ? USUAL_ROLES : maps(plan.vai_tro);
  const unprinted = isDataList(plan.truong) ? plan.truong.filter((field) => typeof field === 'string') : [];
  const names = [
    ...columns.flatMap((column) => [textAt(column, 'truong') ?? '', ...fieldsInTemplate(column)]),
    ...roles.map((role) => textAt(role, 'ma') ?? ''),
    ...unprinted,
  ];
  return { columns, roles, names: new Set(names.filter((name) => name !== '' && !OWN_KEYS.includes(name))) };
}

function agencyFields({ columns, roles }: Found): ReadonlySet<string> {
  const ofColumns = columns.filter(({ kieu }) => kieu === 'co-quan').map(({ truong }) => truong);
  return new Set([...ofColumns, ...roles.map(({ ma }) => ma)].filter((field) => typeof field === 'string'));
}

/** The fields of the table `ma`, from the plan as it was read: nothing in it needs to be right. */
export function taskFields(plan: DataMap, ma: string): TaskFields {
  const found = findFields(plan, ma);
  const agencies = agencyFields(found);
  const ofColumns = found.columns.flatMap(labelOfColumn);
  const ofRoles = found.roles.flatMap(({ ma: field = '', nhan = '' }) =>
    labelOfColumn({ truong: field, nhan }),
  );
  const ofNames = [...OWN_KEYS, ...found.names].map((field) => ({ field, typed: field }));
  // A field's own name wins over a label, and a column's label over a role's.
  const known = new Map([...labelsByFold(ofRoles), ...labelsByFold(ofColumns), ...labelsByFold(ofNames)]);
  const byLabel = (label: string) => known.get(fold(label))?.field;
  const labels = [...ofColumns, ...ofRoles, ...ofNames].filter(
    ({ typed, field }) => byLabel(typed) === field,
  );
  const written = (field: string) =>
    labels.find((label) => label.field === field && PLAIN_LABEL.test(label.typed))?.typed;
  return {
    names: found.names,
    kindOf: (field) => (OWN_KEYS.includes(field) ? 'plain' : agencies.has(field) ? 'agencies' : 'other'),
    byLabel,
    // Under the number column's label stand numbers that are counted; a given one stands under its own name.
    labelOf: (field) => (field === 'so_thu_tu' ? field : (written(field) ?? field)),
    labels: labels.map(({ typed }) => typed),
  };
}
