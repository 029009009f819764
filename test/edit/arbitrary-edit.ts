import fc from 'fast-check';
import { type Data, type DataMap, isDataList, isDataMap } from '../../src/model/data.ts';
import type { DataPath } from '../../src/model/place.ts';
import type { PlanEdit } from '../../src/model/plan-edit.ts';
import { readText } from '../convert/arbitrary-form.ts';

/** A value of a plan and the way to it. */
export interface Spot {
  readonly path: DataPath;
  readonly data: Data;
}

/** Every value of a plan, the plan itself included. */
export function spotsOf(data: Data | undefined, path: DataPath = []): readonly Spot[] {
  if (data === undefined) return [];
  const own = [{ path, data }];
  if (isDataList(data)) return [...own, ...data.flatMap((item, index) => spotsOf(item, [...path, index]))];
  if (!isDataMap(data)) return own;
  return [...own, ...Object.entries(data).flatMap(([key, value]) => spotsOf(value, [...path, key]))];
}

/** The numbers and text from which an edit of a given plan is made. */
export const someChoice = fc.record({
  kind: fc.constantFrom('replace', 'remove', 'insert', 'addKey', 'move'),
  at: fc.nat(),
  to: fc.nat(),
  choice: fc.nat(),
  text: readText,
});

type Choice = typeof someChoice extends fc.Arbitrary<infer C> ? C : never;

function pick<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items[choice % Math.max(1, items.length)];
}

function listKey(path: DataPath): string {
  return String(path.findLast((step) => typeof step === 'string'));
}

const limit = { van_ban: 'Quý I', den: '2025-03-31' };

/** Items as the list at `path` may have them. */
function itemsFor(path: DataPath, text: string): readonly Data[] {
  switch (listKey(path)) {
    case 'nhiem_vu':
      return [
        { ten: text, chu_tri: [text, 'b'] },
        { ma: 'moi', ten: 'Việc', nhiem_vu: [{ ten: 'con' }] },
        { ma: 'moi', thoi_han: limit },
      ];
    case 'can_cu':
      return [text, { ma: 'moi', noi_dung: text }];
    case 'cac_dieu':
      return [{ tieu_de: text, noi_dung: text }];
    case 'noi_dung':
      return [
        text,
        { ma: 'moi', tieu_de: text, noi_dung: [text, { bang: 'b' }] },
        { chi_dan: text },
        { bang: 'x' },
      ];
    default:
      return [text];
  }
}

function newKeys(path: DataPath, text: string): Readonly<Record<string, readonly Data[]>> {
  if (path.includes('nhiem_vu'))
    return {
      ma: ['moi'],
      ten: [text],
      chu_tri: [[text, 'b'], text],
      ket_qua: [text],
      thoi_han: [{ ...limit, van_ban: text }],
      nhiem_vu: [[{ ma: 'con', ten: 'Con' }]],
      so_thu_tu: ['5'],
    };
  if (path.includes('noi_dung') || path.includes('cac_dieu'))
    return {
      ma: ['moi'],
      tieu_de: [text],
      noi_dung: [text, [text, { tieu_de: 'Mục' }]],
      kieu_so: ['-'],
      so_thu_tu: [text],
    };
  if (path.length > 1) return { ma: ['moi'] };
  return {
    mo_dau: [text],
    ket_thuc: [text],
    can_cu: [[text]],
    noi_dung: [text, [{ tieu_de: text }]],
  };
}

function addedKey(map: DataPath, data: DataMap, { choice, text }: Choice): PlanEdit | undefined {
  const free = Object.entries(newKeys(map, text)).filter(([key]) => !Object.hasOwn(data, key));
  const [key, values] = pick(free, choice) ?? [];
  const value = values && pick(values, choice >> 4);
  return key === undefined || value === undefined ? undefined : { kind: 'addKey', map, key, value };
}

function isWithin(path: DataPath, of: DataPath): boolean {
  return of.every((step, index) => step === path[index]);
}

function move(spots: readonly Spot[], { at, to, choice }: Choice): PlanEdit | undefined {
  const lists = spots.filter(({ data }) => isDataList(data) && data.length > 0);
  const from = pick(lists, at);
  const alike = lists.filter(({ path }) => from && listKey(path) === listKey(from.path));
  const list = pick(alike, to);
  if (!from || !list || !isDataList(from.data) || !isDataList(list.data)) return undefined;
  const path = [...from.path, choice % from.data.length];
  if (isWithin(list.path, path)) return undefined;
  return { kind: 'move', path, list: list.path, index: (choice >> 3) % (list.data.length + 1) };
}

/** An edit of one of the spots; undefined where there is none for it. */
export function editOf(spots: readonly Spot[], choice: Choice): PlanEdit | undefined {
  const { kind, at, to, choice: which, text } = choice;
  if (kind === 'move') return move(spots, choice);
  const fitting = spots.filter(
    ({ data }) => (kind !== 'insert' || isDataList(data)) && (kind !== 'addKey' || isDataMap(data)),
  );
  const spot = pick(fitting, at);
  if (!spot) return undefined;
  const { path, data } = spot;
  if (kind === 'remove') return { kind, path };
  if (kind === 'addKey') return isDataMap(data) ? addedKey(path, data, choice) : undefined;
  const value = typeof data === 'string' ? text : (pick(itemsFor(path, text), which) ?? text);
  if (kind === 'replace') return { kind, path, value };
  return isDataList(data)
    ? {
        kind: 'insert',
        list: path,
        index: to % (data.length + 1),
        value: pick(itemsFor(path, text), which) ?? text,
      }
    : undefined;
}

function targetsOf(edit: PlanEdit): readonly DataPath[] {
  if (edit.kind === 'insert') return [[...edit.list, `before ${edit.index}`]];
  if (edit.kind === 'addKey') return [[...edit.map, edit.key]];
  return edit.kind === 'move' ? [edit.path, [...edit.list, `before ${edit.index}`]] : [edit.path];
}

/** The edits of which none lies inside what one before it takes away or replaces. */
export function apartOf(edits: readonly PlanEdit[]): readonly PlanEdit[] {
  const kept: PlanEdit[] = [];
  for (const edit of edits) {
    const clashes = kept
      .flatMap(targetsOf)
      .some((target) => targetsOf(edit).some((other) => isWithin(target, other) || isWithin(other, target)));
    if (!clashes) kept.push(edit);
  }
  return kept;
}
