import type { PlannedSplices, YamlSource } from '../edit/yaml-source.ts';
import { addKeyAfter, removeKey, replaceText } from '../edit/yaml-value-splices.ts';
import { type DataMap, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { PeriodMove } from './move-year.ts';
import { yearOfIssue } from './period.ts';
import type { ValueChange } from './year-changes.ts';

/** A fact that is to change: its new text, or none where its key goes; `after` where the key is new. */
interface FactChange {
  readonly path: DataPath;
  readonly text: string | undefined;
  readonly after?: string;
}

function periodChanges({ ky }: DataMap, { next }: PeriodMove): readonly FactChange[] {
  if (!isDataMap(ky)) return [];
  const years: readonly (readonly [string, number | undefined])[] = [
    ['nam', next.year],
    ['tu', next.from],
    ['den', next.to],
  ];
  return years.flatMap(([key, year]) =>
    year !== undefined && ky[key] !== undefined && ky[key] !== String(year)
      ? [{ path: ['ky', key], text: String(year) }]
      : [],
  );
}

function withoutNumber(code: string, { old, next }: PeriodMove): string {
  return code.replace(/^\s*\d*\s*\//, '/').replace(`/${old.year}/`, `/${next.year}/`);
}

function codeChanges({ so_ky_hieu: code }: DataMap, move: PeriodMove): readonly FactChange[] {
  if (typeof code === 'string') {
    const text = withoutNumber(code, move);
    return text === code ? [] : [{ path: ['so_ky_hieu'], text }];
  }
  return isDataMap(code) && code.so ? [{ path: ['so_ky_hieu', 'so'], text: undefined }] : [];
}

/** Day and month go; the year moves with the period (a plan issued in December for the next year stays so). */
function dateChanges(plan: DataMap, { old, next }: PeriodMove): readonly FactChange[] {
  const issued = yearOfIssue(plan);
  const year = issued === undefined ? undefined : String(issued + next.year - old.year);
  const { ngay_ban_hanh: date } = plan;
  if (typeof date === 'string')
    return date === '' || date === year ? [] : [{ path: ['ngay_ban_hanh'], text: year ?? String(next.year) }];
  if (!isDataMap(date)) return [];
  // Without a year the map would be left without keys; an empty text says the same.
  const cleared = year === undefined ? '' : undefined;
  const gone = ['ngay', 'thang']
    .filter((key) => date[key])
    .map((key) => ({ path: ['ngay_ban_hanh', key], text: cleared }));
  return year === undefined ? gone : [...gone, { path: ['ngay_ban_hanh', 'nam'], text: year }];
}

function signerChanges({ nguoi_ky: signer }: DataMap): readonly FactChange[] {
  return isDataMap(signer) && signer.ho_ten ? [{ path: ['nguoi_ky', 'ho_ten'], text: undefined }] : [];
}

/** A document without number and date is a draft, and says so. */
function draftChanges(plan: DataMap): readonly FactChange[] {
  if (plan.tinh_trang === 'du-thao') return [];
  if (plan.tinh_trang !== undefined) return [{ path: ['tinh_trang'], text: 'du-thao' }];
  const after = ['ngay_ban_hanh', 'so_ky_hieu', 'co_quan_ban_hanh', 'van_ban'].find(
    (key) => plan[key] !== undefined,
  );
  return after === undefined ? [] : [{ path: ['tinh_trang'], text: 'du-thao', after }];
}

/** The new plan stands elsewhere: its lists are named from there. */
function listChanges(
  { danh_muc: lists }: DataMap,
  listPaths: ReadonlyMap<string, string>,
): readonly FactChange[] {
  if (!isDataList(lists)) return [];
  return lists.flatMap((typed, index) => {
    const text = typeof typed === 'string' ? listPaths.get(typed) : undefined;
    return text === undefined || text === typed ? [] : [{ path: ['danh_muc', index], text }];
  });
}

function plannedFor(yaml: YamlSource, { path, text, after }: FactChange): PlannedSplices {
  if (text === undefined) return removeKey(yaml, path);
  return after === undefined
    ? replaceText(yaml, path, text)
    : addKeyAfter(yaml, [after], String(path[0]), text);
}

/** The facts of issuing as they are before the new plan is numbered, dated and signed, and what stands in the way. */
export function factChanges(
  yaml: YamlSource,
  plan: DataMap,
  move: PeriodMove,
  listPaths: ReadonlyMap<string, string>,
): { readonly changes: readonly ValueChange[]; readonly refused: readonly DataPath[] } {
  const issued = [...codeChanges(plan, move), ...dateChanges(plan, move)];
  const facts = [
    ...periodChanges(plan, move),
    ...issued,
    ...signerChanges(plan),
    ...(issued.length > 0 ? draftChanges(plan) : []),
    ...listChanges(plan, listPaths),
  ];
  const planned = facts.map((fact) => ({ ...fact, planned: plannedFor(yaml, fact) }));
  return {
    changes: planned.flatMap(({ path, text, planned: { ...made } }) =>
      'splices' in made ? [{ path, text, splices: made.splices }] : [],
    ),
    refused: planned.flatMap(({ path, planned: made }) => ('obstacle' in made ? [path] : [])),
  };
}
