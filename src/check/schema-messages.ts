import { meant } from '../model/meant.ts';
import { messageKind } from '../model/message.ts';
import type { DataPath } from '../model/place.ts';
import { nameOfPath } from './name-of-path.ts';
import { type Shape, shapeWords } from './value-shape.ts';

function quoted(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(', ');
}

function inVietnamese(limit: number | undefined): string {
  return limit?.toLocaleString('vi-VN', { useGrouping: false }) ?? '…';
}

/** A key that the schema does not have at this place. */
export const keyUnknown = messageKind<{
  key: string;
  parent: DataPath;
  nearest: string | undefined;
  known: readonly string[];
}>({
  severity: 'error',
  vi: ({ key, parent, nearest, known }) => ({
    reason: `Khóa "${key}" không có trong ${nameOfPath(parent, 'vi')}`,
    mend: meant(nearest, `Các khóa dùng được ở đây: ${known.join(', ')}.`, 'vi'),
  }),
  en: ({ key, parent, nearest, known }) => ({
    reason: `Unknown key "${key}" in ${nameOfPath(parent, 'en')}`,
    mend: meant(nearest, `Keys that may stand here: ${known.join(', ')}.`, 'en'),
  }),
});

/** A key that must be there. */
export const keyMissing = messageKind<{ key: string; parent: DataPath; description: string | undefined }>({
  severity: 'error',
  vi: ({ key, parent, description }) => ({
    reason: `Thiếu "${key}" trong ${nameOfPath(parent, 'vi')}`,
    mend: `Thêm "${key}: …"${description ? ` (${description})` : ''}.`,
  }),
  en: ({ key, parent }) => ({
    reason: `"${key}" is missing in ${nameOfPath(parent, 'en')}`,
    mend: `Add "${key}: …".`,
  }),
});

/** Text where a list was expected, and the like. */
export const shapeWrong = messageKind<{
  key: string;
  actual: Shape;
  expected: readonly Shape[];
  description: string | undefined;
}>({
  severity: 'error',
  vi: ({ key, actual, expected, description }) => ({
    reason: `"${key}" đang là ${shapeWords([actual], 'vi')}, cần ${shapeWords(expected, 'vi')}`,
    mend: description ? `Viết lại theo cấu trúc; ${key}: ${description}.` : 'Viết lại theo cấu trúc.',
  }),
  en: ({ key, actual, expected }) => ({
    reason: `"${key}" is ${shapeWords([actual], 'en')}, expected ${shapeWords(expected, 'en')}`,
    mend: 'Write it in that shape.',
  }),
});

/** A value that is none of those that may stand here. */
export const choiceWrong = messageKind<{
  key: string;
  typed: string;
  choices: readonly string[];
  nearest: string | undefined;
}>({
  severity: 'error',
  vi: ({ key, typed, choices, nearest }) => ({
    reason: `"${typed}" không dùng được cho "${key}", cần một trong: ${quoted(choices)}`,
    mend: meant(nearest, 'Chọn một trong các giá trị ấy.', 'vi'),
  }),
  en: ({ key, typed, choices, nearest }) => ({
    reason: `"${typed}" is no value of "${key}", expected one of: ${quoted(choices)}`,
    mend: meant(nearest, 'Choose one of these.', 'en'),
  }),
});

/** An id of the wrong form. */
export const idWrong = messageKind<{ typed: string; proposed: string | undefined }>({
  severity: 'error',
  vi: ({ typed, proposed }) => ({
    reason: `Mã "${typed}" không đúng dạng, cần chữ thường không dấu và chữ số, nối bằng "-" hoặc "_"`,
    mend: proposed ? `Có thể dùng "${proposed}".` : 'Đặt một mã ngắn, ví dụ "ra-soat-van-ban".',
  }),
  en: ({ typed, proposed }) => ({
    reason: `"${typed}" is no id, expected lower-case letters without marks and digits, joined by "-" or "_"`,
    mend: proposed ? `"${proposed}" would do.` : 'Give a short id such as "ra-soat-van-ban".',
  }),
});

/** Text where a number was expected. */
export const numberWrong = messageKind<{ key: string; typed: string; isWhole: boolean }>({
  severity: 'error',
  vi: ({ key, typed, isWhole }) => ({
    reason: `"${typed}" không phải ${isWhole ? 'số nguyên' : 'số'}, "${key}" cần ${isWhole ? 'số nguyên' : 'số'}`,
    mend: isWhole ? 'Ghi bằng chữ số, ví dụ 2025.' : 'Ghi bằng chữ số, ví dụ 20 hoặc 1,5.',
  }),
  en: ({ key, typed, isWhole }) => ({
    reason: `"${typed}" is not a ${isWhole ? 'whole number' : 'number'}, as "${key}" needs`,
    mend: isWhole ? 'Write digits, for example 2025.' : 'Write digits, for example 20 or 1,5.',
  }),
});

/** A number outside its limits. */
export const numberOutOfRange = messageKind<{
  key: string;
  typed: string;
  least: number | undefined;
  most: number | undefined;
}>({
  severity: 'error',
  vi: ({ key, typed, least, most }) => ({
    reason: `"${key}" là ${typed}, cần từ ${inVietnamese(least)} đến ${inVietnamese(most)}`,
    mend: `Sửa thành một số từ ${inVietnamese(least)} đến ${inVietnamese(most)}.`,
  }),
  en: ({ key, typed, least, most }) => ({
    reason: `"${key}" is ${typed}, expected ${least ?? '…'} to ${most ?? '…'}`,
    mend: `Change it to a number from ${least ?? '…'} to ${most ?? '…'}.`,
  }),
});

/** A text or a list that is too long or too short. */
export const lengthWrong = messageKind<{ key: string; isList: boolean; limit: number; isTooLong: boolean }>({
  severity: 'error',
  vi: ({ key, isList, limit, isTooLong }) => ({
    reason: `"${key}" ${isTooLong ? 'dài quá' : 'cần ít nhất'} ${limit.toLocaleString('vi-VN')} ${isList ? 'phần tử' : 'ký tự'}`,
    mend: isTooLong ? 'Bớt hoặc tách ra.' : 'Ghi thêm, hoặc bỏ hẳn khóa này.',
  }),
  en: ({ key, isList, limit, isTooLong }) => ({
    reason: `"${key}" needs ${isTooLong ? 'at most' : 'at least'} ${limit} ${isList ? 'items' : 'characters'}`,
    mend: isTooLong ? 'Shorten or split it.' : 'Add some, or take the key out.',
  }),
});

/** A date that cannot be read. */
export const dateUnreadable = messageKind<{ typed: string }>({
  severity: 'error',
  clause: 'PL I, II.4.b',
  vi: ({ typed }) => ({
    reason: `"${typed}" không phải ngày tháng, cần dạng 2025-01-05, 5/1/2025, /9/2023 hoặc {ngay, thang, nam}`,
    mend: 'Ghi lại theo một trong các dạng ấy; phần chưa biết thì bỏ trống.',
  }),
  en: ({ typed }) => ({
    reason: `"${typed}" is no date, expected 2025-01-05, 5/1/2025, /9/2023 or {ngay, thang, nam}`,
    mend: 'Write it in one of these forms; leave out what is not yet known.',
  }),
});

/** A date that is not in the calendar. */
export const dateImpossible = messageKind<{ typed: string }>({
  severity: 'error',
  clause: 'PL I, II.4.b',
  vi: ({ typed }) => ({
    reason: `Ngày ${typed} không có trong lịch`,
    mend: 'Kiểm tra lại ngày, tháng, năm (năm từ 1945 đến 2200).',
  }),
  en: ({ typed }) => ({
    reason: `There is no day ${typed} in the calendar`,
    mend: 'Check day, month and year (1945 to 2200).',
  }),
});

/** A number and notation that cannot be read. */
export const codeUnreadable = messageKind<{ typed: string }>({
  severity: 'error',
  clause: 'PL I, II.3',
  vi: ({ typed }) => ({
    reason: `"${typed}" không phải số, ký hiệu, cần dạng "15/KH-UBND", hoặc "/KH-UBND" khi chưa cấp số`,
    mend: 'Ghi lại, không có dấu cách trong ký hiệu và không có chữ "Số:".',
  }),
  en: ({ typed }) => ({
    reason: `"${typed}" is no number and notation, expected "15/KH-UBND", or "/KH-UBND" before it has a number`,
    mend: 'Write it without spaces inside the notation and without "Số:".',
  }),
});

/** A value that does not fit for a reason that has no message of its own. */
export const valueWrong = messageKind<{ key: string; typed: string; description: string | undefined }>({
  severity: 'error',
  vi: ({ key, typed, description }) => ({
    reason: `"${typed}" không dùng được cho "${key}"`,
    mend: description ? `${key}: ${description}.` : 'Xem lại cách ghi trong tài liệu cấu trúc tệp.',
  }),
  en: ({ key, typed }) => ({
    reason: `"${typed}" does not fit "${key}"`,
    mend: 'See the description of the plan file.',
  }),
});

/** Faults beyond those that are told. */
export const moreFaults = messageKind<{ more: number }>({
  severity: 'error',
  vi: ({ more }) => ({
    reason: `Còn ${more.toLocaleString('vi-VN')} lỗi khác, kể từ đây`,
    mend: 'Sửa các lỗi ở trên rồi chạy lại; nhiều lỗi giống nhau thường do một khóa gõ sai.',
  }),
  en: ({ more }) => ({
    reason: `${more} more faults, from here on`,
    mend: 'Mend those above and run again; many alike often come from one mistyped key.',
  }),
});
