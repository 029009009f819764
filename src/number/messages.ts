import { messageKind } from '../model/message.ts';

/** A number form that is none of the known ones. */
export const unknownForm = messageKind<{ form: string }>({
  severity: 'error',
  clause: 'PL I, II.6.đ',
  vi: ({ form }) => ({
    reason: `Kiểu số "${form}" không có, cần một trong các kiểu: Phần I, Chương I, A., I., 1., 1.1., 1.1.1., 1), a), (1), (a), -, +, không`,
    mend: 'Ghi mẫu số của mục thứ nhất ở cấp đó, ví dụ "I." hoặc "a)".',
  }),
  en: ({ form }) => ({
    reason: `Unknown number form "${form}"`,
    mend: 'Give the number of the first item of that level, for example "I." or "a)".',
  }),
});

/** A given number that breaks its series. */
export const brokenSeries = messageKind<{ typed: string; expected: string }>({
  severity: 'warning',
  clause: 'PL I, II.6.đ',
  vi: ({ typed, expected }) => ({
    reason: `Số "${typed}" không nối tiếp, cần "${expected}"`,
    mend: `Sửa thành "${expected}", hoặc giữ nguyên nếu cố ý.`,
  }),
  en: ({ typed, expected }) => ({
    reason: `Number "${typed}" breaks the series, expected "${expected}"`,
    mend: `Change it to "${expected}", or leave it if it is meant.`,
  }),
});

/** A number typed before a Markdown heading is not the one that the heading gets. */
export const typedNumberDiffers = messageKind<{ typed: string; expected: string }>({
  severity: 'warning',
  vi: ({ typed, expected }) => ({
    reason:
      expected === ''
        ? `Số gõ "${typed}" không được in: cấp này không đánh số`
        : `Số gõ "${typed}" khác số đếm được, sẽ in "${expected}"`,
    mend: 'Xóa số đã gõ; nếu phải in đúng số ấy thì ghi so_thu_tu.',
  }),
  en: ({ typed, expected }) => ({
    reason:
      expected === ''
        ? `The typed number "${typed}" is not printed: this level has no numbers`
        : `The typed number "${typed}" is not the one counted; "${expected}" will be printed`,
    mend: 'Take the typed number out; where just that number must be printed, give it as so_thu_tu.',
  }),
});

/** A number typed in a title stands behind the one that is counted: both are printed. */
export const numberDoubled = messageKind<{ typed: string; number: string }>({
  severity: 'warning',
  vi: ({ typed, number }) => ({
    reason: `Đã gõ số "${typed}" ở đầu; chương trình tự đánh số nên in ra hai số: "${number} ${typed}"`,
    mend: 'Xóa số đã gõ; nếu phải in đúng số ấy thì ghi so_thu_tu.',
  }),
  en: ({ typed, number }) => ({
    reason: `The number "${typed}" was typed before words that are numbered anyway: "${number} ${typed}" is printed`,
    mend: 'Take the typed number out; where just that number must be printed, give it as so_thu_tu.',
  }),
});

/** More điểm than the alphabet has letters. */
export const lettersEnd = messageKind<{ count: number }>({
  severity: 'error',
  clause: 'PL I, II.6.đ',
  vi: ({ count }) => ({
    reason: `Mục thứ ${count} vượt quá chữ cái cuối của dãy (y)`,
    mend: 'Tách thành hai khoản, hoặc dùng kiểu số "(1)" cho cấp này.',
  }),
  en: ({ count }) => ({
    reason: `Item ${count} is past the last letter of the series (y)`,
    mend: 'Split it in two clauses, or use the form "(1)" for this level.',
  }),
});

/** A `[[…]]` that names nothing. */
export const unknownReference = messageKind<{ reference: string; nearest: string | undefined }>({
  severity: 'error',
  vi: ({ reference, nearest }) => ({
    reason: `[[${reference}]] không nhắc đến mã nào có trong kế hoạch`,
    mend: nearest ? `Có phải là [[${nearest}]]?` : 'Kiểm tra lại mã; muốn in nguyên văn thì viết \\[[.',
  }),
  en: ({ reference, nearest }) => ({
    reason: `[[${reference}]] names nothing in this plan`,
    mend: nearest ? `Did you mean [[${nearest}]]?` : 'Check the id; to print it as it stands write \\[[.',
  }),
});

/** A reference to something that prints no number. */
export const nothingToPrint = messageKind<{ reference: string }>({
  severity: 'error',
  vi: ({ reference }) => ({
    reason: `[[${reference}]] trỏ đến nội dung không có số để nhắc`,
    mend: 'Cho mục đó một kiểu số hoặc viết tên của nó bằng chữ.',
  }),
  en: ({ reference }) => ({
    reason: `[[${reference}]] points to something that has no number to print`,
    mend: 'Give it a number form, or name it in words.',
  }),
});

/** References among descriptions that lead back to themselves. */
export const referenceCycle = messageKind<{ reference: string }>({
  severity: 'error',
  vi: ({ reference }) => ({
    reason: `[[${reference}]] nhắc vòng trở lại chính nó`,
    mend: 'Bỏ [[…]] trong trích yếu hoặc giá trị của một trong các mục nhắc lẫn nhau.',
  }),
  en: ({ reference }) => ({
    reason: `[[${reference}]] leads back to itself`,
    mend: 'Take the [[…]] out of one of the texts that name each other.',
  }),
});

/** Values of references that together print more than any document holds. */
export const referencesTooLong = messageKind<{ most: number }>({
  severity: 'error',
  vi: ({ most }) => ({
    reason: `Các chỗ [[…]] trong kế hoạch in ra quá ${most} chữ`,
    mend: 'Rút ngắn giá trị của tham số, văn bản viện dẫn, hoặc bớt [[…]] lồng trong giá trị.',
  }),
  en: ({ most }) => ({
    reason: `The references of this plan print more than ${most} letters`,
    mend: 'Shorten the values of parameters and cited documents, or the [[…]] within values.',
  }),
});

/** An end mark that the templates print was typed and is taken off. */
export const endMarkTyped = messageKind<{ mark: string }>({
  severity: 'info',
  vi: ({ mark }) => ({
    reason: `Dấu "${mark}" ở cuối do chương trình in, đã bỏ dấu ghi sẵn`,
    mend: 'Không cần ghi dấu này trong tệp.',
  }),
  en: ({ mark }) => ({
    reason: `The end mark "${mark}" is printed by the program; the typed one was taken off`,
    mend: 'It need not be typed.',
  }),
});

/** An agency entry that looks like an id but is none. */
export const unknownAgency = messageKind<{ typed: string; nearest: string | undefined }>({
  severity: 'warning',
  vi: ({ typed, nearest }) => ({
    reason: `"${typed}" không có trong danh mục cơ quan, được in như đã ghi`,
    mend: nearest ? `Có phải là "${nearest}"?` : 'Thêm cơ quan vào danh mục, hoặc ghi tên đầy đủ.',
  }),
  en: ({ typed, nearest }) => ({
    reason: `"${typed}" is not in the list of agencies and is printed as typed`,
    mend: nearest ? `Did you mean "${nearest}"?` : 'Add it to the list, or write its full name.',
  }),
});

/** A name that no agency has, but one nearly. */
export const nearlyKnownAgency = messageKind<{ typed: string; meant: string; ma: string }>({
  severity: 'info',
  vi: ({ typed, meant, ma }) => ({
    reason: `"${typed}" không phải tên cơ quan nào trong danh mục, gần giống "${meant}"`,
    mend: `Nếu là cơ quan ấy: ghi mã ${ma}, hoặc thêm cách viết này vào ten_khac của danh mục.`,
  }),
  en: ({ typed, meant, ma }) => ({
    reason: `"${typed}" is the name of no agency of the lists, but nearly "${meant}"`,
    mend: `If it is that one, write its id ${ma}, or add this spelling to ten_khac in the list.`,
  }),
});

/** A cell of a column of numbers that is no number. */
export const notAnAmount = messageKind<{ typed: string }>({
  severity: 'error',
  vi: ({ typed }) => ({
    reason: `"${typed}" không phải là số, cần số như 83,46 hoặc 1.250`,
    mend: 'Sửa ô này, hoặc bỏ "kieu: so" của cột.',
  }),
  en: ({ typed }) => ({
    reason: `"${typed}" is not a number like 83,46 or 1.250`,
    mend: 'Mend the cell, or take "kieu: so" off the column.',
  }),
});
