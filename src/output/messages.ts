import { messageKind } from '../model/message.ts';

/** Why the system refused to write, as far as an officer can do something about it. */
export type WriteObstacle = 'full' | 'readOnly' | 'inUse' | 'other';

const OBSTACLE_VI: Readonly<Record<WriteObstacle, { why: string; mend: string }>> = {
  full: { why: 'ổ đĩa đã đầy', mend: 'Giải phóng chỗ trên ổ đĩa hoặc chọn nơi khác bằng -o, rồi chạy lại.' },
  readOnly: {
    why: 'không có quyền ghi',
    mend: 'Chọn thư mục mà bạn được ghi (-o DIR) hoặc bỏ thuộc tính chỉ đọc, rồi chạy lại.',
  },
  inUse: {
    why: 'tệp đang được chương trình khác mở hoặc bị khóa',
    mend: 'Đóng tệp trong Word hoặc trình đọc PDF rồi chạy lại; bản cũ còn nguyên.',
  },
  other: { why: 'hệ thống từ chối', mend: 'Kiểm tra đường dẫn và ổ đĩa rồi chạy lại; bản cũ còn nguyên.' },
};

const OBSTACLE_EN: Readonly<Record<WriteObstacle, { why: string; mend: string }>> = {
  full: {
    why: 'the disk is full',
    mend: 'Make room on the disk or choose another place with -o, then run again.',
  },
  readOnly: {
    why: 'writing is not permitted',
    mend: 'Choose a folder that you may write to (-o DIR), or make it writable, then run again.',
  },
  inUse: {
    why: 'another program has the file open, or it is locked',
    mend: 'Close it in Word or the PDF reader and run again; what was there is unchanged.',
  },
  other: {
    why: 'the system refused',
    mend: 'Check the path and the disk and run again; what was there is unchanged.',
  },
};

/** A file or folder that the system would not write; `code` is the system's own word for it. */
export const cannotWrite = messageKind<{ path: string; obstacle: WriteObstacle; code: string }>({
  severity: 'error',
  vi: ({ path, obstacle, code }) => ({
    reason: `Không ghi được ${path}: ${OBSTACLE_VI[obstacle].why} (${code})`,
    mend: OBSTACLE_VI[obstacle].mend,
  }),
  en: ({ path, obstacle, code }) => ({
    reason: `${path} could not be written: ${OBSTACLE_EN[obstacle].why} (${code})`,
    mend: OBSTACLE_EN[obstacle].mend,
  }),
});

/** The output folder, or the plan's folder in it, is a file. */
export const folderIsFile = messageKind<{ path: string }>({
  severity: 'error',
  vi: ({ path }) => ({
    reason: `Nơi ghi kết quả ${path} là một tệp, không phải thư mục`,
    mend: 'Chọn thư mục khác bằng -o, hoặc đổi tên tệp đó.',
  }),
  en: ({ path }) => ({
    reason: `The place for the output, ${path}, is a file and not a folder`,
    mend: 'Choose another folder with -o, or rename that file.',
  }),
});

/** A link in the output folder that leads out of it. */
export const leadsOutside = messageKind<{ path: string; target: string }>({
  severity: 'error',
  vi: ({ path, target }) => ({
    reason: `${path} là liên kết ra ngoài thư mục kết quả (đến ${target})`,
    mend: 'Xóa liên kết đó, hoặc chọn thẳng thư mục đích bằng -o.',
  }),
  en: ({ path, target }) => ({
    reason: `${path} is a link that leads out of the output folder (to ${target})`,
    mend: 'Remove the link, or choose the folder itself with -o.',
  }),
});

/** A directory stands where a document should be written. */
export const fileIsFolder = messageKind<{ path: string }>({
  severity: 'error',
  vi: ({ path }) => ({
    reason: `${path} đang là một thư mục nên không ghi được văn bản vào đó`,
    mend: 'Đổi tên hoặc xóa thư mục đó rồi chạy lại.',
  }),
  en: ({ path }) => ({
    reason: `${path} is a folder, so the document cannot be written there`,
    mend: 'Rename or remove that folder and run again.',
  }),
});

/** Word or LibreOffice has left its lock file beside the document: it is open there. */
export const openElsewhere = messageKind<{ path: string; lockFile: string }>({
  severity: 'error',
  vi: ({ path, lockFile }) => ({
    reason: `${path} đang mở trong Word (có tệp khóa ${lockFile}); chưa ghi bản mới`,
    mend: `Đóng tệp rồi chạy lại. Nếu không ai mở, xóa tệp ${lockFile} còn sót lại.`,
  }),
  en: ({ path, lockFile }) => ({
    reason: `${path} is open in Word (lock file ${lockFile}); the new version was not written`,
    mend: `Close it and run again. If nobody has it open, remove ${lockFile}, which was left behind.`,
  }),
});

/** A document that is not what was written last: somebody has edited it, and it is never replaced unasked. */
export const editedSince = messageKind<{
  path: string;
  written: { readonly vi: string; readonly en: string } | undefined;
  modified: { readonly vi: string; readonly en: string };
}>({
  severity: 'error',
  vi: ({ path, written, modified }) => ({
    reason: written
      ? `${path} đã được sửa lúc ${modified.vi}, sau khi vanthu ghi lúc ${written.vi}; giữ nguyên bản đã sửa`
      : `${path} (sửa lúc ${modified.vi}) không phải do vanthu ghi; giữ nguyên`,
    mend: 'Đưa chỗ sửa vào tệp kế hoạch; hoặc chạy lại với --force: bản đã sửa được cất dưới tên khác trước khi ghi đè.',
  }),
  en: ({ path, written, modified }) => ({
    reason: written
      ? `${path} was edited at ${modified.en}, after vanthu wrote it at ${written.en}; the edited version was kept`
      : `${path} (modified at ${modified.en}) was not written by vanthu; it was kept`,
    mend: 'Bring the edits into the plan file; or run again with --force: the edited version is put by under another name first.',
  }),
});

/** Where `--force` put the edited version. */
export const editedCopyKept = messageKind<{ path: string; copy: string }>({
  severity: 'info',
  vi: ({ path, copy }) => ({
    reason: `Bản đã sửa của ${path} được cất ở ${copy}`,
    mend: 'Đối chiếu hai bản, đưa chỗ sửa còn cần vào tệp kế hoạch.',
  }),
  en: ({ path, copy }) => ({
    reason: `The edited version of ${path} was put by as ${copy}`,
    mend: 'Compare the two and bring what is still needed into the plan file.',
  }),
});

/** The record beside the output cannot be read, so that every document there counts as edited. */
export const brokenRecord = messageKind<{ path: string }>({
  severity: 'warning',
  vi: ({ path }) => ({
    reason: `Tệp ghi nhận ${path} bị hỏng; không biết văn bản nào do vanthu ghi`,
    mend: 'Văn bản khác bản mới được giữ nguyên; dùng --force để cất bản cũ và ghi lại.',
  }),
  en: ({ path }) => ({
    reason: `The record ${path} is damaged; which documents vanthu wrote is not known`,
    mend: 'Documents that differ from the new ones are kept; --force puts the old ones by and writes again.',
  }),
});

/** The folder holds the documents of another plan that is still there. */
export const folderOfOtherPlan = messageKind<{ path: string; plan: string }>({
  severity: 'error',
  vi: ({ path, plan }) => ({
    reason: `Thư mục ${path} đang chứa văn bản của kế hoạch khác: ${plan}`,
    mend: 'Đổi tên tệp kế hoạch, hoặc chọn thư mục kết quả khác bằng -o.',
  }),
  en: ({ path, plan }) => ({
    reason: `The folder ${path} holds the documents of another plan: ${plan}`,
    mend: 'Rename the plan file, or choose another output folder with -o.',
  }),
});

/** A document that an earlier build wrote and this one no longer makes. */
export const leftFromBefore = messageKind<{ path: string }>({
  severity: 'info',
  vi: ({ path }) => ({
    reason: `${path} còn lại từ lần dựng trước, không thuộc bộ văn bản này nữa`,
    mend: 'Xóa tệp nếu không cần.',
  }),
  en: ({ path }) => ({
    reason: `${path} is left from an earlier build and no longer belongs to this set`,
    mend: 'Delete it if it is not needed.',
  }),
});
