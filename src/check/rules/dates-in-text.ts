import { type Data, isDataList, isDataMap } from '../../model/data.ts';
import { messageKind } from '../../model/message.ts';
import type { DataPath } from '../../model/place.ts';
import { impossibleDates } from '../impossible-dates.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ typed: string }>({
  severity: 'error',
  clause: 'PL I, II.4.b',
  vi: ({ typed }) => ({ reason: `"${typed}" không có trong lịch`, mend: 'Sửa lại ngày, tháng.' }),
  en: ({ typed }) => ({
    reason: `"${typed}" is no day of the calendar`,
    mend: 'Correct the day or the month.',
  }),
});

interface TextAt {
  readonly text: string;
  readonly path: DataPath;
}

function* textsIn(data: Data, path: DataPath): Generator<TextAt> {
  if (isDataList(data)) {
    for (const [index, item] of data.entries()) yield* textsIn(item, [...path, index]);
  } else if (isDataMap(data)) {
    for (const [key, value] of Object.entries(data)) yield* textsIn(value, [...path, key]);
  } else yield { text: data, path };
}

/** Facts of the plan that are dates themselves: their own rules judge them. */
const DATE_KEYS: readonly (string | number)[] = [
  'ngay_ban_hanh',
  'tu',
  'den',
  'tu_ngay',
  'den_ngay',
  'vi_du',
];

function isJudgedElsewhere(path: DataPath): boolean {
  const [first, ...rest] = path;
  const last = path.at(-1);
  return first === 'ngay_ban_hanh' || (last !== undefined && rest.length > 0 && DATE_KEYS.includes(last));
}

/** Dates that stand in running text, time limits and citations are days of the calendar. */
export const datesInText = defineRule({
  id: 'ngay-trong-chu-sai',
  why: {
    vi: 'Ngày 31/02 hay 31/11 in ra thì văn bản phải đính chính; người ký khó nhận ra giữa lời văn.',
    en: 'Where 31/02 or 31/11 is printed, the document has to be corrected after its issue; among so many words the signer hardly sees it.',
  },
  kind,
  find: ({ data, places }) =>
    [...textsIn(data, [])].flatMap(({ text, path }) =>
      isJudgedElsewhere(path)
        ? []
        : impossibleDates(text).map((typed) => ({
            found: { typed },
            place: places.ofValue(path),
            actual: typed,
          })),
    ),
  examples: {
    pass: [
      {
        is: {
          vi: 'Tỷ số và thứ hạng không phải ngày; năm 2028 có ngày 29/02',
          en: 'Shares and ranks are no dates; 2028 has a 29 February',
        },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Xã đứng thứ 41/63, đạt 31/32 tiêu chí; tổng kết trước ngày 29/02/2028.`,
      },
    ],
    fail: [
      {
        is: { vi: 'Tháng 11 chỉ có 30 ngày', en: 'November has 30 days' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Kết quả được báo cáo trước ngày 31 tháng 11 năm 2026.`,
      },
      {
        is: { vi: 'Ngày không có thật ở một ô của bảng', en: 'No such day, in a cell of a table' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: Nội dung, truong: ten}
      - {nhan: Thời hạn, truong: thoi_han}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, thoi_han: Trước ngày 30/02}`,
      },
    ],
  },
});
