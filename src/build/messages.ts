import { messageKind } from '../model/message.ts';

/** A file that was named as a plan and is none. */
export const notAPlan = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Tệp này không phải là kế hoạch: khóa đầu tiên không phải van_ban',
    mend: 'Ghi van_ban: ke-hoach (hoặc quyet-dinh, quyet-dinh-ban-hanh, phu-luc) ở dòng đầu, hoặc bỏ tệp này khỏi dòng lệnh.',
  }),
  en: () => ({
    reason: 'This file is no plan: its first key is not van_ban',
    mend: 'Write van_ban: ke-hoach (or quyet-dinh, quyet-dinh-ban-hanh, phu-luc) in its first line, or leave the file out.',
  }),
});

/** A rule that an office's choices name and that there is not. */
export const unknownRule = messageKind<{ id: string; nearest: string | undefined }>({
  severity: 'error',
  vi: ({ id, nearest }) => ({
    reason: `Không có quy tắc "${id}"`,
    mend: nearest ? `Có phải là "${nearest}"?` : 'Lệnh vanthu rules in mọi quy tắc.',
  }),
  en: ({ id, nearest }) => ({
    reason: `There is no rule "${id}"`,
    mend: nearest ? `Did you mean "${nearest}"?` : 'The command vanthu rules prints all of them.',
  }),
});
