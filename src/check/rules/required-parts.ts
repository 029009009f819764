import { messageKind } from '../../model/message.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { defineRule, type Finding } from '../rule.ts';

type Part = 'quyet_dinh' | 'ke_hoach' | 'phu_luc';

const NEEDED: Readonly<Record<Plan['van_ban'], readonly Part[]>> = {
  'quyet-dinh-ban-hanh': ['quyet_dinh', 'ke_hoach'],
  'quyet-dinh': ['quyet_dinh'],
  'ke-hoach': ['ke_hoach'],
  'phu-luc': ['phu_luc'],
};

const kind = messageKind<{ kind: string; part: Part }>({
  severity: 'error',
  clause: 'Đ8.2; Mẫu 1.2–1.4',
  vi: ({ kind: set, part }) => ({
    reason: `Bộ văn bản "${set}" cần có phần "${part}"`,
    mend: `Thêm "${part}:", hoặc sửa "van_ban" cho đúng bộ văn bản.`,
  }),
  en: ({ kind: set, part }) => ({
    reason: `A set "${set}" needs the part "${part}"`,
    mend: `Add "${part}:", or correct "van_ban".`,
  }),
});

function isThere(plan: Plan, part: Part): boolean {
  return part === 'phu_luc' ? (plan.phu_luc ?? []).length > 0 : plan[part] !== undefined;
}

/** Every set has the parts that its kind names. */
export const requiredParts = defineRule({
  id: 'thieu-phan',
  why: {
    vi: 'Mỗi bộ văn bản gồm những văn bản mà "van_ban" nêu; thiếu một phần thì không dựng được.',
    en: 'Each set consists of the documents that "van_ban" names; without one of them it cannot be built.',
  },
  kind,
  after: ['van_ban', 'quyet_dinh', 'ke_hoach', 'phu_luc'],
  find: ({ plan, places }) =>
    NEEDED[plan.van_ban]
      .filter((part) => !isThere(plan, part))
      .map(
        (part): Finding<{ kind: string; part: Part }> => ({
          found: { kind: plan.van_ban, part },
          place: places.ofValue(['van_ban']),
        }),
      ),
  examples: {
    pass: [
      {
        is: {
          vi: 'Quyết định ban hành kế hoạch, đủ hai phần',
          en: 'A decision that issues a plan, with both parts',
        },
        plan: `van_ban: quyet-dinh-ban-hanh
so_ky_hieu: 27/QĐ-UBND
quyet_dinh:
  trich_yeu: Ban hành Kế hoạch cải cách hành chính năm 2026
  cac_dieu:
    - noi_dung: Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2026.
    - noi_dung: Quyết định này có hiệu lực kể từ ngày ký.`,
      },
    ],
    fail: [
      {
        is: { vi: 'Thiếu phần quyết định', en: 'Without the decision' },
        plan: `van_ban: quyet-dinh-ban-hanh
so_ky_hieu: 27/QĐ-UBND`,
      },
      {
        is: { vi: 'Thiếu phần kế hoạch', en: 'Without the plan' },
        plan: 'ke_hoach:',
      },
    ],
  },
});
