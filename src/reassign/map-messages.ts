import { messageKind } from '../model/message.ts';

/** A list of moves has no column for something that each move needs. */
export const columnMissing = messageKind<{ column: string; found: string }>({
  severity: 'error',
  vi: ({ column, found }) => ({
    reason: `Danh sách chuyển việc không có cột "${column}"${found ? `; các cột đọc được: ${found}` : ''}`,
    mend: 'Dòng đầu ghi tên cột: from, to, role, task, reason (hoặc tu, sang, vai_tro, nhiem_vu, ly_do).',
  }),
  en: ({ column, found }) => ({
    reason: `The list of moves has no column "${column}"${found ? `; columns found: ${found}` : ''}`,
    mend: 'The first line names the columns: from, to, role, task, reason.',
  }),
});

/** A column of a list of moves that means nothing. */
export const columnUnknown = messageKind<{ column: string }>({
  severity: 'error',
  vi: ({ column }) => ({
    reason: `Không hiểu cột "${column}" của danh sách chuyển việc`,
    mend: 'Đổi tên cột thành from, to, role, task hoặc reason; cột không dùng thì xóa.',
  }),
  en: ({ column }) => ({
    reason: `The column "${column}" of the list of moves means nothing`,
    mend: 'Rename it to from, to, role, task or reason, or take it out.',
  }),
});

/** A move of a list that does not say from which agency. */
export const moveWithoutFrom = messageKind<{ row: number }>({
  severity: 'error',
  vi: ({ row }) => ({
    reason: `Dòng ${row} của danh sách chuyển việc không ghi cơ quan giao đi`,
    mend: 'Ghi mã hoặc tên cơ quan ở cột from, hoặc xóa dòng.',
  }),
  en: ({ row }) => ({
    reason: `Row ${row} of the list of moves does not say from which agency`,
    mend: 'Give an agency in the column from, or take the row out.',
  }),
});

/** A formula where a name should stand. */
export const formulaInMap = messageKind<{ row: number; text: string }>({
  severity: 'error',
  vi: ({ row, text }) => ({
    reason: `Dòng ${row} của danh sách chuyển việc có công thức${text ? `: ${text}` : ''}`,
    mend: 'Thay công thức bằng chữ.',
  }),
  en: ({ row, text }) => ({
    reason: `Row ${row} of the list of moves holds a formula${text ? `: ${text}` : ''}`,
    mend: 'Put text in its place.',
  }),
});

/** A list of more moves than any reorganisation has. */
export const tooManyMoves = messageKind<{ most: number }>({
  severity: 'error',
  vi: ({ most }) => ({
    reason: `Danh sách chuyển việc dài quá ${most} dòng`,
    mend: 'Chia thành nhiều tệp và chạy nhiều lần.',
  }),
  en: ({ most }) => ({
    reason: `The list of moves has more than ${most} rows`,
    mend: 'Part it into several files and run several times.',
  }),
});

/** A file that is no list of moves at all. */
export const notAMoveList = messageKind<{ file: string }>({
  severity: 'error',
  vi: ({ file }) => ({
    reason: `${file} không phải là danh sách chuyển việc`,
    mend: 'Dùng tệp .csv, .xlsx có dòng đầu là tên cột, hoặc .yaml là danh sách các mục có from, to.',
  }),
  en: ({ file }) => ({
    reason: `${file} is no list of moves`,
    mend: 'Use a .csv or .xlsx file whose first line names its columns, or a .yaml list of entries with from and to.',
  }),
});
