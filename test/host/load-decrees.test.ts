import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadDecrees } from '../../src/host/load-decrees.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import { DECREE_FOLDER } from '../../src/host/package-files.ts';
import { decreeOn } from '../../src/model/decree.ts';

const host = createNodeHost();
const [decree, ...others] = await loadDecrees(host);
const shared = process.env.VANTHU_SHARED;

const names = decree.loai_van_ban.map(({ ten }) => ten);

describe('the decree that comes with the package', () => {
  test('is Nghị định 30/2020/NĐ-CP alone, in force since 05/3/2020', () => {
    expect(others).toEqual([]);
    expect([decree.so_ky_hieu, decree.tu_ngay, decree.den_ngay]).toEqual([
      '30/2020/NĐ-CP',
      '2020-03-05',
      undefined,
    ]);
  });

  test('has the 29 types of Đ7, of which công văn and thư công alone have no abbreviation', () => {
    expect(names).toHaveLength(29);
    expect(new Set(names).size).toBe(29);
    const without = decree.loai_van_ban.filter(({ viet_tat }) => viet_tat === undefined);
    expect(without.map(({ ten }) => ten)).toEqual(['Công văn', 'Thư công']);
    const abbreviations = decree.loai_van_ban.flatMap(({ viet_tat }) => viet_tat ?? []);
    expect(new Set(abbreviations).size).toBe(27);
  });

  test.skipIf(!shared)(
    'abbreviates types and copies as the reference does (skipped without VANTHU_SHARED)',
    () => {
      const text = readFileSync(join(shared ?? '', 'reference', 'the-thuc-nd30.md'), 'utf8');
      const section = /### 2\.2 .*?(?=### 2\.3)/s.exec(text)?.[0] ?? '';
      const cells = section
        .split('\n')
        .filter((line) => line.startsWith('|') && !line.includes('---') && !line.includes('Abbr.'))
        .flatMap((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.replace(' (cá biệt)', '').trim()),
        );
      const listed = cells.flatMap((ten, at) => (at % 2 === 0 ? [[ten, cells[at + 1]]] : []));
      const ours = decree.loai_van_ban.flatMap(({ ten, viet_tat }) => (viet_tat ? [[ten, viet_tat]] : []));
      expect(listed).toHaveLength(27);
      expect(ours.toSorted()).toEqual(listed.toSorted());
      for (const { ten, viet_tat } of decree.ban_sao) {
        expect(section).toContain(`${ten.toLowerCase()} **${viet_tat}**`);
      }
    },
  );

  test.skipIf(!shared)(
    'has a rule for every clause of PL II that the reference lists, in its order (skipped without VANTHU_SHARED)',
    () => {
      const text = readFileSync(join(shared ?? '', 'reference', 'the-thuc-nd30.md'), 'utf8');
      const section = /### 2\.1 .*?(?=### 2\.2)/s.exec(text)?.[0] ?? '';
      const clauses = Array.from(
        section.matchAll(/^\| \d+ \|[^|]*\(([IV]+(?:\.[^)]+)?)\)[^|]*\|/gm),
        ([, at]) => at,
      );
      expect(clauses).toHaveLength(20);
      expect(decree.viet_hoa.map(({ dieu_khoan }) => dieu_khoan)).toEqual(
        clauses.map((at) => `PL II, ${at}`),
      );
    },
  );

  test('corrects no spelling into another that it corrects, nor any that a rule lists as right', () => {
    const spellings = decree.viet_hoa.flatMap(({ tu }) => tu ?? []);
    const wrong = new Set(spellings.filter(({ truoc }) => !truoc).map(({ sai }) => sai));
    expect(spellings.filter(({ sai, dung }) => sai === dung || wrong.has(dung))).toEqual([]);
    expect(
      decree.viet_hoa.flatMap(({ danh_sach }) => danh_sach ?? []).filter((word) => wrong.has(word)),
    ).toEqual([]);
    // Only letters' case and the hyphen of a date change: a correction is never another word.
    const folded = (text: string): string => text.toLowerCase().replace(/0?(\d)\/(\d)/, '$1-$2');
    const others = spellings.filter(({ sai, dung }) => folded(sai) !== folded(dung));
    expect(others.map(({ sai }) => sai)).toEqual(['Cách mạng tháng 8']);
    // An exception that does not hold the spelling would never apply.
    expect(spellings.filter(({ sai, tru }) => tru?.some((phrase) => !phrase.includes(sai)))).toEqual([]);
  });

  test('has a model for every type but those for which the decree prints none', () => {
    const modelled = new Set(decree.mau.flatMap(({ loai }) => loai));
    expect(names.filter((name) => !modelled.has(name))).toEqual([
      'Hợp đồng',
      'Bản ghi nhớ',
      'Bản thỏa thuận',
      'Thư công',
    ]);
    expect([...modelled, ...decree.kinh_gui.loai].filter((name) => !names.includes(name))).toEqual([]);
    const codes = decree.mau.map(({ ma }) => ma);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toContain('1.10');
    for (const { thanh_phan, tuy_chon } of decree.mau)
      expect(thanh_phan).toEqual(expect.arrayContaining(tuy_chon));
  });
});

describe('a successor decree', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-the-thuc-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const ours = readFileSync(join(DECREE_FOLDER, 'nghi-dinh-30-2020.yaml'), 'utf8');
  writeFileSync(join(folder, 'nghi-dinh-30-2020.yaml'), ours);
  writeFileSync(
    join(folder, 'nghi-dinh-99-2031.yaml'),
    `the_thuc: Nghị định 99/2031/NĐ-CP
so_ky_hieu: 99/2031/NĐ-CP
tu_ngay: 2031-07-01
loai_van_ban:
  - { ten: Kế hoạch, viet_tat: KHo, dieu_khoan: Đ5 }
ban_sao: []
kinh_gui: { loai: [], dieu_khoan: Đ6 }
viet_hoa: []
mau: []
`,
  );

  test('is one more file, and takes over from its day', async () => {
    const decrees = await loadDecrees(host, folder);
    const on = (day: string | undefined): string => decreeOn(day, decrees).so_ky_hieu;
    expect(['2020-03-05', '2031-06-30', '2031-07-01', undefined].map(on)).toEqual([
      '30/2020/NĐ-CP',
      '30/2020/NĐ-CP',
      '99/2031/NĐ-CP',
      '99/2031/NĐ-CP',
    ]);
    const abbreviation = (day: string): string | undefined =>
      decreeOn(day, decrees).loai_van_ban.find(({ ten }) => ten === 'Kế hoạch')?.viet_tat;
    expect([abbreviation('2030-01-01'), abbreviation('2032-01-01')]).toEqual(['KH', 'KHo']);
  });

  test('leaves documents from before the first decree, and from between two, to the nearest', () => {
    const decrees = [
      { ...decree, den_ngay: '2031-01-01' },
      { ...decree, so_ky_hieu: '99/2031/NĐ-CP', tu_ngay: '2031-07-01' },
    ] as const;
    expect(['2011-01-19', '2031-03-01'].map((day) => decreeOn(day, decrees).so_ky_hieu)).toEqual([
      '30/2020/NĐ-CP',
      '30/2020/NĐ-CP',
    ]);
  });

  test('that is none, or too long to be one, is refused by name', async () => {
    const path = join(folder, 'thu.yaml');
    writeFileSync(path, ours.replace('2020-03-05', '5/3/2020'));
    await expect(loadDecrees(host, folder)).rejects.toThrow('tu_ngay');
    writeFileSync(path, `# ${'x'.repeat(1_000_001)}`);
    await expect(loadDecrees(host, folder)).rejects.toThrow('1 MB');
    rmSync(path);
  });
});
