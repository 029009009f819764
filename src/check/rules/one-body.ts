import { messageKind } from '../../model/message.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<Record<never, never>>({
  severity: 'error',
  clause: 'PL I, II.6.c',
  vi: () => ({
    reason: 'Kế hoạch vừa có "noi_dung" vừa có "cac_dieu"',
    mend: 'Chọn một bố cục: theo mục ("noi_dung") hoặc theo Điều ("cac_dieu").',
  }),
  en: () => ({
    reason: 'The Kế hoạch has both "noi_dung" and "cac_dieu"',
    mend: 'Choose one structure: sections ("noi_dung") or Điều ("cac_dieu").',
  }),
});

/** A Kế hoạch is built of sections or of Điều, not both. */
export const oneBody = defineRule({
  id: 'hai-bo-cuc',
  why: {
    vi: 'Một văn bản theo một bố cục; có "cac_dieu" thì "noi_dung" không được in.',
    en: 'A document keeps to one structure; where "cac_dieu" is given, "noi_dung" is not printed.',
  },
  mistakes: [15],
  kind,
  find: ({ plan: { ke_hoach }, places }) =>
    ke_hoach?.cac_dieu !== undefined && ke_hoach.noi_dung !== undefined
      ? [{ found: {}, place: places.ofKey(['ke_hoach', 'cac_dieu']) }]
      : [],
  examples: {
    pass: [
      {
        is: { vi: 'Kế hoạch theo Điều, trong Điều có các khoản', en: 'A plan of Điều, with khoản in them' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  cac_dieu:
    - tieu_de: Phân công
      noi_dung:
        - noi_dung: Các phòng chuyên môn thực hiện nhiệm vụ nêu tại [[danh-muc]].
        - noi_dung: Phòng Văn hóa - Xã hội theo dõi, tổng hợp kết quả.`,
      },
    ],
    fail: [
      {
        is: { vi: 'Kế hoạch vừa theo mục vừa theo Điều', en: 'A plan of sections and of Điều' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - tieu_de: Mục đích
      noi_dung: Rút ngắn thời gian giải quyết hồ sơ của người dân.
  cac_dieu:
    - noi_dung: Các phòng chuyên môn thực hiện nhiệm vụ nêu tại [[danh-muc]].`,
      },
    ],
  },
});
