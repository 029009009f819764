import { messageKind } from '../model/message.ts';

/** A formula stands where a text should. */
export const cellIsFormula = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Ô có công thức',
    mend: 'Thay công thức bằng chữ: chép ô, rồi dán đặc biệt (Paste Special) chỉ lấy giá trị.',
  }),
  en: () => ({
    reason: 'The cell holds a formula',
    mend: 'Replace it by its text: copy the cell and paste values only (Paste Special).',
  }),
});

/** A cell holds an error of Excel's. */
export const cellIsError = messageKind<{ readonly error: string }>({
  severity: 'error',
  vi: ({ error }) => ({ reason: `Ô có giá trị lỗi ${error}`, mend: 'Gõ lại nội dung của ô.' }),
  en: ({ error }) => ({
    reason: `The cell holds the error ${error}`,
    mend: 'Type the text of the cell again.',
  }),
});

/** Cells were merged. */
export const cellsMerged = messageKind<{ readonly range: string }>({
  severity: 'error',
  vi: ({ range }) => ({
    reason: `Các ô ${range} bị gộp, không rõ nội dung thuộc dòng nào`,
    mend: 'Bỏ gộp ô (Unmerge Cells) và gõ nội dung vào từng dòng.',
  }),
  en: ({ range }) => ({
    reason: `The cells ${range} are merged, so it is not clear to which row their text belongs`,
    mend: 'Unmerge the cells and type the text into each row.',
  }),
});

/** An id stands in two rows. */
export const idDoubled = messageKind<{ readonly ma: string; readonly first: string }>({
  severity: 'error',
  vi: ({ ma, first }) => ({
    reason: `Mã \`${ma}\` đã có ở ô ${first}`,
    mend: 'Dòng chép thêm là nhiệm vụ mới: xóa mã ở dòng mới, chương trình tự cho mã.',
  }),
  en: ({ ma, first }) => ({
    reason: `The id \`${ma}\` already stands in ${first}`,
    mend: 'A copied row is a new task: clear the id of the new row, and the program gives it one.',
  }),
});

/** An id that was not exported. */
export const idUnknown = messageKind<{ readonly ma: string; readonly nearest: string | undefined }>({
  severity: 'error',
  vi: ({ ma, nearest }) => ({
    reason: `Mã \`${ma}\` không có trong tệp đã xuất${nearest ? `; có phải là \`${nearest}\`?` : ''}`,
    mend: 'Trả lại mã cũ; nếu là nhiệm vụ mới thì để trống ô mã.',
  }),
  en: ({ ma, nearest }) => ({
    reason: `The id \`${ma}\` was not exported${nearest ? `; did you mean \`${nearest}\`?` : ''}`,
    mend: 'Put the old id back; for a new task leave the cell of the id empty.',
  }),
});

/** A row lost its id: what it says is a task whose id is nowhere else. */
export const idLost = messageKind<{ readonly ma: string }>({
  severity: 'error',
  vi: ({ ma }) => ({
    reason: `Dòng này mất mã; nội dung là của nhiệm vụ \`${ma}\``,
    mend: `Ghi lại \`${ma}\` vào ô mã. Nếu muốn bỏ nhiệm vụ cũ, thêm nhiệm vụ mới thì đổi nội dung của dòng mới.`,
  }),
  en: ({ ma }) => ({
    reason: `This row has lost its id; what it says is the task \`${ma}\``,
    mend: `Put \`${ma}\` back. To replace the old task by a new one, give the new row a text of its own.`,
  }),
});

/** The level of a row is none, or skips one. */
export const levelWrong = messageKind<{ readonly typed: string; readonly most: number }>({
  severity: 'error',
  vi: ({ typed, most }) => ({
    reason: `Cấp “${typed}” không dùng được ở dòng này; cần số từ 1 đến ${most}`,
    mend: 'Cấp 1 là cấp cao nhất; một dòng chỉ được thấp hơn dòng ngay trên nó một cấp.',
  }),
  en: ({ typed, most }) => ({
    reason: `The level “${typed}” cannot be used in this row; it must be a number from 1 to ${most}`,
    mend: 'Level 1 is the highest; a row may be only one level below the row just above it.',
  }),
});

/** No agency has this name. */
export const agencyUnknown = messageKind<{ readonly typed: string; readonly nearest: string | undefined }>({
  severity: 'error',
  vi: ({ typed, nearest }) => ({
    reason: `Không có cơ quan “${typed}” trong danh mục`,
    mend: nearest
      ? `Có phải là “${nearest}”? Chọn trong danh sách của ô, hoặc thêm cơ quan vào danh mục trước.`
      : 'Chọn trong danh sách của ô, hoặc thêm cơ quan vào danh mục trước.',
  }),
  en: ({ typed, nearest }) => ({
    reason: `No agency of the lists is called “${typed}”`,
    mend: nearest
      ? `Did you mean “${nearest}”? Choose from the cell's list, or add the agency to the lists first.`
      : "Choose from the cell's list, or add the agency to the lists first.",
  }),
});

/** A date that is none. */
export const dateBroken = messageKind<{ readonly typed: string }>({
  severity: 'error',
  vi: ({ typed }) => ({
    reason: `“${typed}” không phải là một ngày có thật`,
    mend: 'Ghi ngày/tháng/năm, ví dụ 30/6/2025.',
  }),
  en: ({ typed }) => ({
    reason: `“${typed}” is no date of the calendar`,
    mend: 'Write day/month/year, for example 30/6/2025.',
  }),
});

/** How often a time limit comes back is said in none of the known words. */
export const repeatUnknown = messageKind<{ readonly typed: string; readonly allowed: readonly string[] }>({
  severity: 'error',
  vi: ({ typed, allowed }) => ({
    reason: `“${typed}” không phải là cách lặp lại`,
    mend: `Dùng một trong: ${allowed.join(', ')}.`,
  }),
  en: ({ typed, allowed }) => ({
    reason: `“${typed}” is no way to come back`,
    mend: `Use one of: ${allowed.join(', ')}.`,
  }),
});

/** A time limit has a date but no words. */
export const timeLimitWithoutText = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Thời hạn có ngày nhưng không có chữ để in',
    mend: 'Ghi thời hạn bằng chữ, hoặc xóa cả các ô từ ngày, đến ngày, lặp lại.',
  }),
  en: () => ({
    reason: 'The time limit has a date but no words to print',
    mend: 'Write the time limit in words, or clear its dates as well.',
  }),
});
