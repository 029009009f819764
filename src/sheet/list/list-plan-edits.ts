import type { AgencyNames } from '../../model/agency-names.ts';
import { type Data, type DataMap, dataAt, isDataList } from '../../model/data.ts';
import type { PlanEdit } from '../../model/plan-edit.ts';
import { AGENCY_FIELDS, NUMBER_FIELD } from './header-words.ts';
import { LEFT_OUT, type ListColumn } from './list-columns.ts';
import type { ListTask, OfficeList } from './office-list.ts';

/** What making a plan of a list needs. */
export interface ListPlanOptions {
  /** The agencies that the plan has already. */
  readonly agencies: AgencyNames;
  /** A key under which names of one body are the same. */
  readonly nameKey: (name: string) => string;
  readonly takeId: (text: string, above: string) => string;
}

interface NewAgencies {
  readonly idOf: (name: string) => string;
  readonly entries: readonly DataMap[];
}

function newAgencies({ tasks }: OfficeList, { agencies, nameKey, takeId }: ListPlanOptions): NewAgencies {
  const ids = new Map<string, string>();
  const entries: DataMap[] = [];
  for (const name of tasks.flatMap((task) => [...task.agencies.values()].flat())) {
    const key = nameKey(name);
    if (ids.has(key)) continue;
    const known = agencies.byName(name);
    const ma = known?.ma ?? takeId(name, '');
    ids.set(key, ma);
    if (!known) entries.push({ ma, ten: name });
  }
  return { idOf: (name) => ids.get(nameKey(name)) ?? name, entries };
}

function taskData(
  task: ListTask,
  columns: readonly ListColumn[],
  ma: string,
  idOf: (name: string) => string,
): DataMap {
  const fields = columns.flatMap(({ field }): readonly (readonly [string, Data])[] => {
    const names = task.agencies.get(field);
    if (names) return [[field, [...new Set(names.map(idOf))]]];
    const text = task.texts.get(field);
    return text === undefined ? [] : [[field, text]];
  });
  return { ma, ...(task.givenNumber && { so_thu_tu: task.givenNumber }), ...Object.fromEntries(fields) };
}

interface Open {
  readonly level: number;
  readonly ma: string;
  readonly data: DataMap;
  readonly children: DataMap[];
}

function closed({ data, children }: Open): DataMap {
  return children.length > 0 ? { ...data, nhiem_vu: children } : data;
}

/** Puts rows under the last one of a higher level. */
function taskTree(
  list: OfficeList,
  idOf: (name: string) => string,
  options: ListPlanOptions,
): readonly DataMap[] {
  const root: DataMap[] = [];
  const open: Open[] = [];
  const closeTo = (level: number): void => {
    while ((open.at(-1)?.level ?? 0) >= level) {
      const last = open.pop();
      if (last) (open.at(-1)?.children ?? root).push(closed(last));
    }
  };
  for (const task of list.tasks) {
    closeTo(task.level);
    const text = task.texts.get('ten') ?? [...task.texts.values()][0] ?? '';
    const ma = options.takeId(text, open.at(-1)?.ma ?? '');
    open.push({ level: task.level, ma, data: taskData(task, list.columns, ma, idOf), children: [] });
  }
  closeTo(1);
  return root;
}

function columnData({ header, field }: ListColumn, takeId: ListPlanOptions['takeId']): DataMap {
  const ma = `cot-${takeId(header || field, '')}`;
  const isAgencies = AGENCY_FIELDS.includes(field);
  return {
    ma,
    nhan: header || field,
    truong: field,
    ...(isAgencies && { kieu: 'co-quan', phan_cach: 'dong' }),
  };
}

/** Puts an office's list into a new plan: its agencies, and the columns, levels and rows of the plan's first table. */
export function listPlanEdits(plan: Data, list: OfficeList, options: ListPlanOptions): readonly PlanEdit[] {
  const { idOf, entries } = newAgencies(list, options);
  const own = dataAt(plan, ['co_quan']);
  const end = isDataList(own) ? own.length : 0;
  const printed = list.columns.filter(({ field }) => field !== LEFT_OUT);
  const numbered = printed.some(({ field }) => field === NUMBER_FIELD);
  const number: ListColumn = { column: -1, header: 'TT', field: NUMBER_FIELD, isSure: true };
  const columns = [...(numbered ? [] : [number]), ...printed].map((each) => columnData(each, options.takeId));
  const levels = list.levels.map(({ form, runsOn }, index): DataMap => {
    const isGroup = index < list.levels.length - 1;
    return { kieu_so: form, ...(runsOn && { chay_tiep: 'có' }), ...(isGroup && { in_dam: 'có' }) };
  });
  const replace = (key: string, value: Data): PlanEdit => ({
    kind: 'replace',
    path: ['bang', 0, key],
    value,
  });
  return [
    ...entries.map((value): PlanEdit => ({ kind: 'insert', list: ['co_quan'], index: end, value })),
    replace('cot', columns),
    replace('cac_cap', levels),
    replace('nhiem_vu', taskTree(list, idOf, options)),
  ];
}
