import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits.ts';
import type { PlanEdit } from '../../src/model/plan-edit.ts';
import { markdownFile } from './markdown-file.ts';

/** The source after the edits, or what was reported. */
function edited(source: string, ...edits: readonly PlanEdit[]): string {
  const { value, messages } = applyEdits(markdownFile(source), edits);
  return value?.source ?? messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`).join('\n');
}

const FRONT = `---
van_ban: quyet-dinh-ban-hanh
co_quan_ban_hanh: Ủy ban nhân dân huyện # như con dấu
bang:
  - ma: b
    cot:
      - { nhan: TT, truong: so_thu_tu }
      - { nhan: Nội dung, truong: ten }
      - { nhan: Chủ trì, truong: chu_tri }
      - { nhan: Phối hợp, truong: phoi_hop }
      - { nhan: Thời hạn, truong: thoi_han }
      - { nhan: Kết quả, truong: ket_qua, kieu: doan }
---
`;

const TABLE = `${FRONT}::nhiem-vu{bang=b}

| ma | Nội dung        | Chủ trì       | Phối hợp             | Thời hạn               |
| -- | --------------- | ------------- | -------------------- | ---------------------- |
| a  | Rà soát văn bản | phong-tu-phap | van-phong ; phong-x  | Quý I {den=2025-03-31} |
| b  | Lọc \\| kiểm tra | phong-noi-vu  |                      |                        |
`;
const rows = ['bang', 0, 'nhiem_vu'] as const;

describe('applyEdits on pipe tables', () => {
  it('changes one agency of a cell and keeps the others and the separator; bars stay where they can', () => {
    expect(edited(TABLE, { kind: 'replace', path: [...rows, 0, 'phoi_hop', 1], value: 'phong-y' })).toBe(
      TABLE.replace('van-phong ; phong-x  |', 'van-phong ; phong-y  |'),
    );
    expect(
      edited(
        TABLE,
        { kind: 'remove', path: [...rows, 0, 'phoi_hop', 0] },
        { kind: 'replace', path: [...rows, 1, 'chu_tri'], value: ['phong-a', 'phong-b'] },
      ),
    ).toBe(
      TABLE.replace('van-phong ; phong-x  |', 'phong-x;             |').replace(
        'phong-noi-vu  |',
        'phong-a; phong-b |',
      ),
    );
  });

  it('escapes bars and semicolons, and changes a date inside a time limit', () => {
    expect(
      edited(
        TABLE,
        { kind: 'replace', path: [...rows, 0, 'ten'], value: 'Rà soát | lọc' },
        { kind: 'insert', list: [...rows, 0, 'phoi_hop'], index: 2, value: 'UBND xã A; B' },
        { kind: 'replace', path: [...rows, 0, 'thoi_han', 'den'], value: '2025-06-30' },
      ),
    ).toBe(
      TABLE.replace('Rà soát văn bản |', 'Rà soát \\| lọc  |')
        .replace('phong-x  |', 'phong-x ; UBND xã A\\; B |')
        .replace('2025-03-31', '2025-06-30'),
    );
  });

  it('puts a new row in like its neighbours, takes one out, and moves one as it is written', () => {
    const row = { ma: 'c', ten: 'Tổng kết', chu_tri: ['phong-a'] };
    const [first = '', second = ''] = TABLE.split('\n').slice(-3);
    const written =
      '| c  | Tổng kết        | phong-a;      |                      |                        |';
    expect(edited(TABLE, { kind: 'insert', list: rows, index: 1, value: row })).toBe(
      TABLE.replace(first, `${first}\n${written}`),
    );
    expect(edited(TABLE, { kind: 'remove', path: [...rows, 0] })).toBe(TABLE.replace(`${first}\n`, ''));
    expect(edited(TABLE, { kind: 'move', path: [...rows, 0], list: rows, index: 2 })).toBe(
      TABLE.replace(`${first}\n${second}`, `${second}\n${first}`),
    );
  });

  it('gives the table a column for a field that it has none for', () => {
    const source = `${FRONT}::nhiem-vu{bang=b}\n|ma|Nội dung|\n|---|---|\n|a|Rà soát|\n|b|Kiểm tra|\n`;
    expect(edited(source, { kind: 'addKey', map: [...rows, 1], key: 'chu_tri', value: 'phong-a' })).toBe(
      `${FRONT}::nhiem-vu{bang=b}\n|ma|Nội dung| Chủ trì |\n|---|---| --- |\n|a|Rà soát|  |\n|b|Kiểm tra| phong-a |\n`,
    );
  });

  it('keeps the rows of subtasks with their task, and says their level', () => {
    const source = `${FRONT}::nhiem-vu{bang=b}

| #  | ma | ten |
| -- | -- | --- |
| #  | a  | A   |
| ## | a1 | A1  |
| #  | b  | B   |
`;
    expect(edited(source, { kind: 'move', path: [...rows, 0], list: rows, index: 2 })).toBe(
      source.replace(/(\| # {2}\| a .*\n\| ## .*\n)(\| # {2}\| b .*\n)/, '$2$1'),
    );
    expect(
      edited(
        source,
        { kind: 'move', path: [...rows, 1], list: [...rows, 0, 'nhiem_vu'], index: 1 },
        { kind: 'addKey', map: [...rows, 0, 'nhiem_vu', 0], key: 'nhiem_vu', value: [{ ten: 'Con' }] },
      ),
    ).toBe(source.replace('| #  | b  | B   |', '| ### |    | Con |\n| ## | b  | B   |'));
    expect(edited(source, { kind: 'remove', path: [...rows, 0] })).toBe(
      source.replace(/\| # {2}\| a .*\n\| ## .*\n/, ''),
    );
  });

  it('refuses in a row what a cell cannot hold, and below it what the table has no column for', () => {
    expect(
      edited(TABLE, { kind: 'replace', path: [...rows, 0, 'ten'], value: 'Dòng một\nDòng hai' }),
    ).toMatch(/^khong-sua-duoc: .*một ô của bảng kẻ/);
    expect(
      edited(TABLE, { kind: 'addKey', map: [...rows, 0], key: 'nhiem_vu', value: [{ ten: 'Con' }] }),
    ).toMatch(/^khong-sua-duoc: .*không có cột #/);
    expect(edited(TABLE, { kind: 'addKey', map: [...rows, 0], key: 'truong_la', value: 'x' })).toMatch(
      /^khong-sua-duoc: .*không có trường ấy/,
    );
    expect(edited(TABLE, { kind: 'insert', list: [...rows, 0, 'ten'], index: 0, value: 'x' })).toMatch(
      /^khong-sua-duoc/,
    );
  });
});

const HEADINGS = `${FRONT}::nhiem-vu{bang=b}

# I. Cải cách thể chế {#the-che}

## 1. Rà soát văn bản {#ra-soat}
chủ trì: van-phong ;
  phong-x
Phối hợp:
Kết quả: Bảng kê:
- tại trụ sở;
- trên mạng.

## 2. Kiểm tra

# II. Thủ tục {#thu-tuc so_thu_tu="II"}
Chủ trì: phong-a
`;
const first = [...rows, 0, 'nhiem_vu', 0] as const;

describe('applyEdits on tasks under headings', () => {
  it('changes values after their labels, as they are laid out', () => {
    expect(
      edited(
        HEADINGS,
        { kind: 'replace', path: [...first, 'chu_tri', 1], value: 'phong-y' },
        { kind: 'insert', list: [...first, 'chu_tri'], index: 2, value: 'phong-z' },
        { kind: 'replace', path: [...first, 'phoi_hop'], value: ['a', 'b'] },
        { kind: 'replace', path: [...first, 'ket_qua'], value: 'Bảng kê:\n- niêm yết.\nTen: x' },
      ),
    ).toBe(
      HEADINGS.replace('  phong-x\nPhối hợp:', '  phong-y ;\n  phong-z\nPhối hợp: a; b').replace(
        '- tại trụ sở;\n- trên mạng.',
        '- niêm yết.\n\\Ten: x',
      ),
    );
  });

  it('adds a field line after the one that it follows, and takes one out with its lines', () => {
    expect(
      edited(
        HEADINGS,
        {
          kind: 'addKey',
          map: first,
          key: 'thoi_han',
          value: { van_ban: 'Quý I', den: '2025-03-31' },
          after: 'chu_tri',
        },
        { kind: 'remove', path: [...first, 'ket_qua'] },
        { kind: 'addKey', map: [...rows, 0, 'nhiem_vu', 1], key: 'chu_tri', value: 'phong-a' },
      ),
    ).toBe(
      HEADINGS.replace('  phong-x\n', '  phong-x\nThời hạn: Quý I {den=2025-03-31}\n')
        .replace(/Kết quả: [\s\S]*trên mạng\.\n/, '')
        .replace('## 2. Kiểm tra\n', '## 2. Kiểm tra\nChủ trì: phong-a\n'),
    );
  });

  it('changes a heading but for its id and typed number', () => {
    expect(
      edited(
        HEADINGS,
        { kind: 'replace', path: [...rows, 0, 'ten'], value: 'Thể chế' },
        { kind: 'replace', path: [...first, 'ten'], value: 'Rà soát\nvà sửa đổi' },
        { kind: 'remove', path: [...rows, 1, 'so_thu_tu'] },
        { kind: 'addKey', map: [...rows, 0, 'nhiem_vu', 1], key: 'ma', value: 'kiem-tra' },
      ),
    ).toBe(
      HEADINGS.replace('Cải cách thể chế', 'Thể chế')
        .replace('Rà soát văn bản {#ra-soat}', 'Rà soát {#ra-soat}\nvà sửa đổi')
        .replace('{#thu-tuc so_thu_tu="II"}', '{#thu-tuc}')
        .replace('2. Kiểm tra', '2. Kiểm tra {#kiem-tra}'),
    );
  });

  it('moves a task with all that it heads to another level, and writes a new one after it', () => {
    expect(
      edited(
        HEADINGS,
        { kind: 'move', path: first, list: rows, index: 1 },
        { kind: 'insert', list: rows, index: 2, value: { ma: 'moi', ten: '3. Việc mới', chu_tri: 'a; b' } },
      ),
    ).toBe(
      `${HEADINGS.replace(/## 1\. Rà soát[\s\S]*?mạng\.\n\n/, '').replace(
        '# II. Thủ tục',
        `# 1. Rà soát văn bản {#ra-soat}
chủ trì: van-phong ;
  phong-x
Phối hợp:
Kết quả: Bảng kê:
- tại trụ sở;
- trên mạng.

# II. Thủ tục`,
      )}
# \\3. Việc mới {#moi}
Chủ trì: a\\; b
`,
    );
  });

  it('writes the first tasks below a task as a table where they are short', () => {
    const value = [{ ten: 'Một' }, { ten: 'Hai', chu_tri: ['a'] }];
    expect(edited(HEADINGS, { kind: 'addKey', map: [...rows, 1], key: 'nhiem_vu', value })).toBe(
      `${HEADINGS}\n| Nội dung | Chủ trì |\n| --- | --- |\n| Một |  |\n| Hai | a; |\n`,
    );
  });
});

const TEXT = `${FRONT}::quyet-dinh

::can-cu
- Căn cứ Luật Tổ chức chính quyền địa phương {#cc-luat}
  đã sửa đổi
Căn cứ Nghị quyết số 76/NQ-CP

# Điều 1. {#dieu-1}
Ban hành Kế hoạch.

::ke-hoach

# I. Mục đích {#md}
- Nâng cao chất lượng.

## 1. Yêu cầu
Sát thực tế.

# II. Nhiệm vụ {#nv}
::bang{ma=b}

::chi-dan
(Kèm theo Phụ lục)
`;

describe('applyEdits on the text of a Markdown plan', () => {
  it('changes căn cứ, adds one and takes one out, each with or without its dash', () => {
    const bases = ['quyet_dinh', 'can_cu'] as const;
    expect(
      edited(
        TEXT,
        { kind: 'replace', path: [...bases, 0], value: 'Căn cứ Luật Tổ chức chính quyền' },
        { kind: 'replace', path: [...bases, 1], value: '- Căn cứ Nghị quyết' },
        { kind: 'insert', list: bases, index: 2, value: { ma: 'cc-x', noi_dung: 'Căn cứ Luật X' } },
      ),
    ).toBe(
      TEXT.replace(
        'Căn cứ Luật Tổ chức chính quyền địa phương {#cc-luat}\n  đã sửa đổi',
        'Căn cứ Luật Tổ chức chính quyền',
      ).replace('Căn cứ Nghị quyết số 76/NQ-CP', '- - Căn cứ Nghị quyết\n- Căn cứ Luật X {#cc-x}'),
    );
    expect(edited(TEXT, { kind: 'remove', path: [...bases, 1] })).toBe(
      TEXT.replace('Căn cứ Nghị quyết số 76/NQ-CP\n', ''),
    );
  });

  it('changes titles and paragraphs, and takes the meaning from what would start something else', () => {
    const body = ['ke_hoach', 'noi_dung'] as const;
    expect(
      edited(
        TEXT,
        { kind: 'replace', path: [...body, 0, 'tieu_de'], value: 'Mục đích chung' },
        { kind: 'replace', path: [...body, 0, 'noi_dung', 0], value: '- Một\n# hai' },
        { kind: 'replace', path: [...body, 1, 'noi_dung', 1, 'chi_dan'], value: '(Kèm theo Phụ lục I)' },
        { kind: 'addKey', map: ['quyet_dinh', 'cac_dieu', 0], key: 'tieu_de', value: 'Phạm vi' },
      ),
    ).toBe(
      TEXT.replace('I. Mục đích', 'I. Mục đích chung')
        .replace('- Nâng cao chất lượng.', '- Một\n\\# hai')
        .replace('Phụ lục)', 'Phụ lục I)')
        .replace('Điều 1. {', 'Điều 1. Phạm vi {'),
    );
  });

  it('puts sections in, moves one with all that stands in it, and keeps what follows out of it', () => {
    const body = ['ke_hoach', 'noi_dung'] as const;
    const section = { ma: 'qd', tieu_de: 'Quan điểm', noi_dung: ['Bám sát.', { tieu_de: 'Con' }] };
    expect(edited(TEXT, { kind: 'insert', list: [...body, 1, 'noi_dung'], index: 1, value: section })).toBe(
      TEXT.replace(
        '::bang{ma=b}\n\n::chi-dan\n',
        '::bang{ma=b}\n\n## Quan điểm {#qd}\nBám sát.\n\n### Con\n\n::chi-dan{bac=1}\n',
      ),
    );
    const [, moved = ''] = /(# I\. [\s\S]*?)# II\./.exec(TEXT) ?? [];
    expect(edited(TEXT, { kind: 'move', path: [...body, 0], list: body, index: 2 })).toBe(
      `${TEXT.replace(moved, '')}\n${moved.trimEnd()}\n`,
    );
  });

  it('opens a passage that the document did not have, in its place', () => {
    expect(
      edited(
        TEXT,
        { kind: 'addKey', map: ['ke_hoach'], key: 'mo_dau', value: 'Thực hiện Nghị quyết.' },
        { kind: 'addKey', map: ['ke_hoach'], key: 'ket_thuc', value: 'Yêu cầu thực hiện.' },
      ),
    ).toBe(
      `${TEXT.replace('# I.', '::mo-dau\nThực hiện Nghị quyết.\n\n# I.')}\n::ket-thuc\nYêu cầu thực hiện.\n`,
    );
  });

  it('edits the front matter as YAML, in the same run, with the line ends of the file', () => {
    const source = TEXT.replaceAll('\n', '\r\n');
    expect(
      edited(
        source,
        { kind: 'replace', path: ['co_quan_ban_hanh'], value: 'Ủy ban nhân dân xã' },
        {
          kind: 'insert',
          list: ['quyet_dinh', 'cac_dieu'],
          index: 1,
          value: { tieu_de: 'Hiệu lực', noi_dung: 'Từ ngày ký.' },
        },
      ),
    ).toBe(
      source
        .replace('nhân dân huyện #', 'nhân dân xã #')
        .replace('Kế hoạch.\r\n', 'Kế hoạch.\r\n\r\n# Hiệu lực\r\nTừ ngày ký.\r\n'),
    );
  });

  it('takes the tasks out of the body with the table that they belong to', () => {
    const plan = `${FRONT}::ke-hoach\nVăn bản.\n\n::nhiem-vu{bang=b}\n\n# A\n`;
    expect(edited(plan, { kind: 'replace', path: ['bang'], value: [] })).toBe(
      plan.replace(/bang:[\s\S]*?---\n/, 'bang: []\n---\n').replace(/\n::nhiem-vu[\s\S]*/, ''),
    );
  });

  it('refuses to leave a group without the tasks that it had', () => {
    expect(
      edited(
        HEADINGS,
        { kind: 'remove', path: first },
        { kind: 'remove', path: [...rows, 0, 'nhiem_vu', 1] },
      ),
    ).toMatch(/^khong-sua-duoc: .*phần tử duy nhất/);
  });
});
