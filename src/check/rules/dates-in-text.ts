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
  why: 'Ngày 31/02 hay 31/11 in ra thì văn bản phải đính chính; người ký khó nhận ra giữa lời văn.',
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
});
