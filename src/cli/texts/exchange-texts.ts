import type { UnsureColumn } from '../../build/plan-from-list.ts';
import type { TaskChange } from '../../exchange-tasks.ts';

/** What the program says of tasks in Excel, in one language. */
export interface ExchangeTexts {
  readonly exportHelp: string;
  readonly importHelp: string;
  readonly workbook: string;
  readonly outputWorkbook: string;
  readonly overwrite: string;
  readonly yes: string;
  readonly dryRun: string;
  readonly ours: string;
  readonly theirs: string;
  readonly decisions: string;
  readonly exported: (
    path: string,
    sheets: readonly { readonly name: string; readonly tasks: number }[],
  ) => string;
  readonly kinds: Readonly<Record<TaskChange['kind'], string>>;
  readonly newTask: string;
  readonly empty: string;
  readonly topLevel: string;
  readonly before: string;
  readonly after: string;
  readonly changes: (count: number, plan: string) => string;
  readonly noChanges: (plan: string) => string;
  readonly conflicts: (count: number) => string;
  readonly inPlan: string;
  readonly inWorkbook: string;
  readonly decideConflicts: string;
  readonly question: (count: number, plan: string) => string;
  readonly notConfirmed: string;
  readonly needsYes: string;
  readonly written: (count: number, plan: string) => string;
  readonly tasks: string;
  readonly columns: string;
  readonly isColumn: (column: UnsureColumn) => string;
  readonly listTaken: (tasks: number, notes: number) => string;
}

/** Tasks in Excel, in Vietnamese. */
export const exchangeVi: ExchangeTexts = {
  exportHelp: 'Xuất các bảng nhiệm vụ của kế hoạch ra tệp Excel để các cơ quan cùng sửa',
  importHelp: 'Đưa những chỗ đã sửa trong tệp Excel trở lại kế hoạch, sau khi cho xem trước',
  workbook: 'tệp Excel do vanthu export ghi ra và đã được sửa',
  outputWorkbook: 'tệp Excel cần ghi; không ghi: tên kế hoạch với đuôi .xlsx',
  overwrite: 'ghi đè tệp Excel đã có',
  yes: 'sửa kế hoạch mà không hỏi lại',
  dryRun: 'chỉ cho xem những chỗ sẽ đổi, không sửa kế hoạch',
  ours: 'chỗ cả hai bên cùng sửa: giữ kế hoạch',
  theirs: 'chỗ cả hai bên cùng sửa: lấy Excel',
  decisions: 'tệp CSV quyết định từng chỗ: bang,ma,truong,chon (ke-hoach hoặc excel)',
  exported: (path, sheets) =>
    [`Đã ghi ${path}`, ...sheets.map(({ name, tasks }) => `  ${name}: ${tasks} dòng`)].join('\n'),
  kinds: { cell: 'sửa', added: 'thêm', removed: 'bỏ', moved: 'chuyển chỗ' },
  newTask: 'nhiệm vụ mới',
  empty: '(trống)',
  topLevel: '(cấp cao nhất)',
  before: 'trước',
  after: 'sau',
  changes: (count, plan) => `${plan}: ${count} chỗ sẽ đổi`,
  noChanges: (plan) => `${plan}: tệp Excel không đổi gì so với kế hoạch.`,
  conflicts: (count) => `${count} chỗ cả kế hoạch và Excel cùng sửa từ khi xuất, chưa ghi gì:`,
  inPlan: 'kế hoạch',
  inWorkbook: 'Excel',
  decideConflicts:
    'Chọn: --ours giữ kế hoạch ở mọi chỗ, --theirs lấy Excel ở mọi chỗ, hoặc --decisions TỆP.csv chọn từng chỗ:',
  question: (count, plan) => `Sửa ${count} chỗ trong ${plan}?`,
  notConfirmed: 'Không sửa gì.',
  needsYes: 'Chưa sửa gì. Thêm --yes để sửa kế hoạch mà không hỏi.',
  written: (count, plan) => `Đã sửa ${count} chỗ trong ${plan}`,
  tasks: 'lấy nhiệm vụ từ danh sách sẵn có của cơ quan: tệp .xlsx hoặc .csv',
  columns: 'cột nào là trường nào, khi tiêu đề không rõ: "A=ten,B=chu_tri"; bo để bỏ qua một cột',
  isColumn: ({ letters, header, field }) => `Cột ${letters} “${header}” có phải là ${field} không?`,
  listTaken: (tasks, notes) =>
    `Đã lấy ${tasks} dòng.${notes === 0 ? '' : ` ${notes} chỗ cần xem lại, đã nêu ở trên.`}`,
};

/** Tasks in Excel, in English. */
export const exchangeEn: ExchangeTexts = {
  exportHelp: "Write a plan's tables of tasks to an Excel file for offices to work in",
  importHelp: 'Take the changes made in the Excel file back into the plan, after showing them',
  workbook: 'Excel file that vanthu export wrote and that was edited',
  outputWorkbook: "Excel file to write; default: the plan's name with .xlsx",
  overwrite: 'replace an Excel file that is there',
  yes: 'change the plan without asking',
  dryRun: 'only show what would change, leave the plan alone',
  ours: 'where both sides have changed: keep the plan',
  theirs: 'where both sides have changed: take the workbook',
  decisions: 'CSV file that decides place by place: bang,ma,truong,chon (ke-hoach or excel)',
  exported: (path, sheets) =>
    [`Written ${path}`, ...sheets.map(({ name, tasks }) => `  ${name}: ${tasks} rows`)].join('\n'),
  kinds: { cell: 'change', added: 'add', removed: 'remove', moved: 'move' },
  newTask: 'new task',
  empty: '(empty)',
  topLevel: '(highest level)',
  before: 'before',
  after: 'after',
  changes: (count, plan) => `${plan}: ${count} changes to come`,
  noChanges: (plan) => `${plan}: the Excel file changes nothing.`,
  conflicts: (count) =>
    `${count} places that both the plan and the workbook have changed since the export; nothing written:`,
  inPlan: 'plan',
  inWorkbook: 'Excel',
  decideConflicts:
    'Choose: --ours keeps the plan everywhere, --theirs takes the workbook everywhere, or --decisions FILE.csv place by place:',
  question: (count, plan) => `Make ${count} changes in ${plan}?`,
  notConfirmed: 'Nothing was changed.',
  needsYes: 'Nothing was changed yet. Add --yes to change the plan without asking.',
  written: (count, plan) => `${count} changes made in ${plan}`,
  tasks: "take the tasks from the office's own list: an .xlsx or .csv file",
  columns:
    'which column is which field, where headers are not clear: "A=ten,B=chu_tri"; bo leaves a column out',
  isColumn: ({ letters, header, field }) => `Is the column ${letters} “${header}” the field ${field}?`,
  listTaken: (tasks, notes) =>
    `${tasks} rows taken.${notes === 0 ? '' : ` ${notes} places to look over, told above.`}`,
};
