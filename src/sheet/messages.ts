import { messageKind } from '../model/message.ts';

/** Rows or tables of a plan have no ids, by which a sheet's rows could be told again. */
export const idsMissing = messageKind<{ readonly count: number }>({
  severity: 'error',
  vi: ({ count }) => ({
    reason: `Có ${count} bảng, nhóm hoặc nhiệm vụ chưa có mã, nên không nhận lại được từ Excel`,
    mend: 'Chạy vanthu ids với tệp kế hoạch này để ghi mã, rồi chạy lại.',
  }),
  en: ({ count }) => ({
    reason: `${count} tables, groups or tasks have no id, so they could not be told again coming from Excel`,
    mend: 'Run vanthu ids on this plan to write the ids, then run again.',
  }),
});

/** A text is longer than any cell. */
export const cellTooLong = messageKind<{
  readonly sheet: string;
  readonly task: string;
  readonly label: string;
  readonly most: number;
}>({
  severity: 'error',
  vi: ({ task, label, most }) => ({
    reason: `“${label}” của \`${task}\` dài hơn ${most} ký tự, một ô Excel không chứa hết`,
    mend: 'Tách nội dung thành nhiều nhiệm vụ, hoặc sửa thẳng trong tệp kế hoạch.',
  }),
  en: ({ task, label, most }) => ({
    reason: `“${label}” of \`${task}\` is longer than the ${most} characters that a cell holds`,
    mend: 'Split it into several tasks, or edit it in the plan itself.',
  }),
});

/** A plan without a table of tasks was to be exported. */
export const noTasks = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Kế hoạch không có bảng nhiệm vụ nào',
    mend: 'Thêm bảng có nhiem_vu vào kế hoạch (docs/ke-hoach.md).',
  }),
  en: () => ({
    reason: 'The plan has no table of tasks',
    mend: 'Add a table with nhiem_vu to the plan (docs/ke-hoach.md).',
  }),
});

/** A workbook that cannot be used at all, and why. */
export type WorkbookFault =
  | { readonly kind: 'tooLarge'; readonly most: number }
  | { readonly kind: 'notXlsx' }
  | { readonly kind: 'oldXls' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'inflatesTooLarge'; readonly most: number }
  | { readonly kind: 'doctype' }
  | { readonly kind: 'tooManyCells'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'tooMuchText'; readonly most: number };

function faultVi(fault: WorkbookFault): string {
  switch (fault.kind) {
    case 'tooLarge':
      return `Tệp lớn hơn ${fault.most / 1_000_000} MB`;
    case 'notXlsx':
      return 'Tệp không phải là bảng tính XLSX';
    case 'oldXls':
      return 'Tệp ở định dạng XLS cũ (Excel 97-2003) hoặc có mật khẩu';
    case 'encrypted':
      return 'Tệp có mật khẩu';
    case 'damaged':
      return 'Tệp bị hỏng, không đọc được';
    case 'inflatesTooLarge':
      return `Tệp khi giải nén lớn hơn ${fault.most / 1_000_000} MB`;
    case 'doctype':
      return 'Tệp có khai báo DOCTYPE, bảng tính bình thường không có';
    case 'tooManyCells':
      return `Một trang tính có quá ${fault.rows} dòng hoặc ${fault.columns} cột`;
    case 'tooMuchText':
      return `Các ô có hơn ${fault.most / 1_000_000} triệu ký tự`;
  }
}

function faultEn(fault: WorkbookFault): string {
  switch (fault.kind) {
    case 'tooLarge':
      return `The file is larger than ${fault.most / 1_000_000} MB`;
    case 'notXlsx':
      return 'The file is no XLSX workbook';
    case 'oldXls':
      return 'The file is of the old XLS format (Excel 97-2003), or has a password';
    case 'encrypted':
      return 'The file has a password';
    case 'damaged':
      return 'The file is damaged and cannot be read';
    case 'inflatesTooLarge':
      return `Unpacked, the file is larger than ${fault.most / 1_000_000} MB`;
    case 'doctype':
      return 'The file has a DOCTYPE declaration, which no ordinary workbook has';
    case 'tooManyCells':
      return `A sheet has more than ${fault.rows} rows or ${fault.columns} columns`;
    case 'tooMuchText':
      return `The cells hold more than ${fault.most / 1_000_000} million characters`;
  }
}

/** A workbook cannot be used at all. */
export const workbookUnusable = messageKind<WorkbookFault>({
  severity: 'error',
  vi: (fault) => ({
    reason: faultVi(fault),
    mend: 'Mở tệp bằng Excel hoặc LibreOffice, lưu lại thành .xlsx không có mật khẩu, bỏ những phần thừa.',
  }),
  en: (fault) => ({
    reason: faultEn(fault),
    mend: 'Open it in Excel or LibreOffice, save it as .xlsx without a password, and leave out what is not needed.',
  }),
});

/** A workbook that vanthu did not export, or whose hidden record is gone. */
export const notExported = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Tệp này không do vanthu export ghi ra, hoặc trang ẩn “vanthu” đã bị xóa',
    mend: 'Xuất lại bằng vanthu export rồi sửa trên tệp mới. Danh sách riêng của cơ quan thì dùng vanthu init --tasks.',
  }),
  en: () => ({
    reason: 'This file was not written by vanthu export, or its hidden sheet “vanthu” is gone',
    mend: "Export again with vanthu export and edit the new file. For an office's own list use vanthu init --tasks.",
  }),
});

/** A sheet or column that was exported is not in the workbook any more. */
export const partLost = messageKind<{ readonly what: 'sheet' | 'column'; readonly name: string }>({
  severity: 'error',
  vi: ({ what, name }) => ({
    reason: what === 'sheet' ? `Không còn trang tính “${name}”` : `Không còn cột “${name}”`,
    mend: 'Trả lại tên cũ, hoặc xuất lại bằng vanthu export. Muốn bỏ nhiệm vụ thì ghi x vào cột “Bỏ”.',
  }),
  en: ({ what, name }) => ({
    reason: `The ${what} “${name}” is not there any more`,
    mend: 'Give it its old name again, or export again with vanthu export. To remove tasks, write x in the column “Bỏ”.',
  }),
});

/** A sheet of a table that the plan no longer has. */
export const tableGone = messageKind<{ readonly table: string }>({
  severity: 'error',
  vi: ({ table }) => ({
    reason: `Kế hoạch không còn bảng \`${table}\``,
    mend: 'Kiểm tra xem có đúng tệp kế hoạch đã xuất không; nếu bảng đã đổi mã thì xuất lại.',
  }),
  en: ({ table }) => ({
    reason: `The plan has no table \`${table}\` any more`,
    mend: 'See whether this is the plan that was exported; where the table has another id now, export again.',
  }),
});
