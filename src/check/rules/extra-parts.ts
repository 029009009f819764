import { messageKind } from '../../model/message.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { defineRule } from '../rule.ts';

type Part = 'quyet_dinh' | 'ke_hoach';

const NOT_OF: Readonly<Record<Plan['van_ban'], readonly Part[]>> = {
  'quyet-dinh-ban-hanh': [],
  'quyet-dinh': ['ke_hoach'],
  'ke-hoach': ['quyet_dinh'],
  'phu-luc': ['quyet_dinh', 'ke_hoach'],
};

const kind = messageKind<{ kind: string; part: Part }>({
  severity: 'error',
  vi: ({ kind: set, part }) => ({
    reason: `Bộ văn bản "${set}" không có phần "${part}"`,
    mend: `Bỏ "${part}", hoặc sửa "van_ban" (có cả quyết định và kế hoạch là "quyet-dinh-ban-hanh").`,
  }),
  en: ({ kind: set, part }) => ({
    reason: `A set "${set}" has no part "${part}"`,
    mend: `Take out "${part}", or correct "van_ban" ("quyet-dinh-ban-hanh" has both).`,
  }),
});

/** A set has no documents besides those that its kind names. */
export const extraParts = defineRule({
  id: 'thua-phan',
  why: {
    vi: 'Phần thừa sẽ thành một văn bản không ai định ban hành.',
    en: 'A part too many would become a document that nobody means to issue.',
  },
  kind,
  after: ['van_ban'],
  find: ({ plan, places }) =>
    NOT_OF[plan.van_ban]
      .filter((part) => plan[part] !== undefined)
      .map((part) => ({ found: { kind: plan.van_ban, part }, place: places.ofKey([part]) })),
  examples: {
    pass: [
      {
        is: {
          vi: 'Quyết định ban hành kế hoạch có cả hai phần',
          en: 'A decision that issues a plan has both parts',
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
        is: {
          vi: 'Kế hoạch ban hành riêng mà có phần quyết định',
          en: 'A plan of its own with a part for a decision',
        },
        plan: `quyet_dinh:
  trich_yeu: Ban hành Kế hoạch cải cách hành chính năm 2026
  cac_dieu:
    - noi_dung: Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2026.
    - noi_dung: Quyết định này có hiệu lực kể từ ngày ký.`,
      },
    ],
  },
});
