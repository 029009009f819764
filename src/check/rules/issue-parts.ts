import { messageKind } from '../../model/message.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { defineRule } from '../rule.ts';

/** Main parts of the form that the schema leaves open, since a draft may lack them. */
const PARTS = {
  dia_danh: { clause: 'PL I, II.4.a', vi: 'địa danh', en: 'place' },
  nguoi_ky: { clause: 'PL I, II.7', vi: 'người ký', en: 'signer' },
  noi_nhan: { clause: 'PL I, II.9', vi: 'nơi nhận', en: 'recipients' },
} as const;

type Part = keyof typeof PARTS;

const PART_NAMES: readonly Part[] = ['dia_danh', 'nguoi_ky', 'noi_nhan'];

const kind = messageKind<{ part: Part }>({
  severity: 'info',
  clause: 'Đ8.2',
  vi: ({ part }) => ({
    reason: `Chưa có ${PARTS[part].vi} (${PARTS[part].clause})`,
    mend: `Thêm "${part}:"; nếu cố ý bỏ thì không cần làm gì.`,
  }),
  en: ({ part }) => ({
    reason: `No ${PARTS[part].en} (${PARTS[part].clause})`,
    mend: `Add "${part}:", or leave it if it is meant.`,
  }),
});

function isThere(plan: Plan, part: Part): boolean {
  return part === 'noi_nhan'
    ? (plan.noi_nhan ?? []).length > 0
    : plan[part] !== undefined && plan[part] !== '';
}

/** A document has place, signer and recipients. */
export const issueParts = defineRule({
  id: 'thieu-thanh-phan',
  why: {
    vi: 'Đây là các thành phần chính của thể thức văn bản hành chính.',
    en: 'These are main parts of the form of administrative documents.',
  },
  kind,
  after: ['dia_danh', 'nguoi_ky', 'noi_nhan'],
  find: ({ plan, places }) =>
    plan.van_ban === 'phu-luc'
      ? []
      : PART_NAMES.filter((part) => !isThere(plan, part)).map((part) => ({
          found: { part },
          place: places.ofValue(['van_ban']),
        })),
  examples: {
    pass: [
      {
        is: {
          vi: 'Tệp chỉ có phụ lục: các thành phần ấy ở văn bản mà phụ lục kèm theo',
          en: 'Appendices alone: these parts are in the document they go with',
        },
        plan: `van_ban: phu-luc
dia_danh:
nguoi_ky:
noi_nhan:
ke_hoach:`,
      },
    ],
    fail: [
      {
        is: { vi: 'Chưa có người ký', en: 'No signer yet' },
        plan: 'nguoi_ky:',
      },
      {
        is: { vi: 'Danh sách nơi nhận trống', en: 'The list of recipients is empty' },
        plan: 'noi_nhan: []',
      },
      {
        is: { vi: 'Địa danh để trống', en: 'The place is blank' },
        plan: 'dia_danh: ""',
      },
    ],
  },
});
