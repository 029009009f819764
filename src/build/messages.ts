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
