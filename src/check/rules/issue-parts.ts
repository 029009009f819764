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
  why: 'Đây là các thành phần chính của thể thức văn bản hành chính.',
  kind,
  after: ['dia_danh', 'nguoi_ky', 'noi_nhan'],
  find: ({ plan, places }) =>
    plan.van_ban === 'phu-luc'
      ? []
      : PART_NAMES.filter((part) => !isThere(plan, part)).map((part) => ({
          found: { part },
          place: places.ofValue(['van_ban']),
        })),
});
