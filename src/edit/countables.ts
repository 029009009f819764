import { type Data, type DataMap, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';

/** What can be counted, referred to, overlaid or compared, and so has an id. */
export type CountableKind =
  | 'legalBasis'
  | 'article'
  | 'section'
  | 'task'
  | 'column'
  | 'appendix'
  | 'table'
  | 'recipient';

/** One countable thing of a plan, as it was read. */
export interface Countable {
  readonly kind: CountableKind;
  readonly path: DataPath;
  /** The words that tell what it is; empty where it has none. */
  readonly text: string;
  /** Its id; empty where the key stands without one, absent where there is no key. */
  readonly ma?: string;
  /** Written as a bare text, which must become the value of this key before an id can stand beside it. */
  readonly bareTextKey?: 'noi_dung' | 'ten';
}

type Walk = (data: Data, path: DataPath) => readonly Countable[];

function eachItem(data: Data | undefined, path: DataPath, walk: Walk): readonly Countable[] {
  return isDataList(data) ? data.flatMap((item, index) => walk(item, [...path, index])) : [];
}

function textAt(map: DataMap, key: string): string {
  const value = map[key];
  return typeof value === 'string' ? value : '';
}

function firstLine(data: Data | undefined): string {
  if (typeof data === 'string') return data.split('\n').find((line) => line.trim()) ?? '';
  return isDataList(data) && typeof data[0] === 'string' ? firstLine(data[0]) : '';
}

function countable(kind: CountableKind, map: DataMap, path: DataPath, text: string): Countable {
  return { kind, path, text, ...(typeof map.ma === 'string' && { ma: map.ma }) };
}

/** A căn cứ or recipient: a bare text, or keys with the text under `key`. */
function textOrKeys(kind: CountableKind, key: 'noi_dung' | 'ten', otherKeys: readonly string[]): Walk {
  return (data, path) => {
    if (typeof data === 'string') return data.trim() ? [{ kind, path, text: data, bareTextKey: key }] : [];
    if (!isDataMap(data)) return [];
    const text = [key, ...otherKeys].map((name) => textAt(data, name)).find((words) => words.trim());
    return [countable(kind, data, path, text ?? '')];
  };
}

const legalBasis = textOrKeys('legalBasis', 'noi_dung', []);
const recipient = textOrKeys('recipient', 'ten', ['nhu', 'co_quan']);

function isPlacedBlock(map: DataMap): boolean {
  return ('bang' in map || 'chi_dan' in map) && !('tieu_de' in map) && !('noi_dung' in map);
}

function sectionsOf(kind: 'section' | 'article'): Walk {
  return (data, path) => {
    if (!isDataMap(data) || isPlacedBlock(data)) return [];
    const text = textAt(data, 'tieu_de') || firstLine(data.noi_dung);
    return [
      countable(kind, data, path, text),
      ...eachItem(data.noi_dung, [...path, 'noi_dung'], sectionsOf('section')),
    ];
  };
}

function column(data: Data, path: DataPath): readonly Countable[] {
  if (!isDataMap(data)) return [];
  const text = textAt(data, 'nhan') || textAt(data, 'truong');
  return [countable('column', data, path, text), ...eachItem(data.cot, [...path, 'cot'], column)];
}

function firstText(map: DataMap): string {
  const texts = Object.entries(map).filter(([key]) => key !== 'ma' && key !== 'so_thu_tu');
  return texts.map(([, value]) => firstLine(value)).find((text) => text) ?? '';
}

function task(data: Data, path: DataPath): readonly Countable[] {
  if (!isDataMap(data)) return [];
  const text = textAt(data, 'ten') || firstText(data);
  return [countable('task', data, path, text), ...eachItem(data.nhiem_vu, [...path, 'nhiem_vu'], task)];
}

function table(data: Data | undefined, path: DataPath, titleAbove = ''): readonly Countable[] {
  if (!isDataMap(data)) return [];
  const title = textAt(data, 'tieu_de') || titleAbove;
  return [
    countable('table', data, path, title && `Bảng ${title}`),
    ...eachItem(data.cot, [...path, 'cot'], column),
    ...eachItem(data.nhiem_vu, [...path, 'nhiem_vu'], task),
  ];
}

function appendix(data: Data, path: DataPath): readonly Countable[] {
  if (!isDataMap(data)) return [];
  const title = textAt(data, 'tieu_de');
  return [
    countable('appendix', data, path, title),
    ...eachItem(data.noi_dung, [...path, 'noi_dung'], sectionsOf('section')),
    ...table(data.bang, [...path, 'bang'], title),
  ];
}

function documentPart(data: Data | undefined, path: DataPath): readonly Countable[] {
  if (!isDataMap(data)) return [];
  return [
    ...eachItem(data.can_cu, [...path, 'can_cu'], legalBasis),
    ...eachItem(data.cac_dieu, [...path, 'cac_dieu'], sectionsOf('article')),
    ...eachItem(data.noi_dung, [...path, 'noi_dung'], sectionsOf('section')),
  ];
}

/** Everything in a plan that has, or should have, an id (`ma`); shared lists have their ids by their schema. */
export function findCountables(data: Data): readonly Countable[] {
  if (!isDataMap(data)) return [];
  return [
    ...eachItem(data.noi_nhan, ['noi_nhan'], recipient),
    ...documentPart(data.quyet_dinh, ['quyet_dinh']),
    ...documentPart(data.ke_hoach, ['ke_hoach']),
    ...eachItem(data.bang, ['bang'], (item, path) => table(item, path)),
    ...eachItem(data.phu_luc, ['phu_luc'], appendix),
  ];
}
