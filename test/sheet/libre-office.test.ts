import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exported, imported } from './plan-in-memory.ts';

const EXAMPLES = [
  {
    path: 'data/cai-thien-chi-so-tinh/ke-hoach.yaml',
    from: 'Quyết định công nhận sáng kiến',
    to: 'Quyết định công nhận',
  },
  { path: 'data/khac-phuc-chi-so/ke-hoach.yaml', from: 'Hàng quý', to: 'Tháng cuối quý' },
  {
    path: 'data/nang-cao-chi-so/quyet-dinh.yaml',
    from: 'Chế độ báo cáo định kỳ về CCHC',
    to: 'Chế độ báo cáo',
  },
  {
    path: 'data/phan-cong-cchc/phan-cong.yaml',
    from: 'Tháng 5 và tháng 10 hàng năm',
    to: 'Tháng 6 hàng năm',
  },
] as const;

const hasCalc =
  spawnSync('sh', ['-c', 'dpkg-query -W libreoffice-calc-nogui || dpkg-query -W libreoffice-calc']).status ===
  0;
const folder = mkdtempSync(join(tmpdir(), 'vanthu-calc-'));

/** Opens workbooks in Calc and saves them in another format; one start for all of them. */
function convert(files: readonly string[], format: string, filter: string, into: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const run = spawnSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    `${format}:${filter}`,
    '--outdir',
    into,
    ...files,
  ]);
  if (run.status !== 0) throw new Error(run.stderr.toString());
}

const CALC_FLAT = 'OpenDocument Spreadsheet Flat XML';
const CALC_XLSX = 'Calc MS Excel 2007 XML';

/** Through Calc and back: saved as flat ODS, in which `edit` changes the text of the file, and again as XLSX. */
function throughCalc(name: string, edits: readonly ((flat: string) => string)[]): readonly Uint8Array[] {
  const place = (kind: string, index: number, ending: string) =>
    join(folder, name, kind, `${index}.${ending}`);
  for (const kind of ['flat', 'back']) mkdirSync(join(folder, name, kind), { recursive: true });
  convert(
    EXAMPLES.map((_, index) => join(folder, `${index}.xlsx`)),
    'fods',
    CALC_FLAT,
    join(folder, name, 'flat'),
  );
  for (const [index, edit] of edits.entries()) {
    const path = place('flat', index, 'fods');
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  }
  convert(
    EXAMPLES.map((_, index) => place('flat', index, 'fods')),
    'xlsx',
    CALC_XLSX,
    join(folder, name, 'back'),
  );
  return EXAMPLES.map((_, index) => new Uint8Array(readFileSync(place('back', index, 'xlsx'))));
}

describe.skipIf(!hasCalc)('through LibreOffice Calc', () => {
  let saved: readonly Uint8Array[] = [];
  let edited: readonly Uint8Array[] = [];

  beforeAll(async () => {
    for (const [index, { path }] of EXAMPLES.entries())
      writeFileSync(join(folder, `${index}.xlsx`), await exported(readFileSync(path, 'utf8'), path));
    saved = throughCalc('saved', []);
    edited = throughCalc(
      'edited',
      EXAMPLES.map(
        ({ from, to }) =>
          (flat) =>
            flat.replace(`>${from}<`, `>${to}<`),
      ),
    );
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(EXAMPLES.map(({ path }, index) => [path, index] as const))(
    '%s saved as it is changes nothing',
    async (path, index) => {
      const source = readFileSync(path, 'utf8');
      const { changes, refused, ...rest } = await imported(
        source,
        saved[index] ?? new Uint8Array(),
        undefined,
        path,
      );
      expect([changes, refused, rest.conflicts]).toEqual([[], [], []]);
      expect(rest.source).toBe(source);
    },
  );

  it.each(EXAMPLES.map((example, index) => [example.path, index, example] as const))(
    '%s with one cell changed changes only its bytes in the plan',
    async (path, index, { from, to }) => {
      const source = readFileSync(path, 'utf8');
      const { refused, ...rest } = await imported(source, edited[index] ?? new Uint8Array(), undefined, path);
      expect(refused).toEqual([]);
      expect(rest.changes).toMatchObject([{ kind: 'cell', before: from, after: to }]);
      const before = source.slice(0, source.indexOf(from));
      expect(rest.source?.startsWith(`${before}${to}`)).toBe(true);
      expect(rest.source?.slice(before.length + to.length)).toBe(source.slice(before.length + from.length));
    },
  );
});
