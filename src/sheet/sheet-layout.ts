import type { SheetField } from './sheet-field.ts';

/** The columns of a task sheet that hold no field of the plan. */
export const OWN_COLUMNS = {
  id: 'Mã (không sửa)',
  level: 'Cấp',
  number: 'Số (tự đếm)',
  removed: 'Bỏ (ghi x)',
} as const;

/** The sheet that lists what cells may choose from. */
export const LIST_SHEET = 'Danh sách';
/** The sheet that says what was exported. */
export const RECORD_SHEET = 'vanthu';

/** The labels in the first row of a task sheet, in their order. */
export function headerOf(fields: readonly SheetField[]): readonly string[] {
  const { id, level, number, removed } = OWN_COLUMNS;
  return [id, level, number, ...fields.map(({ label }) => label), removed];
}

/** How many columns stand before the first field. */
export const COLUMNS_BEFORE_FIELDS = 3;
