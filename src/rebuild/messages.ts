import { messageKind } from '../model/message.ts';

/** What was kept of the last build cannot be read. */
export const keptDamaged = messageKind<{ path: string }>({
  severity: 'info',
  vi: ({ path }) => ({
    reason: `Bộ nhớ của lần dựng trước (${path}) bị hỏng nên không dùng`,
    mend: 'Không cần làm gì: văn bản được dựng lại và bộ nhớ được ghi mới.',
  }),
  en: ({ path }) => ({
    reason: `What was kept of the last build (${path}) is damaged and was ignored`,
    mend: 'Nothing needs to be done: the documents were built again and it was written anew.',
  }),
});

/** What was kept of the last build was kept by another version of the program. */
export const keptByOther = messageKind<{ path: string; program: string }>({
  severity: 'info',
  vi: ({ path, program }) => ({
    reason: `Bộ nhớ của lần dựng trước (${path}) là của vanthu ${program} nên không dùng`,
    mend: 'Không cần làm gì: văn bản được dựng lại bằng phiên bản đang chạy.',
  }),
  en: ({ path, program }) => ({
    reason: `What was kept of the last build (${path}) is that of vanthu ${program} and was ignored`,
    mend: 'Nothing needs to be done: the documents were built again by the version that is running.',
  }),
});

/** What is kept for the next build could not be written. */
export const notKept = messageKind<{ path: string; code: string }>({
  severity: 'info',
  vi: ({ path, code }) => ({
    reason: `Không ghi được bộ nhớ của lần dựng này vào ${path} (${code})`,
    mend: 'Văn bản vẫn đủ; lần sau mọi văn bản sẽ được dựng lại.',
  }),
  en: ({ path, code }) => ({
    reason: `What the next build needs to know could not be written to ${path} (${code})`,
    mend: 'The documents are complete; all of them will be built again the next time.',
  }),
});
