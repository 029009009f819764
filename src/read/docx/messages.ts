import { messageKind } from '../../model/message.ts';
import type { ForeignKind } from './foreign-file.ts';

const SAVE_AGAIN = 'Mở tệp bằng Word, lưu lại thành Tài liệu Word (*.docx) rồi kiểm tra tệp mới.';
const SAVE_AGAIN_EN = 'Open it in Word, save it as a Word document (*.docx), and check the new file.';
const SEND_AGAIN =
  'Chép hoặc tải lại tệp từ nguồn; nếu vẫn lỗi, mở bằng Word (Word có thể tự sửa) rồi lưu lại.';
const SEND_AGAIN_EN =
  'Copy or download it again; if that does not help, open it in Word, which may repair it, and save.';
const NOT_FROM_WORD =
  'Tệp không do Word lưu ra, có thể được tạo để phá chương trình; hỏi lại người gửi trước khi mở.';
const NOT_FROM_WORD_EN =
  'No word processor saves such a file; it may be made to do harm. Ask the sender before you open it.';

function megabytes(bytes: number): string {
  return Math.round(bytes / 1_000_000).toLocaleString('vi-VN');
}

/** A file larger than the limit. */
export const docxTooLarge = messageKind<{ bytes: number; most: number }>({
  severity: 'error',
  vi: ({ bytes, most }) => ({
    reason: `Tệp có ${megabytes(bytes)} MB, cần không quá ${megabytes(most)} MB`,
    mend: 'Trong Word, chọn một ảnh, bấm Nén ảnh (Compress Pictures) cho cả tài liệu rồi lưu lại, hoặc tách tệp.',
  }),
  en: ({ bytes, most }) => ({
    reason: `The file has ${megabytes(bytes)} MB, expected at most ${megabytes(most)} MB`,
    mend: 'In Word, select a picture, choose Compress Pictures for the whole document, and save; or split the file.',
  }),
});

/** A file of no bytes. */
export const docxEmpty = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({ reason: 'Tệp rỗng (0 byte)', mend: SEND_AGAIN }),
  en: () => ({ reason: 'The file is empty (0 bytes)', mend: SEND_AGAIN_EN }),
});

/** A DOCX that opens only with a password. */
export const docxEncrypted = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Tệp DOCX được đặt mật khẩu, không đọc được',
    mend: 'Mở bằng Word, vào Tệp > Thông tin > Bảo vệ tài liệu > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.',
  }),
  en: () => ({
    reason: 'The DOCX is encrypted with a password and cannot be read',
    mend: 'In Word: File > Info > Protect Document > Encrypt with Password, clear the password, and save.',
  }),
});

/** A document of Word 97–2003, whatever its name ends in. */
export const docxIsOldWord = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({ reason: 'Tệp là văn bản Word 97–2003 (.doc), cần .docx', mend: SAVE_AGAIN }),
  en: () => ({ reason: 'The file is a Word 97–2003 document (.doc), expected .docx', mend: SAVE_AGAIN_EN }),
});

/** A file of another kind. */
export const docxIsForeign = messageKind<{ kind: ForeignKind }>({
  severity: 'error',
  vi: ({ kind }) => ({ reason: `Tệp không phải DOCX mà là ${kind.vi}`, mend: kind.mendVi ?? SAVE_AGAIN }),
  en: ({ kind }) => ({ reason: `The file is no DOCX but ${kind.en}`, mend: kind.mendEn ?? SAVE_AGAIN_EN }),
});

/** A ZIP that ends before its directory. */
export const docxCutOff = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({ reason: 'Tệp DOCX bị cụt: thiếu phần cuối', mend: SEND_AGAIN }),
  en: () => ({ reason: 'The DOCX is cut off: its end is missing', mend: SEND_AGAIN_EN }),
});

/** A part whose packed bytes do not make sense. */
export const docxDamaged = messageKind<{ part: string }>({
  severity: 'error',
  vi: ({ part }) => ({ reason: `Tệp DOCX bị hỏng: không giải nén được "${part}"`, mend: SEND_AGAIN }),
  en: ({ part }) => ({ reason: `The DOCX is damaged: "${part}" cannot be unpacked`, mend: SEND_AGAIN_EN }),
});

/** More bytes than may be unpacked, or than the file claims: a ZIP bomb. */
export const docxUnpacksTooLarge = messageKind<{ part: string; most: number }>({
  severity: 'error',
  vi: ({ part, most }) => ({
    reason: `"${part}" trong tệp giải nén ra lớn hơn mức ghi trong tệp hoặc quá ${megabytes(most)} MB`,
    mend: NOT_FROM_WORD,
  }),
  en: ({ part, most }) => ({
    reason: `"${part}" unpacks to more than the file says, or to more than ${megabytes(most)} MB`,
    mend: NOT_FROM_WORD_EN,
  }),
});

/** A ZIP in which there is no Word document where one was announced. */
export const docxWithoutDocument = messageKind<{ part: string }>({
  severity: 'error',
  vi: ({ part }) => ({ reason: `Tệp DOCX thiếu phần nội dung "${part}"`, mend: SEND_AGAIN }),
  en: ({ part }) => ({ reason: `The DOCX lacks its text "${part}"`, mend: SEND_AGAIN_EN }),
});

/** A part that is no well-formed XML. */
export const docxMalformed = messageKind<{ part: string; line: number; column: number }>({
  severity: 'error',
  vi: ({ part, line, column }) => ({
    reason: `Tệp DOCX bị hỏng: "${part}" sai cú pháp XML tại dòng ${line}, cột ${column}`,
    mend: SEND_AGAIN,
  }),
  en: ({ part, line, column }) => ({
    reason: `The DOCX is damaged: "${part}" is no well-formed XML at line ${line}, column ${column}`,
    mend: SEND_AGAIN_EN,
  }),
});

/** A part with a document type declaration, which could define entities. */
export const docxWithDoctype = messageKind<{ part: string }>({
  severity: 'error',
  vi: ({ part }) => ({
    reason: `"${part}" trong tệp có khai báo DOCTYPE, điều mà định dạng DOCX cấm`,
    mend: NOT_FROM_WORD,
  }),
  en: ({ part }) => ({
    reason: `"${part}" has a DOCTYPE, which the DOCX format forbids`,
    mend: NOT_FROM_WORD_EN,
  }),
});

/** Elements inside one another deeper than any document needs. */
export const docxTooDeep = messageKind<{ part: string; most: number }>({
  severity: 'error',
  vi: ({ part, most }) => ({
    reason: `"${part}" trong tệp có các phần tử lồng nhau quá ${most} cấp`,
    mend: NOT_FROM_WORD,
  }),
  en: ({ part, most }) => ({
    reason: `"${part}" nests its elements more than ${most} levels deep`,
    mend: NOT_FROM_WORD_EN,
  }),
});

/** More elements than can be held. */
export const docxTooManyElements = messageKind<{ most: number }>({
  severity: 'error',
  vi: ({ most }) => ({
    reason: `Tệp có hơn ${most.toLocaleString('vi-VN')} phần tử XML, quá lớn để kiểm tra`,
    mend: 'Tách tài liệu thành nhiều tệp rồi kiểm tra từng tệp.',
  }),
  en: ({ most }) => ({
    reason: `The file has more than ${most.toLocaleString('en-US')} XML elements, too many to check`,
    mend: 'Split the document and check each file.',
  }),
});

/** A table with more columns than any page could show. */
export const docxTooManyColumns = messageKind<{ columns: number; most: number }>({
  severity: 'error',
  vi: ({ columns, most }) => ({
    reason: `Có bảng khai ${columns} cột, cần không quá ${most}`,
    mend: NOT_FROM_WORD,
  }),
  en: ({ columns, most }) => ({
    reason: `A table claims ${columns} columns, expected at most ${most}`,
    mend: NOT_FROM_WORD_EN,
  }),
});
