import fc from 'fast-check';
import type { Data, DataMap } from '../../src/model/data.ts';

const phrase = fc.constantFrom(
  'Rà soát thủ tục hành chính',
  'Mục đích, yêu cầu',
  'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021',
  'Kiểm tra công vụ: lần 1',
  '- một\n- hai',
  'Đoạn một\n\nĐoạn hai # không phải chú thích',
  '  thụt vào',
  "l'ô {a}, [b] & *c*",
  '"trích"',
  '2025',
);

/** Texts as officers type them, and texts that nobody should type. */
export const someText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: phrase },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.normalize('NFC')),
  },
);

const someId = fc.option(fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4}){0,2}$/), { nil: undefined, freq: 2 });

function keyed(fields: Readonly<Record<string, fc.Arbitrary<Data>>>): fc.Arbitrary<DataMap> {
  return fc
    .tuple(someId, fc.record(fields, { requiredKeys: Object.keys(fields).slice(0, 1) }))
    .map(([ma, rest]): DataMap => ({ ...(ma !== undefined && { ma }), ...rest }));
}

function listOf(item: fc.Arbitrary<Data>): fc.Arbitrary<Data> {
  return fc.array(item, { maxLength: 4 });
}

const { section, task } = fc.letrec<{ section: DataMap; task: DataMap }>((tie) => ({
  section: keyed({
    tieu_de: someText,
    noi_dung: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      someText,
      listOf(fc.oneof(someText, tie('section'))),
    ),
  }),
  task: keyed({
    ten: someText,
    chu_tri: listOf(someText),
    nhiem_vu: fc.oneof({ depthSize: 'small' }, fc.constant([]), listOf(tie('task'))),
  }),
}));

const column = keyed({ nhan: someText, cot: listOf(keyed({ nhan: someText })) });
const table = keyed({ tieu_de: someText, cot: listOf(column), nhiem_vu: listOf(task) });
const bareOrKeyed = (key: string) => fc.oneof(someText, keyed({ [key]: someText }));

/** Plans of every shape in which something countable can stand, some with ids and some without. */
export const somePlan: fc.Arbitrary<DataMap> = fc.record(
  {
    van_ban: fc.constant('ke-hoach'),
    noi_nhan: listOf(bareOrKeyed('ten')),
    ke_hoach: fc.record({ can_cu: listOf(bareOrKeyed('noi_dung')), noi_dung: listOf(section) }),
    quyet_dinh: fc.record({ cac_dieu: listOf(section) }),
    bang: listOf(table),
    phu_luc: listOf(keyed({ tieu_de: someText, bang: table })),
  },
  { requiredKeys: ['van_ban'] },
);
