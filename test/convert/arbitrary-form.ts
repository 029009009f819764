import fc from 'fast-check';
import type { Data, DataMap } from '../../src/model/data.ts';

/** Pieces that mean something somewhere in one of the two forms, and plain words between them. */
const piece = fc.constantFrom(
  ...[
    'rà soát',
    'Đ',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '#',
    '##',
    '# ',
    '::bang',
    '::nhiem-vu{bang=b}',
    ':::',
    '|',
    '| a |',
  ],
  ...[
    '\\',
    '\\\\',
    '{#a}',
    '{}',
    '{',
    '}',
    '{tu=2025-01-01}',
    'Chủ trì: ',
    'ten:',
    'Nội dung: ',
    '- ',
    '+ ',
    '1. ',
    'a) ',
  ],
  ...[
    '(1) ',
    'I. ',
    'Điều 1. ',
    '""',
    '"',
    "'",
    ';',
    '; ',
    '[[=a]]',
    '[[co-quan:a]]',
    '---',
    '...',
    '&amp;',
    '&#10;',
    '*',
  ],
  ...[
    '**',
    '_',
    '<b>',
    '`',
    '~~~',
    '> ',
    '=',
    '===',
    ': ',
    ' #',
    '? ',
    '! ',
    '& ',
    '@',
    '%',
    '05',
    'null',
    '2025',
    '\u00A0',
  ],
  ...['năm 2026', ' 2026', '31/12/2026', '2026 - 2030', '29/02/2024'],
  ...['🙂', 'ề', '\u2028', '=\n--', '| --- |\n', '\n- ', '[a]: b', '![x](y)', 'https://a.vn'],
);

function asRead(text: string): string {
  return text.trim().normalize('NFC');
}

/** Texts as the reader gives them: NFC, nothing blank before or after. */
export const readText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 8 }).map((pieces) => asRead(pieces.join(''))) },
  { weight: 1, arbitrary: fc.constantFrom('Rà soát thủ tục', 'Báo cáo quý') },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map(asRead)
      .filter((text) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text)),
  },
);

const id = fc.stringMatching(/^[a-z]{1,5}(-[a-z0-9]{1,3})?$/);
const line = readText.map((text) => asRead(text.replaceAll('\n', ' ')));

function some(fields: Readonly<Record<string, fc.Arbitrary<Data>>>): fc.Arbitrary<DataMap> {
  return fc
    .record(fields, { requiredKeys: [] })
    .map((map) =>
      Object.fromEntries(
        Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
      ),
    );
}

const placed = fc.oneof(
  id.map((bang): Data => ({ bang })),
  readText.map((text): Data => ({ chi_dan: text })),
);

const { section } = fc.letrec<{ section: DataMap }>((tie) => ({
  section: some({
    ma: id,
    kieu_so: fc.constantFrom('I.', '-', 'không', '(1)'),
    so_thu_tu: line,
    tieu_de: readText,
    noi_dung: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      readText,
      fc.array(fc.oneof(readText, placed, tie('section')), { minLength: 1, maxLength: 4 }),
    ),
  }),
}));

const body: fc.Arbitrary<Data> = fc.oneof(
  readText,
  fc.array(fc.oneof(readText, placed, section), { minLength: 1, maxLength: 4 }),
);
const basis = fc.oneof(
  readText,
  fc.record({ ma: id, noi_dung: readText }, { requiredKeys: ['noi_dung'] }).map((map): Data => ({ ...map })),
);
const bases: fc.Arbitrary<Data> = fc.array(basis, { maxLength: 3 });
const articles: fc.Arbitrary<Data> = fc.array(section, { maxLength: 3 });

const agencyEntry = fc.oneof(
  readText,
  fc
    .record(
      { co_quan: id, truoc: readText.filter(Boolean), sau: readText.filter(Boolean) },
      { requiredKeys: ['co_quan'] },
    )
    .map((map): Data => ({ ...map })),
);
const agencies = fc.oneof(agencyEntry, fc.array(agencyEntry, { maxLength: 3 }));
const timeLimit = fc.oneof(
  readText,
  fc
    .record(
      { van_ban: readText, tu: fc.constant('2025-10-01'), den: line, lap_lai: fc.constant('nam') },
      { requiredKeys: ['van_ban'] },
    )
    .map((map): Data => ({ ...map })),
);

const { task } = fc.letrec<{ task: DataMap }>((tie) => ({
  task: some({
    ma: id,
    so_thu_tu: line,
    ten: readText,
    chu_tri: agencies,
    ket_qua: readText,
    thoi_han: timeLimit,
    nhiem_vu: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.array(tie('task'), { minLength: 1, maxLength: 2 }),
      fc.array(tie('task'), { minLength: 1, maxLength: 4 }),
    ),
  }),
}));
const shortTask = some({ ma: id, ten: line, chu_tri: agencies, ket_qua: line });
const tasks: fc.Arbitrary<Data> = fc.oneof(
  fc.array(shortTask, { maxLength: 4 }),
  fc.array(task, { maxLength: 3 }),
);

function tableOf(ma: string): fc.Arbitrary<DataMap> {
  const label = fc.oneof(readText, fc.constantFrom('Nội dung', 'Chủ trì', 'ma', 'Kết quả'));
  return fc.tuple(label, label, label, tasks).map(
    ([ten, chuTri, ketQua, nhiemVu]): DataMap => ({
      ma,
      cot: [
        { nhan: ten, truong: 'ten' },
        { nhan: chuTri, truong: 'chu_tri' },
        { nhan: ketQua, truong: 'ket_qua' },
        { nhan: 'Thời hạn', truong: 'thoi_han' },
      ],
      nhiem_vu: nhiemVu,
    }),
  );
}

const decision = some({
  trich_yeu: readText,
  can_cu: bases,
  de_nghi: readText,
  mo_dau: readText,
  cac_dieu: articles,
  ket_thuc: readText,
});
const workPlan = some({
  trich_yeu: readText,
  can_cu: bases,
  mo_dau: readText,
  noi_dung: body,
  cac_dieu: articles,
  ket_thuc: readText,
});
const appendix = (ma: string) =>
  fc
    .tuple(some({ tieu_de: readText, noi_dung: body }), fc.option(tableOf(`${ma}-bang`), { nil: undefined }))
    .map(([rest, bang]): DataMap => ({ ma, ...rest, ...(bang && { bang }) }));

/** Plans as they are read from either form: every text nasty, every shape that the schema allows. */
export const formPlan: fc.Arbitrary<DataMap> = fc
  .record(
    {
      quyet_dinh: decision,
      ke_hoach: workPlan,
      noi_nhan: fc.array(readText, { maxLength: 2 }),
      phu_luc: fc.tuple(appendix('pl-a'), appendix('pl-b')).map((all): Data => all),
      bang: fc.tuple(tableOf('bang-a'), tableOf('bang-b')).map((all): Data => all),
    },
    { requiredKeys: [] },
  )
  .map((rest): DataMap => ({ van_ban: 'ke-hoach', ...rest }));
