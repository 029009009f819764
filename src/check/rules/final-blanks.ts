import { messageKind } from '../../model/message.ts';
import { defineRule } from '../rule.ts';
import { blanksOf } from './draft-blanks.ts';

const kind = messageKind<{ keys: readonly string[] }>({
  severity: 'error',
  clause: 'PL I, II.3, II.4',
  vi: ({ keys }) => ({
    reason: `"tinh_trang: chinh-thuc" nhưng chưa đủ ${keys.join(', ')}`,
    mend: 'Ghi đủ số và ngày, hoặc sửa "tinh_trang" thành "du-thao".',
  }),
  en: ({ keys }) => ({
    reason: `"tinh_trang: chinh-thuc", but ${keys.join(', ')} is incomplete`,
    mend: 'Fill in number and date, or change "tinh_trang" to "du-thao".',
  }),
});

const KEYS = { so: 'so_ky_hieu', ngay: 'ngay_ban_hanh' } as const;

/** A document that is called final has its number and date. */
export const finalBlanks = defineRule({
  id: 'chinh-thuc-thieu-so-ngay',
  why: {
    vi: 'Văn bản chính thức phải có số và thời gian ban hành.',
    en: 'A final document has a number and a time of issue.',
  },
  kind,
  after: ['so_ky_hieu', 'ngay_ban_hanh', 'tinh_trang'],
  find: ({ plan, places }) => {
    const blanks = blanksOf(plan);
    return plan.van_ban === 'phu-luc' || plan.tinh_trang !== 'chinh-thuc' || blanks.length === 0
      ? []
      : [{ found: { keys: blanks.map((blank) => KEYS[blank]) }, place: places.ofValue(['tinh_trang']) }];
  },
  examples: {
    pass: [
      {
        is: { vi: 'Văn bản chính thức, đủ số và ngày', en: 'A final document with number and date' },
        plan: 'tinh_trang: chinh-thuc',
      },
    ],
    fail: [
      {
        is: { vi: 'Chính thức mà chưa cấp số', en: 'Called final, without a number' },
        plan: `tinh_trang: chinh-thuc
so_ky_hieu: /KH-UBND`,
      },
      {
        is: { vi: 'Chính thức mà chưa có số, ngày', en: 'Called final, without number and day' },
        plan: `tinh_trang: chinh-thuc
so_ky_hieu:
ngay_ban_hanh: /1/2026`,
      },
    ],
  },
});
