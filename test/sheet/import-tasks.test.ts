import { describe, expect, it } from 'vitest';
import { columnOf, editWorkbook, type Rows, rowOf } from './edit-workbook.ts';
import { exported, imported } from './plan-in-memory.ts';
import { SAMPLE_PLAN } from './sample-plan.ts';

async function afterEditing(change: (rows: Rows) => void, source = SAMPLE_PLAN) {
  return imported(source, await editWorkbook(await exported(SAMPLE_PLAN), change));
}

/** The lines that went and came, so that a test shows that nothing else did. */
function changedLines(before: string, after: string | undefined): readonly string[] {
  const [left, right] = [before.split('\n'), (after ?? '').split('\n')];
  const gone = left.filter((line) => !right.includes(line)).map((line) => `- ${line.trim()}`);
  return [...gone, ...right.filter((line) => !left.includes(line)).map((line) => `+ ${line.trim()}`)];
}

describe('a changed cell', () => {
  it('changes its value and nothing else', async () => {
    const { source, changes } = await afterEditing((rows) => {
      const row = rows[rowOf(rows, 'niem-yet')];
      if (row) row[columnOf(rows, 'Nhiệm vụ')] = 'Niêm yết thủ tục: đúng chỗ';
    });
    expect(changedLines(SAMPLE_PLAN, source)).toEqual([
      '- ten: "Niêm yết thủ tục: đầy đủ, đúng chỗ" # giữ nguyên dấu nháy',
      '+ ten: "Niêm yết thủ tục: đúng chỗ" # giữ nguyên dấu nháy',
    ]);
    expect(changes).toMatchObject([{ kind: 'cell', task: 'niem-yet', number: '1', field: 'Nhiệm vụ' }]);
  });

  it('of agencies takes names as people type them, and keeps the entries that stay', async () => {
    const { source } = await afterEditing((rows) => {
      const row = rows[rowOf(rows, 'niem-yet')];
      if (row) row[columnOf(rows, 'Phối hợp')] = 'Phòng kinh tế; phòng văn hoá - xã hội';
    });
    expect(changedLines(SAMPLE_PLAN, source)).toEqual([
      '- phoi_hop: [phong-kinh-te, cac-thon]',
      '+ phoi_hop: [phong-kinh-te, phong-van-hoa]',
    ]);
  });

  it('of a date is read as day, month and year, typed or as a date of Excel', async () => {
    for (const typed of ['15/7/2026', new Date(Date.UTC(2026, 6, 15))]) {
      const { source } = await afterEditing((rows) => {
        const row = rows[rowOf(rows, 'so-hoa')];
        if (row) row[columnOf(rows, 'Thời hạn: đến')] = typed;
      });
      expect(changedLines(SAMPLE_PLAN, source)).toEqual(['- den: 2026-06-30', '+ den: 2026-07-15']);
    }
  });

  it('that is cleared takes its key away; one that is filled brings it', async () => {
    const { source } = await afterEditing((rows) => {
      const [cleared, filled] = [rows[rowOf(rows, 'niem-yet')], rows[rowOf(rows, 'so-hoa')]];
      if (cleared) cleared[columnOf(rows, 'Phối hợp')] = null;
      if (filled) filled[columnOf(rows, 'Phối hợp')] = 'Các thôn';
    });
    expect(changedLines(SAMPLE_PLAN, source)).toEqual([
      '- phoi_hop: [phong-kinh-te, cac-thon]',
      '+ phoi_hop: [cac-thon]',
    ]);
  });
});

describe('rows', () => {
  it('that are new get an id and stand where they stand in the sheet', async () => {
    const { source, changes } = await afterEditing((rows) => {
      rows.splice(rowOf(rows, 'so-hoa'), 0, [
        null,
        null,
        null,
        'Trả kết quả tại nhà',
        'Văn phòng',
        null,
        'Quý III',
      ]);
    });
    expect(changedLines(SAMPLE_PLAN, source)).toEqual([
      '+ - ma: tra-ket-qua-nha',
      '+ ten: Trả kết quả tại nhà',
      '+ thoi_han: Quý III',
    ]);
    expect(source).toMatch(/niem-yet[\s\S]*tra-ket-qua-nha[\s\S]*so-hoa/);
    expect(changes).toMatchObject([{ kind: 'added', after: 'Trả kết quả tại nhà' }]);
  });

  it('that are gone, or marked, are removed', async () => {
    for (const remove of [
      (rows: Rows) => rows.splice(rowOf(rows, 'niem-yet'), 1),
      (rows: Rows) => {
        const row = rows[rowOf(rows, 'niem-yet')];
        if (row) row[columnOf(rows, 'Bỏ')] = 'x';
      },
    ]) {
      const { source, changes } = await afterEditing(remove);
      expect(source).not.toContain('niem-yet');
      expect(source).toContain('ma: so-hoa');
      expect(changes).toMatchObject([{ kind: 'removed', task: 'niem-yet' }]);
    }
  });

  it('that moved stand elsewhere, letter by letter as they were written', async () => {
    const { source, changes, refused } = await afterEditing((rows) => {
      const [row = []] = rows.splice(rowOf(rows, 'niem-yet'), 1);
      rows.splice(rowOf(rows, 'to-cong-nghe') + 1, 0, row);
    });
    expect(refused).toEqual([]);
    expect(source).toMatch(/to-cong-nghe[\s\S]*niem-yet\n\s*ten: "Niêm yết thủ tục: đầy đủ, đúng chỗ" # giữ/);
    expect(changedLines(SAMPLE_PLAN, source)).toEqual([]);
    expect(changes).toMatchObject([{ kind: 'moved', task: 'niem-yet' }]);
  });

  it('may leave a group empty, and become a group', async () => {
    const { source, refused } = await afterEditing((rows) => {
      const [task = []] = rows.splice(rowOf(rows, 'to-cong-nghe'), 1);
      task[columnOf(rows, 'Cấp')] = 3;
      rows.splice(rowOf(rows, 'so-hoa') + 1, 0, task);
    });
    expect(refused).toEqual([]);
    expect(source).not.toContain('vanthu-giu-cho');
    expect(source).toMatch(/so-hoa[\s\S]*nhiem_vu:\n\s*- \{ma: to-cong-nghe[\s\S]*nhom-hai/);
  });

  it('of whole groups can change places while tasks change groups', async () => {
    const { source, refused } = await afterEditing((rows) => {
      const order = ['nhom-hai', 'niem-yet', 'nhom-mot', 'so-hoa', 'to-cong-nghe'].map(
        (ma) => rows[rowOf(rows, ma)] ?? [],
      );
      rows.splice(1, order.length, ...order);
    });
    expect(refused).toEqual([]);
    expect(source?.match(/ma: (?:nhom-|niem|so-|to-)[a-z-]+/g)).toEqual([
      'ma: nhom-hai',
      'ma: niem-yet',
      'ma: nhom-mot',
      'ma: so-hoa',
      'ma: to-cong-nghe',
    ]);
  });
});

describe('what cannot be taken over is refused cell by cell, and nothing is written', () => {
  const cases: readonly (readonly [string, (rows: Rows) => void, string])[] = [
    [
      'an agency that is in no list',
      (rows) => put(rows, 'niem-yet', 'Chủ trì', 'Phòng Kinh té'),
      'E3 co-quan-khong-co',
    ],
    [
      'a day that no calendar has',
      (rows) => put(rows, 'niem-yet', 'Thời hạn', 'Trước ngày 31/02/2026'),
      'G3 ngay-khong-ton-tai',
    ],
    [
      'a date that is none',
      (rows) => put(rows, 'so-hoa', 'Thời hạn: đến', 'cuối năm'),
      'I4 ngay-khong-ton-tai',
    ],
    ['a date without words', (rows) => put(rows, 'so-hoa', 'Thời hạn', null), 'G4 thoi-han-thieu-chu'],
    [
      'a word that says no repetition',
      (rows) => put(rows, 'so-hoa', 'Thời hạn: lặp', 'hay'),
      'J4 lap-lai-khong-ro',
    ],
    ['an id that was not exported', (rows) => put(rows, 'so-hoa', 'Mã', 'so-hoas'), 'A4 ma-la'],
    ['an id in two rows', (rows) => rows.push([...(rows[3] ?? [])]), 'ma-trung'],
    ['a row that lost its id', (rows) => put(rows, 'so-hoa', 'Mã', null), 'A4 ma-bi-mat'],
    ['a level that skips one', (rows) => put(rows, 'niem-yet', 'Cấp', 3), 'B3 cap-sai'],
    ['a column that is gone', (rows) => put(rows, 'Mã (không sửa)', 'Chủ trì', 'Ai'), 'cot-bi-mat'],
  ];

  function put(rows: Rows, ma: string, label: string, value: string | number | null): void {
    const row = rows[rowOf(rows, ma)];
    if (row) row[columnOf(rows, label)] = value;
  }

  it.each(cases)('%s', async (_, change, told) => {
    const { source, refused } = await afterEditing(change);
    expect(source).toBeUndefined();
    expect(refused[0]).toContain(told);
  });

  it('a formula, an error and merged cells', async () => {
    const bytes = await exported(SAMPLE_PLAN);
    const change = (rows: Rows, sheet: { cells?: unknown; merges?: unknown }) => {
      sheet.cells = new Map([
        ['2,3', { value: 'x', type: 'formula', formula: '1+1', formulaResult: 2 }],
        ['3,3', { value: '#REF!', type: 'error' }],
      ]);
      sheet.merges = [{ startRow: 2, startCol: 4, endRow: 3, endCol: 4 }];
      expect(rows.length).toBeGreaterThan(3);
    };
    const { refused } = await imported(SAMPLE_PLAN, await editWorkbook(bytes, change));
    expect(refused).toEqual(
      expect.arrayContaining([
        expect.stringContaining('!D3 o-co-cong-thuc'),
        expect.stringContaining('!D4 o-co-loi'),
        expect.stringContaining('!E3 o-bi-gop'),
      ]),
    );
  });
});

describe('where the plan has changed since the export', () => {
  const planSays = SAMPLE_PLAN.replace('đầy đủ, đúng chỗ', 'kịp thời');
  const sheetSays = (rows: Rows) => {
    const row = rows[rowOf(rows, 'niem-yet')];
    if (row) row[columnOf(rows, 'Nhiệm vụ')] = 'Niêm yết trên mạng';
  };

  it('elsewhere, both changes stand', async () => {
    const elsewhere = SAMPLE_PLAN.replace('thoi_han: Quý II}', 'thoi_han: Quý III}');
    const { source } = await afterEditing(sheetSays, elsewhere);
    expect(source).toContain('thoi_han: Quý III}');
    expect(source).toContain('"Niêm yết trên mạng"');
  });

  it('in the same cell, nothing is written until it is decided', async () => {
    const workbook = await editWorkbook(await exported(SAMPLE_PLAN), sheetSays);
    const open = await imported(planSays, workbook);
    expect(open.conflicts).toMatchObject([
      { table: 'bang-1', task: 'niem-yet', field: 'ten', workbook: 'Niêm yết trên mạng' },
    ]);
    expect(open.source).toBe(planSays);
    expect((await imported(planSays, workbook, () => 'ours')).source).toBe(planSays);
    expect((await imported(planSays, workbook, () => 'theirs')).source).toContain('Niêm yết trên mạng');
  });

  it('in a row that the workbook removed, it is told', async () => {
    const workbook = await editWorkbook(await exported(SAMPLE_PLAN), (rows) =>
      rows.splice(rowOf(rows, 'niem-yet'), 1),
    );
    const open = await imported(planSays, workbook);
    expect(open.conflicts).toMatchObject([{ task: 'niem-yet', field: 'dong', workbook: '' }]);
    expect((await imported(planSays, workbook, () => 'theirs')).source).not.toContain('niem-yet');
  });

  it('by a new task, the task stays', async () => {
    const more = SAMPLE_PLAN.replace(
      '      - ma: nhom-hai',
      '          - ma: moi-them\n            ten: Việc mới\n            chu_tri: [van-phong]\n      - ma: nhom-hai',
    );
    const { source, refused } = await afterEditing(sheetSays, more);
    expect(refused).toEqual([]);
    expect(source).toContain('ma: moi-them');
    expect(source).toContain('"Niêm yết trên mạng"');
  });
});
