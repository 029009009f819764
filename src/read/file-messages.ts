import { messageKind } from '../model/message.ts';

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toLocaleString('vi-VN', { maximumFractionDigits: 1 });
}

/** Nothing stands at the path. */
export const fileMissing = messageKind<{ file: string }>({
  severity: 'error',
  vi: ({ file }) => ({
    reason: `Không có tệp "${file}"`,
    mend: 'Kiểm tra lại tên tệp và thư mục.',
  }),
  en: ({ file }) => ({ reason: `There is no file "${file}"`, mend: 'Check its name and folder.' }),
});

/** A folder stands where a file was expected. */
export const fileIsFolder = messageKind<{ file: string }>({
  severity: 'error',
  vi: ({ file }) => ({ reason: `"${file}" là thư mục, cần một tệp`, mend: 'Ghi đường dẫn đến tệp.' }),
  en: ({ file }) => ({ reason: `"${file}" is a folder, expected a file`, mend: 'Give the path of a file.' }),
});

/** The system does not let the file be read. */
export const fileNotReadable = messageKind<{ file: string; code: string }>({
  severity: 'error',
  vi: ({ file, code }) => ({
    reason: `Không đọc được tệp "${file}" (${code})`,
    mend: 'Kiểm tra quyền đọc, hoặc đóng chương trình đang giữ tệp rồi chạy lại.',
  }),
  en: ({ file, code }) => ({
    reason: `The file "${file}" cannot be read (${code})`,
    mend: 'Check its permissions, or close the program that holds it and run again.',
  }),
});

/** A file larger than the limit. */
export const fileTooLarge = messageKind<{ bytes: number; most: number }>({
  severity: 'error',
  vi: ({ bytes, most }) => ({
    reason: `Tệp có ${megabytes(bytes)} MB, cần không quá ${megabytes(most)} MB`,
    mend: 'Kiểm tra có đúng là tệp kế hoạch không; nếu đúng thì tách thành nhiều tệp.',
  }),
  en: ({ bytes, most }) => ({
    reason: `The file has ${megabytes(bytes)} MB, expected at most ${megabytes(most)} MB`,
    mend: 'Check that it is a plan; if it is, split it.',
  }),
});

/** Text in UTF-16, as old Notepad saves under "Unicode". */
export const fileIsUtf16 = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Tệp lưu bằng bảng mã UTF-16, cần UTF-8',
    mend: 'Mở bằng Notepad, chọn Lưu thành (Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu.',
  }),
  en: () => ({
    reason: 'The file is in UTF-16, expected UTF-8',
    mend: 'Open it in Notepad, choose Save as, pick UTF-8 under Encoding, and save.',
  }),
});

/** Bytes that are no text at all. */
export const fileIsBinary = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Tệp không phải là văn bản (có byte 0), cần tệp YAML hoặc Markdown',
    mend: 'Có thể đây là tệp Word, Excel hay ảnh đã đổi đuôi; mở lại tệp gốc và chép nội dung sang tệp kế hoạch.',
  }),
  en: () => ({
    reason: 'The file is not text (it has zero bytes), expected YAML or Markdown',
    mend: 'It may be a Word, Excel or picture file with its name changed; copy its content into a plan.',
  }),
});

/** Text in an encoding other than UTF-8 (TCVN3, VNI, Windows-1258). */
export const fileNotUtf8 = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Tệp có byte không phải UTF-8 tại đây',
    mend: 'Tệp có thể dùng bảng mã cũ (TCVN3, VNI, Windows-1258); chuyển sang Unicode và lưu bằng UTF-8.',
  }),
  en: () => ({
    reason: 'The file has bytes here that are not UTF-8',
    mend: 'It may use an older encoding (TCVN3, VNI, Windows-1258); convert it to Unicode and save as UTF-8.',
  }),
});
