import { describe, expect, it } from 'vitest';
import type { RowNode, TableNode } from '../../src/model/tree.ts';
import { dumpTable } from '../../src/write/text/dump-table.ts';
import { tableOf } from '../stages/tree-text.ts';

/** The table of an appendix, from its keys in YAML. */
function table(...keys: readonly string[]): TableNode {
  return tableOf(`van_ban: phu-luc
co_quan_ban_hanh: UBND
ky: {nam: 2025}
co_quan:
  - {ma: phong-nv, ten: Phòng Nội vụ huyện, ten_ngan: Phòng Nội vụ}
  - {ma: phong-tp, ten: Phòng Tư pháp huyện, ten_ngan: Phòng Tư pháp}
phu_luc:
  - ma: pl
    tieu_de: A
    bang:
      ma: bang-1
${keys.map((key) => `      ${key}`).join('\n')}
`);
}

function dumped(node: TableNode, which: 'header' | 'rows'): readonly string[] {
  const other = which === 'header' ? { rows: [] } : { header: [] };
  return dumpTable({ ...node, columns: [], ...other })
    .slice(1)
    .map((line) => line.slice(2));
}

const rows = (...keys: readonly string[]) => dumped(table(...keys), 'rows');
const header = (...keys: readonly string[]) => dumped(table(...keys), 'header');

const COLUMNS =
  'cot: [{nhan: TT, truong: so_thu_tu}, {nhan: Nội dung, truong: ten}, {nhan: Ghi chú, truong: ghi_chu}]';

describe('the header', () => {
  const ROW = 'nhiem_vu: [{ten: x}]';

  it('has labels of up to three levels, each spanning what stands under it', () => {
    expect(
      header(
        'cot:',
        '  - {ma: c-tt, nhan: TT, truong: so_thu_tu}',
        '  - nhan: Phân công',
        '    cot:',
        '      - {nhan: Chủ trì, truong: chu_tri}',
        '      - {nhan: Kết quả, cot: [{nhan: Số, truong: a}, {nhan: Điểm, truong: b}]}',
        '  - {nhan: Hạn, truong: thoi_han}',
        ROW,
      ),
    ).toEqual([
      'row header level=0 keepWithNext',
      '  cell 0 rows×3 center: tableHeader ma=c-tt | TT',
      '  cell 1–3 center: tableHeader | Phân công',
      '  cell 4 rows×3 center: tableHeader | Hạn',
      'row header level=0 keepWithNext',
      '  cell 1 rows×2 center: tableHeader | Chủ trì',
      '  cell 2–3 center: tableHeader | Kết quả',
      'row header level=0 keepWithNext',
      '  cell 2 center: tableHeader | Số',
      '  cell 3 center: tableHeader | Điểm',
    ]);
  });

  it('keeps typed line breaks, resolves references, and holds together what stands around a slash', () => {
    expect(
      header(
        'cot: [{nhan: "Năm\\n[[ky.nam]]", truong: ten}, {nhan: Chủ trì / phối hợp, khong_ngat: có}]',
        ROW,
      ),
    ).toEqual([
      'row header level=0 keepWithNext',
      '  cell 0 center: tableHeader | Năm⏎⟨reference: 2025⟩',
      '  cell 1 center: tableHeader | Chủ trì⍽/⍽phối hợp',
    ]);
  });

  it('may end with the row of column indexes', () => {
    expect(header(COLUMNS, 'dong_chi_so: có', ROW).slice(-4)).toEqual([
      'row index level=0 keepWithNext',
      '  cell 0 center: tableIndex | (1)',
      '  cell 1 center: tableIndex | (2)',
      '  cell 2 center: tableIndex | (3)',
    ]);
  });
});

describe('a group', () => {
  const TASKS = 'nhiem_vu: [{ma: g, ten: Nhóm, ghi_chu: n, nhiem_vu: [{ma: v, ten: Việc}]}]';

  it('may have a row with its own cells, bold where its level says', () => {
    expect(rows(COLUMNS, "cac_cap: [{kieu_so: I, hien: dong, in_dam: có}, {kieu_so: '1'}]", TASKS)).toEqual([
      'row group level=1 keepWithNext ma=g',
      '  cell 0 top: tableCenter | ⟨number,bold: I⟩',
      '  cell 1 top: tableJustify | ⟨bold: Nhóm⟩',
      '  cell 2 top: tableLeft | ⟨bold: n⟩',
      'row task level=2 ma=v',
      '  cell 0 top: tableCenter | ⟨number: 1⟩',
      '  cell 1 top: tableJustify | Việc',
      '  cell 2 top: tableLeft | ',
    ]);
  });

  it('may have its title across the table, its number in the column of numbers', () => {
    expect(
      rows(COLUMNS, 'cac_cap: [{kieu_so: I, hien: tieu-de, in_nghieng: có}]', TASKS).slice(0, 3),
    ).toEqual([
      'row group level=1 keepWithNext ma=g',
      '  cell 0 top: tableCenter | ⟨number,italic: I⟩',
      '  cell 1–2 top: tableLeft | ⟨italic: Nhóm⟩',
    ]);
    const columns = 'cot: [{nhan: Nội dung, truong: ten}, {nhan: Ghi chú, truong: ghi_chu}]';
    expect(rows(columns, 'cac_cap: [{kieu_so: I., hien: tieu-de, so_truoc: ten}]', TASKS)[1]).toBe(
      '  cell 0–1 top: tableLeft | ⟨number: I.⍽⟩Nhóm',
    );
  });

  it('of titles leaves a task beside it its cells, and one with no task under it keeps with nothing', () => {
    const lone =
      'nhiem_vu: [{ma: g, ten: Nhóm, nhiem_vu: [{ten: x}]}, {ma: le, ten: Lẻ, ghi_chu: n}, {ma: t, ten: Trống}]';
    expect(rows(COLUMNS, 'cac_cap: [{kieu_so: I, hien: tieu-de}, {kieu_so: không}]', lone).slice(-7)).toEqual(
      [
        'row task level=1 ma=le',
        '  cell 0 top: tableCenter | ⟨number: II⟩',
        '  cell 1 top: tableJustify | Lẻ',
        '  cell 2 top: tableLeft | n',
        'row group level=1 ma=t',
        '  cell 0 top: tableCenter | ⟨number: III⟩',
        '  cell 1–2 top: tableLeft | Trống',
      ],
    );
  });
});

describe('merged cells', () => {
  const MERGING =
    'cot: [{nhan: TT, truong: so_thu_tu, gop: nhom}, {nhan: Nhóm, truong: nhom, gop: nhom}, {nhan: Việc, truong: ten}]';
  const LEVELS = 'cac_cap: [{kieu_so: I, hien: gop}, {kieu_so: không}]';

  it('go from a group over its tasks, and no further', () => {
    const tasks =
      'nhiem_vu: [{ma: g1, nhom: A, nhiem_vu: [{ma: a, ten: x}, {ma: b, ten: y}]}, {ma: g2, nhom: B, nhiem_vu: [{ma: c, ten: z}]}]';
    expect(rows(MERGING, LEVELS, tasks)).toEqual([
      'row task level=2 ma=a',
      '  cell 0 rows×2 top: tableCenter ma=g1 | ⟨number: I⟩',
      '  cell 1 rows×2 top: tableLeft ma=g1 | A',
      '  cell 2 top: tableJustify | x',
      'row task level=2 ma=b',
      '  cell 2 top: tableJustify | y',
      'row task level=2 ma=c',
      '  cell 0 top: tableCenter ma=g2 | ⟨number: II⟩',
      '  cell 1 top: tableLeft ma=g2 | B',
      '  cell 2 top: tableJustify | z',
    ]);
  });

  it('of groups within groups each take their own column', () => {
    const columns =
      'cot: [{nhan: A, truong: a, gop: nhom}, {nhan: B, truong: b, gop: nhom}, {nhan: Việc, truong: ten}]';
    const levels = 'cac_cap: [{hien: gop}, {hien: gop}, {hien: dong}]';
    const tasks =
      'nhiem_vu: [{ma: g, a: Ngoài, nhiem_vu: [{ma: h, b: Một, nhiem_vu: [{ten: x}, {ten: y}]}, {ma: k, b: Hai, nhiem_vu: [{ten: z}]}]}]';
    const cells = table(columns, levels, tasks).rows.map(({ cells: own }) =>
      own.map(({ column, rowSpan }) => [column, rowSpan]),
    );
    expect(cells).toEqual([
      [
        [0, 3],
        [1, 2],
        [2, 1],
      ],
      [[2, 1]],
      [
        [1, 1],
        [2, 1],
      ],
    ]);
  });

  it('join equal neighbours under one node, whatever their form, never empty ones', () => {
    const columns = 'cot: [{nhan: Việc, truong: ten}, {nhan: Chủ trì, truong: chu_tri, gop: giong-nhau}]';
    const levels = 'cac_cap: [{hien: tieu-de}, {hien: dong}]';
    const tasks = `nhiem_vu:
        - {ten: A, nhiem_vu: [{ten: a, chu_tri: phong-nv}, {ten: b, chu_tri: [phong-nv]}, {ten: c}, {ten: d}]}
        - {ten: B, nhiem_vu: [{ten: e, chu_tri: Phòng Nội vụ}, {ten: f, chu_tri: phong-tp}]}`;
    const spans = table(columns, levels, tasks).rows.map(({ cells }: RowNode) => cells.at(-1)?.rowSpan);
    expect(spans).toEqual([1, 2, 1, 1, 1, 1, 1, 1]);
    const leads = table(columns, levels, tasks).rows.map(({ cells }) =>
      cells.some(({ column }) => column === 1),
    );
    expect(leads).toEqual([false, true, false, true, true, false, true, true]);
  });

  it('leave a title inside them the columns that are free', () => {
    const columns =
      'cot: [{nhan: Việc, truong: ten}, {nhan: Nhóm, truong: nhom, gop: nhom}, {nhan: Hạn, truong: thoi_han}, {nhan: Chú, truong: ghi_chu}]';
    const levels = 'cac_cap: [{hien: gop}, {hien: tieu-de}, {hien: dong}]';
    const tasks =
      'nhiem_vu: [{ma: g, nhom: Gộp, nhiem_vu: [{ma: h, ten: Tiêu đề, nhiem_vu: [{ma: v, ten: x}]}]}]';
    expect(rows(columns, levels, tasks).slice(0, 4)).toEqual([
      'row group level=2 keepWithNext ma=h',
      '  cell 0 top: tableLeft | Tiêu đề',
      '  cell 1 rows×2 top: tableLeft ma=g | Gộp',
      '  cell 2–3 top: tableLeft | ',
    ]);
  });
});

describe('a cell', () => {
  const one = (column: string, row: string, ...keys: readonly string[]) =>
    rows(`cot: [${column}]`, ...keys, `nhiem_vu: [${row}]`)
      .slice(1)
      .map((line) => line.trim());

  it.each([
    [
      'gach-dau-dong',
      [
        'cell 0 top',
        'tableLeft hanging="-⍽" | ⟨number: -⍽⟩⟨agency: Phòng Nội vụ⟩;',
        'tableLeft hanging="-⍽" | ⟨number: -⍽⟩Hội Nông dân.',
      ],
    ],
    ["';'", ['cell 0 top: tableLeft | ⟨agency: Phòng Nội vụ⟩; Hội Nông dân']],
    ["','", ['cell 0 top: tableLeft | ⟨agency: Phòng Nội vụ⟩, Hội Nông dân']],
    ['dong', ['cell 0 top', 'tableLeft | ⟨agency: Phòng Nội vụ⟩', 'tableLeft | Hội Nông dân']],
  ])('separates agencies as its column says: %s', (separator, lines) => {
    const column = `{nhan: A, truong: chu_tri, phan_cach: ${separator}}`;
    expect(one(column, '{chu_tri: [phong-nv, Hội Nông dân]}')).toEqual(lines);
  });

  it('has no dash before a single agency, and no second mark where one was typed', () => {
    const column = '{nhan: A, truong: chu_tri, phan_cach: gach-dau-dong}';
    expect(one(column, '{chu_tri: [phong-nv, ""]}')).toEqual([
      'cell 0 top: tableLeft | ⟨agency: Phòng Nội vụ⟩',
    ]);
    const typed = one(column, '{chu_tri: ["Sở A làm.", "Sở B làm;"]}');
    expect(typed.slice(1).map((line) => line.slice(line.indexOf('Sở')))).toEqual(['Sở A làm.', 'Sở B làm;']);
  });

  it('prints full names where its column asks', () => {
    expect(one('{nhan: A, truong: chu_tri, ten_co_quan: day-du}', '{chu_tri: phong-nv}')).toEqual([
      'cell 0 top: tableLeft | ⟨agency: Phòng Nội vụ huyện⟩',
    ]);
  });

  it('holds paragraphs, lists and numbered sub-headings', () => {
    expect(one('{nhan: A, truong: ten}', '{ten: "Gồm:\\n1. **Một**\\n- Hai\\n+ Ba"}')).toEqual([
      'cell 0 top',
      'tableJustify | Gồm:',
      'tableJustify hanging="1.⍽" | ⟨number,bold: 1.⍽⟩⟨bold: Một⟩',
      'tableJustify hanging="-⍽" | ⟨number: -⍽⟩Hai',
      'tableJustify hanging="+⍽" | ⟨number: +⍽⟩Ba',
    ]);
  });

  it.each([
    ['before its text', '{ten: Việc}', ['cell 0 top: tableJustify | ⟨number: 1.⍽⟩Việc']],
    [
      'on a line before a list',
      '{ten: "- Việc"}',
      ['cell 0 top', 'tableJustify | ⟨number: 1.⍽⟩', 'tableJustify hanging="-⍽" | ⟨number: -⍽⟩Việc'],
    ],
    ['alone where there is no text', '{ma: v}', ['cell 0 top: tableLeft | ⟨number: 1.⍽⟩']],
  ])('has the number %s where no column has it', (_, row, lines) => {
    expect(one('{nhan: A, truong: ten}', row, 'cac_cap: [{kieu_so: 1., so_truoc: ten}]')).toEqual(lines);
  });

  it.each([
    ['{ten: Rà soát, ma_so: 1.1}', 'Rà soát (1.1) – 1'],
    ['{ten: Rà soát}', 'Rà soát – 1'],
    ['{ma_so: 1.1}', '(1.1) – 1'],
  ])('may be filled by a template: %s', (row, text) => {
    const [line] = one("{nhan: A, truong: ten, mau: '{{ten}} ({{ ma_so }}) – {{so_thu_tu}}'}", row);
    expect(
      line
        ?.replace(/⟨number: (.*)⟩/, '$1')
        .replaceAll('⍽', ' ')
        .split('| ')[1]
        ?.trim(),
    ).toBe(text);
  });

  it('stays empty where its template has nothing to print', () => {
    expect(one("{nhan: A, mau: 'Theo {{ghi_chu}}'}", '{ten: x}')).toEqual(['cell 0 top: tableLeft |']);
  });

  it('prints what a template cannot mean as it stands', () => {
    expect(one("{nhan: A, mau: '{{ten}} {{{x}}} {{#if a}} {{a.b}}'}", '{ten: x}')).toEqual([
      'cell 0 top: tableLeft | x {{{x}}} {{#if a}} {{a.b}}',
    ]);
  });

  it.each([
    ['so_thu_tu', '', 'tableCenter'],
    ['thoi_han', '', 'tableCenter'],
    ['diem', 'kieu: so', 'tableRight'],
    ['chu_tri', '', 'tableLeft'],
    ['ghi_chu', '', 'tableLeft'],
    ['ten', '', 'tableJustify'],
    ['ten', 'can: giua', 'tableCenter'],
    ['ghi_chu', 'can: phai', 'tableRight'],
  ])('of the field %s, %s stands %s', (field, more, style) => {
    const column = `{nhan: A, truong: ${field}${more === '' ? '' : `, ${more}`}}`;
    const [line] = one(column, "{ten: a, diem: '1', chu_tri: b, ghi_chu: c, thoi_han: d}");
    expect(line).toContain(`: ${style} |`);
  });

  it('stays, empty, where the plan leaves it out', () => {
    expect(rows(COLUMNS, 'nhiem_vu: [{ma: v}]')).toEqual([
      'row task level=1 ma=v',
      '  cell 0 top: tableCenter | ⟨number: 1⟩',
      '  cell 1 top: tableLeft | ',
      '  cell 2 top: tableLeft | ',
    ]);
  });
});

describe('totals and averages', () => {
  const SUMS =
    'cot: [{nhan: TT, truong: so_thu_tu}, {nhan: Việc, truong: ten}, {nhan: Điểm, truong: diem, kieu: so}, {nhan: Tiền, truong: tien, kieu: so, so_le: 0}]';
  const TASKS =
    "nhiem_vu: [{ten: G, diem: '100', nhiem_vu: [{diem: '1,5', tien: 1.250}, {diem: '2.25', tien: '999'}, {diem: ''}]}]";
  const total = (sums: string) =>
    rows(SUMS, `dong_tong: [${sums}]`, TASKS)
      .slice(-4)
      .map((line) => line.trim());

  it('add up the tasks, with a decimal comma and as many decimals as were typed', () => {
    expect(total('{nhan: Tổng cộng, tinh: {diem: tong, tien: tong}}')).toEqual([
      'row total level=0',
      'cell 0–1 top: tableCenter | ⟨bold: Tổng cộng⟩',
      'cell 2 top: tableRight | ⟨bold: 3,75⟩',
      'cell 3 top: tableRight | ⟨bold: 2.249⟩',
    ]);
  });

  it('divide by the cells that are filled', () => {
    expect(total('{nhan: Trung bình, tinh: {diem: trung-binh}}')).toEqual([
      'row total level=0',
      'cell 0–1 top: tableCenter | ⟨bold: Trung bình⟩',
      'cell 2 top: tableRight | ⟨bold: 1,88⟩',
      'cell 3 top: tableRight |',
    ]);
  });

  it('leave a column out that is called like what every object has', () => {
    const columns =
      'cot: [{nhan: A, truong: ten}, {nhan: B, truong: constructor}, {nhan: C, truong: diem, kieu: so}]';
    const tasks = "nhiem_vu: [{ten: a, constructor: b, diem: '1'}]";
    expect(rows(columns, 'dong_tong: [{nhan: Tổng, tinh: {diem: tong}}]', tasks).slice(-2)).toEqual([
      '  cell 0–1 top: tableCenter | ⟨bold: Tổng⟩',
      '  cell 2 top: tableRight | ⟨bold: 1⟩',
    ]);
  });

  it('print the amounts of cells as typed, a decimal point as a comma, or with the decimals asked for', () => {
    const amounts = (decimals: string) =>
      rows(
        `cot: [{nhan: A, truong: a, kieu: so${decimals}}]`,
        "nhiem_vu: [{a: '83.46'}, {a: '1.250'}, {a: '41,5'}]",
      )
        .filter((line) => line.includes('cell'))
        .map((line) => line.split('| ')[1]);
    expect(amounts('')).toEqual(['83,46', '1.250', '41,5']);
    expect(amounts(', so_le: 1')).toEqual(['83,5', '1.250,0', '41,5']);
  });
});
