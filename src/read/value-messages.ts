import { messageKind } from '../model/message.ts';

/** A key typed with marks, capitals or spaces. */
export const keyNotPlain = messageKind<{ typed: string; key: string }>({
  severity: 'error',
  vi: ({ typed, key }) => ({
    reason: `Khóa "${typed}" có dấu, chữ hoa hoặc dấu cách, cần "${key}"`,
    mend: `Sửa thành "${key}:".`,
  }),
  en: ({ typed, key }) => ({
    reason: `The key "${typed}" has marks, capitals or spaces, expected "${key}"`,
    mend: `Change it to "${key}:".`,
  }),
});

/** A key that is no single word of text. */
export const keyNotText = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Khóa phải là một từ, không phải danh sách hay ngoặc',
    mend: 'Viết "khóa: giá trị".',
  }),
  en: () => ({ reason: 'A key must be one word, not a list or a bracket', mend: 'Write "key: value".' }),
});

/** A sentence with a colon in or after it, which YAML takes for a key. */
export const sentenceAsKey = messageKind<{ shown: string }>({
  severity: 'error',
  vi: ({ shown }) => ({
    reason: `Câu "${shown}" có dấu hai chấm nên bị hiểu là khóa`,
    mend: 'Đặt cả câu, từ đầu đến cuối, trong "…", hoặc ghi câu ở dòng dưới sau "|-".',
  }),
  en: ({ shown }) => ({
    reason: `The sentence "${shown}" has a colon, so that it reads as a key`,
    mend: 'Put the whole sentence in "…", or on the line below after "|-".',
  }),
});

/** A value in braces with a comma in it, which YAML ends there. */
export const commaInBraces = messageKind<{ shown: string }>({
  severity: 'error',
  vi: ({ shown }) => ({
    reason: `Trong ngoặc { } dấu phẩy kết thúc giá trị, nên "${shown}" bị hiểu là khóa`,
    mend: 'Đặt cả giá trị có dấu phẩy trong "…", hoặc viết mỗi khóa một dòng, không dùng { }.',
  }),
  en: ({ shown }) => ({
    reason: `In braces a comma ends the value, so that "${shown}" reads as a key`,
    mend: 'Put the whole value with the comma in "…", or write one key a line without braces.',
  }),
});

/** YAML's merge key. */
export const mergeKey = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({ reason: 'Khóa trộn "<<" không dùng trong kế hoạch', mend: 'Ghi rõ từng khóa.' }),
  en: () => ({ reason: 'The merge key "<<" is not used in plans', mend: 'Write out each key.' }),
});

/** One key twice in one place. */
export const keyTwice = messageKind<{ key: string }>({
  severity: 'error',
  vi: ({ key }) => ({
    reason: `Khóa "${key}" ghi hai lần`,
    mend: 'Bỏ bớt một, hoặc gộp hai giá trị làm một.',
  }),
  en: ({ key }) => ({
    reason: `The key "${key}" is given twice`,
    mend: 'Take one out, or join the two values.',
  }),
});

/** Where a thing was written first; the cause of a message about the second. */
export const writtenHere = messageKind<{ what: string }>({
  severity: 'info',
  vi: ({ what }) => ({ reason: `"${what}" đã ghi ở đây`, mend: '' }),
  en: ({ what }) => ({ reason: `"${what}" was written here`, mend: '' }),
});

/** A YAML tag. */
export const tagUsed = messageKind<{ tag: string }>({
  severity: 'error',
  vi: ({ tag }) => ({
    reason: `Nhãn kiểu "${tag}" không dùng trong kế hoạch`,
    mend: 'Bỏ nhãn; muốn ghi dấu ! ở đầu thì đặt giá trị trong "…".',
  }),
  en: ({ tag }) => ({
    reason: `The tag "${tag}" is not used in plans`,
    mend: 'Take it out; put a value that starts with ! in "…".',
  }),
});

/** An alias to an anchor that does not stand before it. */
export const aliasOfNothing = messageKind<{ alias: string }>({
  severity: 'error',
  vi: ({ alias }) => ({
    reason: `"*${alias}" nhắc đến "&${alias}" không có ở phía trên`,
    mend: 'Muốn ghi dấu * ở đầu thì đặt giá trị trong "…".',
  }),
  en: ({ alias }) => ({
    reason: `"*${alias}" names no "&${alias}" above it`,
    mend: 'Put a value that starts with * in "…".',
  }),
});

/** An alias inside the value that it repeats. */
export const aliasCycle = messageKind<{ alias: string }>({
  severity: 'error',
  vi: ({ alias }) => ({
    reason: `"*${alias}" nằm trong chính giá trị "&${alias}" nên lặp vô hạn`,
    mend: 'Ghi rõ giá trị thay cho "*".',
  }),
  en: ({ alias }) => ({
    reason: `"*${alias}" stands inside "&${alias}" itself and would repeat without end`,
    mend: 'Write the value out.',
  }),
});

/** Aliases that repeat values until there are too many. */
export const tooManyValues = messageKind<{ most: number }>({
  severity: 'error',
  vi: ({ most }) => ({
    reason: `Tệp có hơn ${most.toLocaleString('vi-VN')} giá trị khi thay hết các "*"`,
    mend: 'Bớt các giá trị dùng "&" và "*" lồng nhau; ghi rõ giá trị.',
  }),
  en: ({ most }) => ({
    reason: `The file comes to more than ${most} values once every "*" is filled in`,
    mend: 'Use fewer nested "&" and "*"; write the values out.',
  }),
});

/** Aliases that repeat long texts until they are too much. */
export const tooManyCharacters = messageKind<{ most: number }>({
  severity: 'error',
  vi: ({ most }) => ({
    reason: `Tệp có hơn ${most.toLocaleString('vi-VN')} ký tự khi thay hết các "*"`,
    mend: 'Bớt các đoạn dài dùng lại bằng "&" và "*".',
  }),
  en: ({ most }) => ({
    reason: `The file comes to more than ${most} characters once every "*" is filled in`,
    mend: 'Repeat fewer long texts with "&" and "*".',
  }),
});

/** More words and marks than a plan may have. */
export const tooManyTokens = messageKind<{ most: number }>({
  severity: 'error',
  vi: ({ most }) => ({
    reason: `Tệp có hơn ${most.toLocaleString('vi-VN')} khóa, giá trị và dấu`,
    mend: 'Kiểm tra có đúng là tệp kế hoạch không; nếu đúng thì tách thành nhiều tệp.',
  }),
  en: ({ most }) => ({
    reason: `The file has more than ${most} keys, values and marks`,
    mend: 'Check that it is a plan; if it is, split it.',
  }),
});

/** Lists and keys nested too deeply. */
export const tooDeep = messageKind<{ most: number }>({
  severity: 'error',
  vi: ({ most }) => ({
    reason: `Các khóa và danh sách lồng nhau quá ${most} lớp`,
    mend: 'Kiểm tra các dấu ngoặc và độ thụt của dòng.',
  }),
  en: ({ most }) => ({
    reason: `Keys and lists are nested more than ${most} deep`,
    mend: 'Check brackets and indentation.',
  }),
});

/** A character that no document may hold. */
export const controlInText = messageKind<{ character: string }>({
  severity: 'error',
  vi: ({ character }) => ({
    reason: `Có ký tự điều khiển ${character} trong giá trị`,
    mend: 'Xóa ký tự ấy; nó thường lẫn vào khi chép từ chương trình khác.',
  }),
  en: ({ character }) => ({
    reason: `Control character ${character} in the value`,
    mend: 'Delete it; it often comes in by copying from another program.',
  }),
});

/** `van_ban` stands in the file, but not first. */
export const kindNotFirst = messageKind<Record<never, never>>({
  severity: 'warning',
  vi: () => ({
    reason: 'Khóa "van_ban" không đứng đầu nên tệp này không được coi là kế hoạch',
    mend: 'Đưa "van_ban" lên dòng đầu tiên.',
  }),
  en: () => ({
    reason: 'The key "van_ban" is not the first, so this file is not taken for a plan',
    mend: 'Move "van_ban" to the first line.',
  }),
});

/** A line that ends in a carriage return alone, as on old machines. */
export const oldLineEnds = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Xuống dòng bằng ký tự CR đơn lẻ (kiểu máy Mac cũ)',
    mend: 'Mở bằng trình soạn thảo và lưu lại với xuống dòng kiểu Windows (CRLF) hoặc Unix (LF).',
  }),
  en: () => ({
    reason: 'A line ends in a lone carriage return (as on old Macs)',
    mend: 'Save the file again with Windows (CRLF) or Unix (LF) line ends.',
  }),
});
