import { type Data, type DataMap, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import { ID_PATTERN } from '../model/plan/text.ts';

/**
 * What a text of the plan is to the yearly job: a heading (subject, title, task), a time limit as typed, a date
 * of a time limit, or any other text.
 */
export type TextRole = 'heading' | 'timeLimit' | 'dueDate' | 'running';

/** One text of the plan in which a year may stand. */
export interface PlanText {
  readonly path: DataPath;
  readonly text: string;
  readonly role: TextRole;
  /** The years of the dates beside a time limit's text. */
  readonly datedYears: readonly number[];
}

/** Facts that have rules of their own, and values that are names of things, not words. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  ...['van_ban', 'phien_ban', 'ky', 'trinh_bay', 'so_ky_hieu', 'ngay_ban_hanh', 'danh_muc', 'co_quan'],
  ...['van_ban_vien_dan', 'tham_so', 'vai_tro', 'truong'],
]);

/** Keys whose value names something, wherever they stand. */
const NAMING: ReadonlySet<string> = new Set(['ma', 'nguon', 'nhu', 'kieu_so', 'can_cu', 'so_thu_tu']);
const HEADINGS: ReadonlySet<string> = new Set(['trich_yeu', 'tieu_de', 'ten']);

/** The fields that hold time limits: `thoi_han`, and what columns of kind `thoi-han` show. */
export function timeLimitFields(data: Data): ReadonlySet<string> {
  const fields = new Set(['thoi_han']);
  const visit = (value: Data): void => {
    if (isDataList(value)) value.forEach(visit);
    if (!isDataMap(value)) return;
    if (value.kieu === 'thoi-han' && typeof value.truong === 'string') fields.add(value.truong);
    Object.values(value).forEach(visit);
  };
  visit(data);
  return fields;
}

function isName(text: string): boolean {
  return ID_PATTERN.test(text) && /[a-z]/.test(text);
}

function yearsOf(...dates: readonly (Data | undefined)[]): readonly number[] {
  return dates.flatMap((date) => (typeof date === 'string' ? [Number(date.slice(0, 4))] : []));
}

function timeLimit(map: DataMap, path: DataPath): readonly PlanText[] {
  const datedYears = yearsOf(map.tu, map.den);
  return Object.entries(map).flatMap(([key, text]): readonly PlanText[] => {
    if (typeof text !== 'string' || key === 'lap_lai') return [];
    const role = key === 'van_ban' ? 'timeLimit' : 'dueDate';
    return [{ path: [...path, key], text, role, datedYears }];
  });
}

/** Every text of the plan in which a year may stand, in the order of the plan; căn cứ are left to their own rule. */
export function planTexts(plan: DataMap): readonly PlanText[] {
  const limits = timeLimitFields(plan);
  const walk = (value: Data, path: DataPath): readonly PlanText[] => {
    const key = path.findLast((step) => typeof step === 'string') ?? '';
    if (isDataList(value)) return value.flatMap((item, index) => walk(item, [...path, index]));
    if (isDataMap(value)) {
      if (limits.has(key)) return timeLimit(value, path);
      const entries = Object.entries(value).filter(([name]) => !NAMING.has(name));
      return entries.flatMap(([name, item]) => walk(item, [...path, name]));
    }
    if (isName(value)) return [];
    const role = limits.has(key) ? 'timeLimit' : HEADINGS.has(key) ? 'heading' : 'running';
    return [{ path, text: value, role, datedYears: [] }];
  };
  const parts = Object.entries(plan).filter(([key]) => !PASSED_OVER.has(key) && !NAMING.has(key));
  return parts.flatMap(([key, value]) => walk(value, [key]));
}
