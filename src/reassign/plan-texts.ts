import { type Data, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';

/** A text of a plan outside fields of agencies, and where it stands. */
export interface PlanText {
  readonly path: DataPath;
  readonly text: string;
}

/** The parts of a plan that are its own words; letterhead, lists and cited documents are not. */
const TEXT_PARTS = ['quyet_dinh', 'ke_hoach', 'phu_luc', 'bang'] as const;

/**
 * Keys whose values are no running text, or words that a reassignment leaves alone: căn cứ and the proposal say what
 * was; what a table's head says is its form.
 */
const PASSED_OVER: readonly string[] = [
  'ma',
  'kieu_so',
  'so_thu_tu',
  'cap_so',
  'can_cu',
  'de_nghi',
  'ten_loai',
  'nhan',
  'kieu_tieu_de',
  'kem_theo',
  'loi_kem_theo',
  'huong',
  'cot',
  'cac_cap',
  'dong_tong',
  'nguon',
  'nhiem_vu',
];

function* textsUnder(
  data: Data | undefined,
  path: DataPath,
  isOver: (key: string) => boolean,
): Generator<PlanText> {
  if (typeof data === 'string') yield { path, text: data };
  else if (isDataList(data))
    for (const [index, item] of data.entries()) yield* textsUnder(item, [...path, index], isOver);
  else if (isDataMap(data))
    for (const [key, value] of Object.entries(data))
      if (!isOver(key)) yield* textsUnder(value, [...path, key], isOver);
}

/** The running texts of a plan's documents, in the order of the file; those of tables' rows not among them. */
export function planTexts(data: Data): readonly PlanText[] {
  if (!isDataMap(data)) return [];
  return TEXT_PARTS.flatMap((part) => [
    ...textsUnder(data[part], [part], (key) => PASSED_OVER.includes(key)),
  ]);
}

/** The texts of one row's fields but for those given; the rows under it have their own. */
export function rowTexts(row: Data, path: DataPath, fields: readonly string[]): readonly PlanText[] {
  const over = [...fields, 'ma', 'so_thu_tu', 'nhiem_vu', 'lap_lai', 'tu', 'den'];
  return [...textsUnder(row, path, (key) => over.includes(key))];
}
