import { messageKind } from '../model/message.ts';

/** Nothing that the command line leads to is a plan. */
export const noPlanFound = messageKind<{ searched: readonly string[] }>({
  severity: 'error',
  vi: ({ searched }) => ({
    reason: `Không có tệp kế hoạch nào trong ${searched.join(', ')}`,
    mend: 'Tệp kế hoạch bắt đầu bằng khóa van_ban. Lệnh vanthu init tạo một kế hoạch để bắt đầu.',
  }),
  en: ({ searched }) => ({
    reason: `There is no plan file in ${searched.join(', ')}`,
    mend: 'A plan file begins with the key van_ban. The command vanthu init makes one to start from.',
  }),
});

/** A file that a command would write is there already. */
export const alreadyThere = messageKind<{ path: string }>({
  severity: 'error',
  vi: ({ path }) => ({
    reason: `${path} đã có, không ghi đè`,
    mend: 'Chọn tên khác, hoặc đổi tên tệp đã có rồi chạy lại.',
  }),
  en: ({ path }) => ({
    reason: `${path} is already there and was not replaced`,
    mend: 'Choose another name, or rename the file that is there and run again.',
  }),
});

/** The system refused something that no other message tells better. */
export const systemRefused = messageKind<{ code: string; detail: string }>({
  severity: 'error',
  vi: ({ code, detail }) => ({
    reason: `Hệ thống từ chối (${code}): ${detail}`,
    mend: 'Kiểm tra đường dẫn, quyền truy cập và chỗ trống trên ổ đĩa rồi chạy lại.',
  }),
  en: ({ code, detail }) => ({
    reason: `The system refused (${code}): ${detail}`,
    mend: 'Check the path, your rights and the room on the disk, then run again.',
  }),
});

/** Nothing that the command line leads to can be checked. */
export const nothingToCheck = messageKind<{ searched: readonly string[] }>({
  severity: 'error',
  vi: ({ searched }) => ({
    reason: `Không có kế hoạch hay tệp DOCX nào trong ${searched.join(', ')}`,
    mend: 'Ghi tên tệp hoặc thư mục cần kiểm tra: vanthu check van-ban.docx.',
  }),
  en: ({ searched }) => ({
    reason: `There is no plan or DOCX in ${searched.join(', ')}`,
    mend: 'Name the file or folder to check: vanthu check van-ban.docx.',
  }),
});

/** No plan makes the document that was asked about. */
export const noSuchDocument = messageKind<{ typed: string; known: readonly string[] }>({
  severity: 'error',
  vi: ({ typed, known }) => ({
    reason: `Không có văn bản "${typed}"`,
    mend: known.length > 0 ? `Các văn bản: ${known.join(', ')}.` : 'Kế hoạch chưa dựng được văn bản nào.',
  }),
  en: ({ typed, known }) => ({
    reason: `There is no document "${typed}"`,
    mend: known.length > 0 ? `The documents: ${known.join(', ')}.` : 'The plan makes no document yet.',
  }),
});
