import { messageKind } from '../../model/message.ts';

/** What of a list could not be taken for a task's field as it stands. */
export type ListNote =
  | {
      readonly kind: 'aboveHeader' | 'leftOut' | 'numberUnread' | 'sentence' | 'outside';
      readonly text: string;
    }
  | { readonly kind: 'numberKept'; readonly text: string; readonly counted: string }
  | { readonly kind: 'formula' | 'error'; readonly text: string }
  | { readonly kind: 'merged'; readonly text: string };

const VI: Readonly<Record<ListNote['kind'], string>> = {
  aboveHeader: 'Chữ ở trên dòng tiêu đề, không đưa vào bảng',
  leftOut: 'Cột bỏ qua theo yêu cầu',
  numberUnread: 'Không hiểu số thứ tự; dòng được coi là cùng cấp với dòng trên',
  sentence: 'Ô cơ quan là một câu, giữ nguyên chữ, không tách',
  outside: 'Ô nằm ngoài các cột có tiêu đề',
  numberKept: 'Số không theo thứ tự, giữ như đã gõ',
  formula: 'Ô có công thức, lấy kết quả đã tính',
  error: 'Ô có giá trị lỗi, để trống',
  merged: 'Ô gộp, nội dung ghi cho từng dòng',
};

const EN: Readonly<Record<ListNote['kind'], string>> = {
  aboveHeader: 'Text above the header, not taken into the table',
  leftOut: 'Column left out as asked',
  numberUnread: 'The number is not understood; the row is taken for one of the level above it',
  sentence: 'The cell of agencies is a sentence, kept as it is and not split',
  outside: 'A cell outside the columns that have a header',
  numberKept: 'The number is out of order, kept as typed',
  formula: 'The cell is a formula, its last result is taken',
  error: 'The cell holds an error, left empty',
  merged: 'Merged cells, their text is written for each row',
};

/** Something of a list was not understood, or was taken otherwise than it stands. */
export const listNote = messageKind<ListNote>({
  severity: 'info',
  vi: ({ kind, text }) => ({
    reason: `${VI[kind]}: “${text}”`,
    mend: 'Xem lại và sửa trong tệp kế hoạch nếu cần.',
  }),
  en: ({ kind, text }) => ({
    reason: `${EN[kind]}: “${text}”`,
    mend: 'Look it over, and mend it in the plan if needed.',
  }),
});

/** No row of a file looks like the header of a list of tasks. */
export const noListHeader = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Không thấy dòng tiêu đề của danh sách nhiệm vụ, hoặc không có cột nội dung',
    mend: 'Ghi tiêu đề cột như TT, Nội dung, Chủ trì, Phối hợp, Thời hạn; hoặc chỉ rõ: --columns "A=so_thu_tu,B=ten,C=chu_tri".',
  }),
  en: () => ({
    reason: 'No row looks like the header of a list of tasks, or no column holds what the tasks are',
    mend: 'Head the columns TT, Nội dung, Chủ trì, Phối hợp, Thời hạn; or name them: --columns "A=so_thu_tu,B=ten,C=chu_tri".',
  }),
});

/** A column's header only sounds like a field, and nobody was there to ask. */
export const columnUnsure = messageKind<{
  readonly letters: string;
  readonly header: string;
  readonly field: string;
}>({
  severity: 'error',
  vi: ({ letters, header, field }) => ({
    reason: `Không chắc cột ${letters} “${header}” có phải là trường ${field} không`,
    mend: `Chỉ rõ: --columns "${letters}=${field}"; hoặc ${letters}=bo để bỏ qua cột này.`,
  }),
  en: ({ letters, header, field }) => ({
    reason: `It is not sure that the column ${letters} “${header}” is the field ${field}`,
    mend: `Say so: --columns "${letters}=${field}"; or ${letters}=bo to leave the column out.`,
  }),
});

/** A CSV file that is not in UTF-8. */
export const csvNotUnicode = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Tệp CSV không phải mã UTF-8; bảng mã cũ (Windows-1258, TCVN3, VNI) không đoán được chắc chắn',
    mend: 'Trong Excel chọn Save As, kiểu “CSV UTF-8 (Comma delimited)”, hoặc lưu thành .xlsx.',
  }),
  en: () => ({
    reason:
      'The CSV file is not in UTF-8; older encodings (Windows-1258, TCVN3, VNI) cannot be told apart for sure',
    mend: 'In Excel choose Save As, type “CSV UTF-8 (Comma delimited)”, or save it as .xlsx.',
  }),
});
