import { meant } from '../../model/meant.ts';
import { messageKind } from '../../model/message.ts';

/** A field given twice for one task. */
export const fieldTwice = messageKind<{ field: string }>({
  severity: 'error',
  vi: ({ field }) => ({
    reason: `Trường "${field}" của nhiệm vụ ghi hai lần`,
    mend: 'Gộp hai giá trị; nếu dòng này là chữ của trường trên thì thêm \\ ở đầu dòng.',
  }),
  en: ({ field }) => ({
    reason: `The task's field "${field}" is given twice`,
    mend: 'Join the values; if this line belongs to the field above, put \\ before it.',
  }),
});

/** A line that looks like a field's label misspelt, and is kept as text. */
export const labelLooksMisspelt = messageKind<{ label: string; nearest: string }>({
  severity: 'warning',
  vi: ({ label, nearest }) => ({
    reason: `"${label}:" không phải nhãn trường nào, dòng này được giữ làm chữ của trường trên`,
    mend: `Có phải là "${nearest}:"?`,
  }),
  en: ({ label, nearest }) => ({
    reason: `"${label}:" is no field's label; the line stays text of the field above`,
    mend: `Did you mean "${nearest}:"?`,
  }),
});

/** A column of a pipe table whose heading names no field. */
export const columnUnknown = messageKind<{ label: string; nearest: string | undefined }>({
  severity: 'error',
  vi: ({ label, nearest }) => ({
    reason: `Ô đầu cột "${label}" không phải nhãn hay tên trường nào của bảng`,
    mend: meant(
      nearest,
      'Ghi nhãn cột, nhãn vai trò hoặc tên trường; trường không in thì khai ở "truong".',
      'vi',
    ),
  }),
  en: ({ label, nearest }) => ({
    reason: `The column heading "${label}" is no label or field of the table`,
    mend: meant(
      nearest,
      'Write a column label, a role label or a field; declare fields that are not printed under "truong".',
      'en',
    ),
  }),
});

/** Two columns of a pipe table for one field. */
export const columnTwice = messageKind<{ label: string }>({
  severity: 'error',
  vi: ({ label }) => ({ reason: `Hai cột cùng là trường "${label}"`, mend: 'Bỏ bớt một cột.' }),
  en: ({ label }) => ({ reason: `Two columns for the field "${label}"`, mend: 'Take one out.' }),
});

/** A row with more cells than the table has columns. */
export const tooManyCells = messageKind<{ cells: number; columns: number }>({
  severity: 'error',
  vi: ({ cells, columns }) => ({
    reason: `Dòng có ${cells} ô, bảng chỉ có ${columns} cột`,
    mend: 'Dấu | nằm trong ô viết là \\|; hoặc bớt ô.',
  }),
  en: ({ cells, columns }) => ({
    reason: `The row has ${cells} cells, the table only ${columns} columns`,
    mend: 'Write \\| for a bar inside a cell, or take out cells.',
  }),
});

/** A cell of the level column that is not made of `#`. */
export const levelCell = messageKind<{ typed: string }>({
  severity: 'error',
  vi: ({ typed }) => ({
    reason: `Ô cấp "${typed}" cần gồm các dấu #`,
    mend: 'Ghi #, ##, ### … như ở tiêu đề.',
  }),
  en: ({ typed }) => ({
    reason: `The level cell "${typed}" must be made of #`,
    mend: 'Write #, ##, ### … as in headings.',
  }),
});

/** A line with a bar that stands in running text of a task. */
export const tableNotSeparated = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Dòng bắt đầu bằng | nhưng không thành bảng',
    mend: 'Để một dòng trống trước bảng, và dòng | --- | dưới dòng đầu cột; nếu là chữ thì viết \\|.',
  }),
  en: () => ({
    reason: 'A line that starts with | but makes no table',
    mend: 'Leave an empty line before the table and put a | --- | line under its heading; if it is text, write \\|.',
  }),
});
