import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Data } from '../../src/model/data.ts';
import { readPlanSource } from '../../src/read/read-plan-source.ts';
import { dumpMessages } from './dump-messages.ts';

const COLUMNS = `
bang:
  - ma: viec
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Trách nhiệm, cot: [{nhan: Chủ trì, truong: chu_tri}, {nhan: Phối hợp, truong: phoi_hop}]}
      - {nhan: "Thời hạn\\nhoàn thành", truong: thoi_han}
      - {nhan: Kết quả, truong: ket_qua, kieu: doan}`;

function read(body: string, front = 'van_ban: ke-hoach') {
  const { value, messages } = readPlanSource('thu.md', `---\n${front}\n---\n${body}`);
  if (value.kind !== 'plan' || messages.length > 0) throw new Error(dumpMessages(messages));
  return value;
}

/** What a body says that stands in a Kế hoạch. */
function planPart(body: string): Data {
  const { data } = read(`::ke-hoach\n${body}`);
  return typeof data === 'object' && 'ke_hoach' in data ? data.ke_hoach : '';
}

/** The tasks that a body says. */
function tasks(body: string): Data {
  const { data } = read(`::nhiem-vu{bang=viec}\n${body}`, `van_ban: ke-hoach${COLUMNS}`);
  const [table] = typeof data === 'object' && 'bang' in data && Array.isArray(data.bang) ? data.bang : [];
  return table?.nhiem_vu ?? '';
}

describe('the example of docs/ban-ghi-markdown.md', () => {
  const page = readFileSync('docs/ban-ghi-markdown.md', 'utf8');
  const [, example = ''] = /^```markdown\n([\s\S]*?)^```/m.exec(page) ?? [];

  it('says what the page says it does', async () => {
    const { value, messages } = readPlanSource('vi-du.md', example);
    expect(messages).toEqual([]);
    if (value.kind !== 'plan') throw new Error('no plan');
    expect(value.typedNumbers.map(({ typed, path }) => `${typed} ${path.join('.')}`)).toEqual([
      'Điều 1. quyet_dinh.cac_dieu.0',
    ]);
    await expect(`${JSON.stringify(value.data, null, 2)}\n`).toMatchFileSnapshot('ban-ghi-markdown.txt');
  });
});

describe('a body', () => {
  it('of text alone is one text, letter for letter', () => {
    const text =
      'Lưu:VT, 2*3*4, _gạch_, <b>, `x`\n\n- mục\n  :::khung\n1) số\n> trích\n---\n    thụt vào\n[x]: y';
    expect(planPart(`${text}\n`)).toEqual({ noi_dung: text });
  });

  it('keeps a pipe table as text: only tasks have tables', () => {
    const text = 'Số liệu:\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nHết.';
    expect(planPart(text)).toEqual({ noi_dung: text });
  });

  it('of sections is a tree by the number of #', () => {
    expect(planPart('# A {#a}\nChữ.\n## B\n### {#c kieu_so="-" so_thu_tu="(4)"}\nĐoạn.\n# D')).toEqual({
      noi_dung: [
        {
          ma: 'a',
          tieu_de: 'A',
          noi_dung: [
            'Chữ.',
            { tieu_de: 'B', noi_dung: [{ ma: 'c', kieu_so: '-', so_thu_tu: '(4)', noi_dung: 'Đoạn.' }] },
          ],
        },
        { tieu_de: 'D' },
      ],
    });
  });

  it('may start at any level, and go deeper than six', () => {
    const deep = '###### F\n###### {bac=7}\n###### {bac=8}\nChữ.';
    expect(planPart(`## A\n### C\n#### D\n##### E\n${deep}`)).toEqual({
      noi_dung: [
        {
          tieu_de: 'A',
          noi_dung: [
            {
              tieu_de: 'C',
              noi_dung: [
                {
                  tieu_de: 'D',
                  noi_dung: [
                    {
                      tieu_de: 'E',
                      noi_dung: [{ tieu_de: 'F', noi_dung: [{ noi_dung: [{ noi_dung: 'Chữ.' }] }] }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('may go on under a section further out after a table, a pointer or a passage', () => {
    const body =
      '# A\n## B\nb\n::bang{ma=viec bac=1}\nsau bảng\n::doan{bac=0}\ncuối\n\n::chi-dan\n(Chi tiết\nkèm theo)\n\nhết';
    expect(planPart(body)).toEqual({
      noi_dung: [
        { tieu_de: 'A', noi_dung: [{ tieu_de: 'B', noi_dung: 'b' }, { bang: 'viec' }, 'sau bảng'] },
        'cuối',
        { chi_dan: '(Chi tiết\nkèm theo)' },
        'hết',
      ],
    });
  });

  it('tells passages of a list from one text', () => {
    expect(planPart('::doan\nmột')).toEqual({ noi_dung: ['một'] });
    expect(planPart('một\n\n::doan\nhai')).toEqual({ noi_dung: ['một', 'hai'] });
  });

  it('has căn cứ, opening and closing around it', () => {
    const body =
      '::can-cu\n- Căn cứ A; {#a}\nCăn cứ B\n  nối dòng\n- \n- {}\n::mo-dau\nMở\nđầu\n# A\n::ket-thuc\nHết';
    expect(planPart(body)).toEqual({
      can_cu: [{ ma: 'a', noi_dung: 'Căn cứ A;' }, 'Căn cứ B\nnối dòng', '', { noi_dung: '' }],
      mo_dau: 'Mở\nđầu',
      noi_dung: [{ tieu_de: 'A' }],
      ket_thuc: 'Hết',
    });
  });

  it('loses its meaning to a backslash', () => {
    const body =
      '\\# không phải mục\n\\::bang\n\\\\# giữ một dấu\n\\- vẫn còn\n# \\1. Năm \\{#x}\n## Hai \\\\{#y}';
    expect(planPart(body)).toEqual({
      noi_dung: [
        '# không phải mục\n::bang\n\\# giữ một dấu\n\\- vẫn còn',
        { tieu_de: '1. Năm {#x}', noi_dung: [{ tieu_de: 'Hai \\{#y}' }] },
      ],
    });
  });

  it('fills the appendix that it names', () => {
    const front = 'van_ban: phu-luc\nphu_luc:\n  - {ma: pl-a, tieu_de: A}\n  - {ma: pl-b, tieu_de: B}';
    expect(read('::phu-luc{#pl-b}\nChữ', front).data).toMatchObject({
      phu_luc: [
        { ma: 'pl-a', tieu_de: 'A' },
        { ma: 'pl-b', tieu_de: 'B', noi_dung: 'Chữ' },
      ],
    });
  });

  it('notes the numbers that were typed, where they stood', () => {
    const { typedNumbers } = read('::ke-hoach\n# I. A\n## a) B\n## - C\n# Không số\n');
    expect(
      typedNumbers.map(({ path, typed, place }) => [
        path.slice(2),
        typed,
        place.start.line,
        place.start.column,
      ]),
    ).toEqual([
      [[0], 'I.', 5, 3],
      [[0, 'noi_dung', 0], 'a)', 6, 4],
      [[0, 'noi_dung', 1], '-', 7, 4],
    ]);
  });
});

describe('tasks', () => {
  it('stand in pipe tables under the headings of their groups', () => {
    const body =
      '# Nhóm một {#n-1}\n\n| ma | Nội dung | chu_tri | PHỐI  HỢP |\n|-|:-:|-|-|\n| a | Việc a | vp | x; y |\n| b | Việc \\| b | | "" |\n\n# Nhóm hai\n';
    expect(tasks(body)).toEqual([
      {
        ma: 'n-1',
        ten: 'Nhóm một',
        nhiem_vu: [
          { ma: 'a', ten: 'Việc a', chu_tri: 'vp', phoi_hop: ['x', 'y'] },
          { ma: 'b', ten: 'Việc | b', phoi_hop: '' },
        ],
      },
      { ten: 'Nhóm hai' },
    ]);
  });

  it('may say their level in a column of their own', () => {
    const body = '\n| # | ten |\n| --- | --- |\n| # | A |\n| ## | B |\n| ### | C |\n| ## | D |\n| # | E |\n';
    expect(tasks(body)).toEqual([
      { ten: 'A', nhiem_vu: [{ ten: 'B', nhiem_vu: [{ ten: 'C' }] }, { ten: 'D' }] },
      { ten: 'E' },
    ]);
  });

  it('stand under a heading each, with a line for each field', () => {
    const body =
      '# Công khai {#ck so_thu_tu="5a"}\n- tại trụ sở;\n- trên mạng.\nchủ trì: van-phong;\nThời hạn hoàn thành: Quý I {tu=2025-01-01}\nKết quả:\na) Bảng:\n\\Chủ trì: không phải trường\n- Lưu ý: là chữ\n\nPhối hợp:\n';
    expect(tasks(body)).toEqual([
      {
        ma: 'ck',
        so_thu_tu: '5a',
        ten: 'Công khai\n- tại trụ sở;\n- trên mạng.',
        chu_tri: ['van-phong'],
        thoi_han: { van_ban: 'Quý I', tu: '2025-01-01' },
        ket_qua: 'a) Bảng:\nChủ trì: không phải trường\n- Lưu ý: là chữ',
        phoi_hop: '',
      },
    ]);
  });

  it('may have their name below the heading, or none', () => {
    expect(tasks('# {#a}\nViệc\nhai dòng\n\n# {ten=""}\n\n# {#c}\nChủ trì: vp\n')).toEqual([
      { ma: 'a', ten: 'Việc\nhai dòng' },
      { ten: '' },
      { ma: 'c', chu_tri: 'vp' },
    ]);
  });

  it('have typed numbers under the label of the number column, and given ones under its name', () => {
    const body = '\n| TT | so_thu_tu | Nội dung |\n|---|---|---|\n| 1 | | A |\n| 2 | 7b | B |\n';
    const { data, typedNumbers } = read(`::nhiem-vu{bang=viec}\n${body}`, `van_ban: ke-hoach${COLUMNS}`);
    expect(data).toMatchObject({ bang: [{ nhiem_vu: [{ ten: 'A' }, { ten: 'B', so_thu_tu: '7b' }] }] });
    expect(typedNumbers.map(({ typed }) => typed)).toEqual(['1', '2']);
  });
});
