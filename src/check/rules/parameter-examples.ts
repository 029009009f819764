import { messageKind } from '../../model/message.ts';
import { dateExists, parseDate } from '../../model/plan/date.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { defineRule } from '../rule.ts';

type ParameterKind = NonNullable<NonNullable<Plan['tham_so']>[number]['kieu']>;

const WANTED: Readonly<Record<ParameterKind, Readonly<Record<'vi' | 'en', string>>>> = {
  chu: { vi: 'chữ', en: 'text' },
  so: { vi: 'số như 12.500 hoặc 83,46', en: 'a number such as 12.500 or 83,46' },
  ngay: { vi: 'một ngày có trong lịch như 15/7/2025', en: 'a day of the calendar such as 15/7/2025' },
};

const kind = messageKind<{ typed: string; wanted: ParameterKind }>({
  severity: 'error',
  vi: ({ typed, wanted }) => ({
    reason: `Giá trị ví dụ "${typed}" không đúng kiểu của tham số, cần ${WANTED[wanted].vi}`,
    mend: 'Sửa "vi_du", hoặc đổi "kieu" của tham số.',
  }),
  en: ({ typed, wanted }) => ({
    reason: `The example "${typed}" is not of the parameter's kind, expected ${WANTED[wanted].en}`,
    mend: 'Mend "vi_du", or change the parameter\'s "kieu".',
  }),
});

const NUMBER = /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,\d{1,15})?%?$/;

function isOfKind(typed: string, wanted: ParameterKind): boolean {
  if (wanted === 'chu') return true;
  if (wanted === 'so') return NUMBER.test(typed.trim());
  const date = parseDate(typed);
  return date?.ngay !== undefined && dateExists(date);
}

/** The example of a parameter is of the kind that the parameter is declared with. */
export const parameterExamples = defineRule({
  id: 'vi-du-sai-kieu',
  why: {
    vi: 'Kế hoạch dựng riêng in giá trị ví dụ; ví dụ sai kiểu thì bản mẫu in ra sai.',
    en: 'A plan that is built alone prints the example values; where one is of the wrong kind the specimen is wrong.',
  },
  kind,
  after: ['tham_so', 'kieu', 'vi_du'],
  find: ({ plan, places }) =>
    (plan.tham_so ?? []).flatMap(({ kieu: wanted = 'chu', vi_du: typed }, index) =>
      isOfKind(typed, wanted)
        ? []
        : [{ found: { typed, wanted }, place: places.ofValue(['tham_so', index, 'vi_du']), actual: typed }],
    ),
  examples: {
    pass: [
      {
        is: {
          vi: 'Số có dấu chấm hàng nghìn và dấu phẩy thập phân; ngày có trong lịch',
          en: 'A number with a point for thousands and a decimal comma; a day of the calendar',
        },
        plan: `tham_so:
  - {ma: don_vi.dan_so, kieu: so, vi_du: '12.500'}
  - {ma: don_vi.ty_le, kieu: so, vi_du: '83,46%'}
  - {ma: don_vi.ngay_hop, kieu: ngay, vi_du: 15/7/2026}`,
      },
      {
        is: { vi: 'Tham số kiểu chữ nhận mọi giá trị', en: 'A parameter of text takes any value' },
        plan: `tham_so:
  - {ma: don_vi.so_thon, kieu: chu, vi_du: tám}`,
      },
    ],
    fail: [
      {
        is: { vi: 'Số ghi bằng chữ', en: 'A number in words' },
        plan: `tham_so:
  - {ma: don_vi.so_thon, kieu: so, vi_du: tám}`,
      },
      {
        is: { vi: 'Ngày không có trong lịch', en: 'No day of the calendar' },
        plan: `tham_so:
  - {ma: don_vi.ngay_nop, kieu: ngay, vi_du: 31/02/2026}`,
      },
    ],
  },
});
