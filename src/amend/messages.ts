import { messageKind } from '../model/message.ts';

/** There is nothing to amend: the plan has no record of changes, or none since the date that was given. */
export const nothingChanged = messageKind<{ path: string; since: string | undefined }>({
  severity: 'error',
  vi: ({ path, since }) => ({
    reason: since
      ? `${path} không ghi lần thay đổi nào từ ngày ${since}, hoặc các thay đổi đã trở lại như cũ`
      : `Không có thay đổi nào được ghi trong ${path}`,
    mend: 'Thay đổi phân công bằng vanthu reassign: lệnh ấy ghi lại từng thay đổi bên cạnh kế hoạch.',
  }),
  en: ({ path, since }) => ({
    reason: since
      ? `${path} holds no change since ${since}, or all of them were taken back`
      : `No change is recorded in ${path}`,
    mend: 'Change who does what with vanthu reassign: it records every change beside the plan.',
  }),
});

/** A recorded change that the plan does not show any more. */
export const changedAgain = messageKind<{ field: string }>({
  severity: 'warning',
  vi: ({ field }) => ({
    reason: `${field} đã khác với lần thay đổi được ghi, hoặc không thuộc Điều, mục, bảng nào, nên không nêu trong dự thảo`,
    mend: 'Đối chiếu kế hoạch với sổ thay đổi rồi tự bổ sung vào Điều 1 của dự thảo nếu cần.',
  }),
  en: ({ field }) => ({
    reason: `${field} is no longer what its recorded change made it, or is in no Điều, section or table; it is not named in the draft`,
    mend: 'Compare the plan with its record, and add to Điều 1 of the draft what is needed.',
  }),
});

/** The document that is amended has no number or date yet. */
export const notIssuedYet = messageKind<{ document: string }>({
  severity: 'warning',
  vi: ({ document }) => ({
    reason: `${document} được sửa đổi chưa có đủ số và ngày ban hành`,
    mend: 'Ghi so_ky_hieu và ngay_ban_hanh của văn bản đã ban hành vào kế hoạch gốc, hoặc vào mục van_ban_vien_dan của dự thảo.',
  }),
  en: ({ document }) => ({
    reason: `The amended ${document} has no number or no date yet`,
    mend: 'Write so_ky_hieu and ngay_ban_hanh of what was issued into the plan, or into van_ban_vien_dan of the draft.',
  }),
});

/** Nothing says which decision ordered the changes. */
export const noOrder = messageKind<Record<never, never>>({
  severity: 'info',
  vi: () => ({
    reason: 'Sổ thay đổi không ghi thay đổi theo văn bản nào, nên dự thảo không có căn cứ ấy',
    mend: 'Thêm văn bản đã quyết định việc sắp xếp, điều chỉnh vào can_cu của dự thảo nếu có.',
  }),
  en: () => ({
    reason: 'The record does not say which decision ordered the changes, so the draft has no such căn cứ',
    mend: 'Add the decision on the reorganisation to can_cu of the draft where there is one.',
  }),
});
