import { messageKind } from '../model/message.ts';

/** A file of the font's four that is not in the folder. */
export const missingFont = messageKind<{ name: string; folder: string }>({
  severity: 'error',
  vi: ({ name, folder }) => ({
    reason: `Không có tệp phông chữ ${name} trong thư mục ${folder}`,
    mend: 'Thư mục sau --font cần đủ bốn tệp times.ttf, timesbd.ttf, timesi.ttf, timesbi.ttf (trên Windows: C:\\Windows\\Fonts).',
  }),
  en: ({ name, folder }) => ({
    reason: `The font file ${name} is not in the folder ${folder}`,
    mend: 'The folder after --font needs all of times.ttf, timesbd.ttf, timesi.ttf, timesbi.ttf (on Windows: C:\\Windows\\Fonts).',
  }),
});

/** A file of the font that no TrueType font begins like. */
export const notTrueType = messageKind<{ path: string }>({
  severity: 'error',
  vi: ({ path }) => ({
    reason: `${path} không phải là phông chữ TrueType`,
    mend: 'Chép lại tệp từ máy có phông Times New Roman, hoặc bỏ --font để dùng phông Tinos có sẵn.',
  }),
  en: ({ path }) => ({
    reason: `${path} is not a TrueType font`,
    mend: 'Copy the file again from a machine with Times New Roman, or leave out --font to print with Tinos.',
  }),
});

/** The folder of `--templates` is not there. */
export const templateFolderMissing = messageKind<{ folder: string }>({
  severity: 'error',
  vi: ({ folder }) => ({
    reason: `Không có thư mục mẫu ${folder}`,
    mend: 'Kiểm tra đường dẫn sau --templates.',
  }),
  en: ({ folder }) => ({
    reason: `There is no folder of templates ${folder}`,
    mend: 'Check the path after --templates.',
  }),
});

/** A template that a link brings in from outside the folder. */
export const templateOutside = messageKind<{ path: string }>({
  severity: 'error',
  vi: ({ path }) => ({
    reason: `Mẫu ${path} là liên kết ra ngoài thư mục mẫu`,
    mend: 'Chép hẳn tệp vào thư mục mẫu thay cho liên kết.',
  }),
  en: ({ path }) => ({
    reason: `The template ${path} is a link that leads out of its folder`,
    mend: 'Copy the file into the folder in place of the link.',
  }),
});

/** A template of a size that nobody writes. */
export const templateTooLong = messageKind<{ path: string }>({
  severity: 'error',
  vi: ({ path }) => ({
    reason: `Mẫu ${path} dài quá 1 MB`,
    mend: 'Kiểm tra xem có đúng là tệp mẫu (.hbs) không.',
  }),
  en: ({ path }) => ({
    reason: `The template ${path} is longer than 1 MB`,
    mend: 'Check that it is a template (.hbs) at all.',
  }),
});

/** A template whose name is that of no document. */
export const unusedTemplate = messageKind<{
  path: string;
  nearest: string | undefined;
  known: readonly string[];
}>({
  severity: 'warning',
  vi: ({ path, nearest, known }) => ({
    reason: `Mẫu ${path} không được văn bản nào dùng`,
    mend: nearest ? `Có phải là ${nearest}.hbs?` : `Tên mẫu là một trong: ${known.join(', ')}.`,
  }),
  en: ({ path, nearest, known }) => ({
    reason: `No document uses the template ${path}`,
    mend: nearest ? `Did you mean ${nearest}.hbs?` : `A template is named one of: ${known.join(', ')}.`,
  }),
});

/** A word of the command line that leads to no file. */
export const nothingFound = messageKind<{ typed: string }>({
  severity: 'error',
  vi: ({ typed }) => ({
    reason: `Không tìm thấy tệp nào theo “${typed}”`,
    mend: 'Kiểm tra đường dẫn; tệp kế hoạch có đuôi .yaml, .yml hoặc .md. Lệnh vanthu init tạo một kế hoạch để bắt đầu.',
  }),
  en: ({ typed }) => ({
    reason: `No file was found for “${typed}”`,
    mend: 'Check the path; plan files end in .yaml, .yml or .md. The command vanthu init makes one to start from.',
  }),
});
