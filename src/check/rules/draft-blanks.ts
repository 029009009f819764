import { messageKind } from '../../model/message.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { defineRule } from '../rule.ts';

type Blank = 'so' | 'ngay';

const WORDS = { so: { vi: 'số', en: 'number' }, ngay: { vi: 'ngày ban hành', en: 'date' } } as const;

const kind = messageKind<{ blanks: readonly Blank[] }>({
  severity: 'info',
  clause: 'PL I, II.3, II.4',
  vi: ({ blanks }) => ({
    reason: `Chưa có ${blanks.map((blank) => WORDS[blank].vi).join(' và ')}, văn bản được coi là dự thảo`,
    mend: 'Ghi "so_ky_hieu" và "ngay_ban_hanh" khi ban hành; chỗ trống được in để điền tay.',
  }),
  en: ({ blanks }) => ({
    reason: `No ${blanks.map((blank) => WORDS[blank].en).join(' and ')} yet; the document counts as a draft`,
    mend: 'Fill in "so_ky_hieu" and "ngay_ban_hanh" when it is issued; blanks are printed.',
  }),
});

/** The number and date that a document still lacks. */
export function blanksOf({ so_ky_hieu, ngay_ban_hanh }: Plan): readonly Blank[] {
  const isDated = ngay_ban_hanh?.ngay !== undefined && ngay_ban_hanh.thang !== undefined;
  return [...(so_ky_hieu?.so ? [] : ['so' as const]), ...(isDated ? [] : ['ngay' as const])];
}

/** A document without number or date is a draft. */
export const draftBlanks = defineRule({
  id: 'du-thao',
  why: {
    vi: 'Văn bản đã ban hành có số và ngày; thiếu thì là dự thảo.',
    en: 'A document that has been issued has a number and a date; without them it is a draft.',
  },
  kind,
  after: ['so_ky_hieu', 'ngay_ban_hanh', 'tinh_trang'],
  find: ({ plan, places }) => {
    const blanks = blanksOf(plan);
    return plan.van_ban === 'phu-luc' || plan.tinh_trang === 'chinh-thuc' || blanks.length === 0
      ? []
      : [{ found: { blanks }, place: places.ofValue(['van_ban']) }];
  },
  examples: {
    pass: [
      {
        is: { vi: 'Đủ số và ngày', en: 'Number and date are there' },
        plan: `so_ky_hieu: 15/KH-UBND
ngay_ban_hanh: 5/1/2026`,
      },
      {
        is: {
          vi: 'Tệp chỉ có phụ lục: số và ngày là của văn bản mà phụ lục kèm theo',
          en: 'Appendices alone: number and date are those of the document they go with',
        },
        plan: `van_ban: phu-luc
so_ky_hieu:
ngay_ban_hanh:
ke_hoach:`,
      },
    ],
    fail: [
      {
        is: { vi: 'Chưa cấp số', en: 'No number yet' },
        plan: 'so_ky_hieu: /KH-UBND',
      },
      {
        is: { vi: 'Chưa có ngày, tháng', en: 'No day and month yet' },
        plan: 'ngay_ban_hanh: {nam: 2026}',
      },
    ],
  },
});
