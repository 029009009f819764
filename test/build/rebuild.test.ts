import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildAndWrite, type WritePlanOptions } from '../../src/build/build-and-write.ts';
import { explainBuild, isMeant } from '../../src/build/explain-build.ts';
import { loadBuilder } from '../../src/build/load-builder.ts';
import type { PlanResult } from '../../src/build/plan-result.ts';
import type { Builder } from '../../src/build.ts';
import { jsonMessage } from '../../src/cli/report/json-message.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');
const PLAN = 'nang-cao-chi-so/quyet-dinh.yaml';
const LIST = 'danh-muc/co-quan-huyen.yaml';
const OPTIONS: WritePlanOptions = { outputFolder: 'ra', version: '0.1.0', formats: ['docx'] };
const LONG_AGO = new Date(2020, 0, 1);
const FILES: readonly string[] = ['quyet-dinh.docx', 'ke-hoach.docx', 'phu-luc.docx'];

let host: FolderHost;
let builder: Builder;
let builds: number;

async function startBuilder(templateFolder?: string): Promise<Builder> {
  const { value } = await loadBuilder({ host, templateFolder });
  if (!value) throw new Error('The templates of this package make a builder');
  const build: Builder['build'] = (plan, options) => {
    builds += 1;
    return value.build(plan, options);
  };
  return { ...value, build };
}

beforeEach(async () => {
  host = await createFolderHost(DATA);
  builds = 0;
  builder = await startBuilder();
});

afterEach(() => host.discard());

const at = (...path: readonly string[]): string => join(host.folder, 'ra', 'bo', ...path);
const KEPT = ['.vanthu', 'lan-dung.json.gz'] as const;

function run(options: Partial<WritePlanOptions> = {}, plan = PLAN): Promise<PlanResult> {
  return buildAndWrite(host, builder, plan, 'bo', { ...OPTIONS, ...options });
}

async function runAndName(options: Partial<WritePlanOptions> = {}): Promise<readonly string[]> {
  const { files } = await run(options);
  return files.filter(({ status }) => status === 'written').map(({ path }) => path.slice('ra/bo/'.length));
}

function change(file: string, old: string, next: string): void {
  const path = join(host.folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(old)) throw new Error(`${file} does not say ${old}`);
  writeFileSync(path, text.replace(old, next));
}

/** Makes the documents old, so that a file that is written shows in its time. */
function age(): void {
  for (const name of FILES) utimesSync(at(name), LONG_AGO, LONG_AGO);
}

function isLeftAlone(name: string): boolean {
  return statSync(at(name)).mtimeMs === LONG_AGO.getTime();
}

describe('a plan of which nothing has changed', () => {
  test('is not even read through the stages, and its documents keep their times', async () => {
    await run();
    age();
    const { files, isPlan, sources } = await run();
    expect(builds).toBe(1);
    expect(files.map(({ status }) => status)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(FILES.filter(isLeftAlone)).toEqual(FILES);
    expect(isPlan).toBe(true);
    expect(sources).toHaveLength(3);
  });

  test('tells again what was told of it, word for word and place for place', async () => {
    change(PLAN, '    - ma: cc-chuong-trinh-tong-the', '    - ma: cc-luat-chinh-quyen-dia-phuong-2');
    change(PLAN, 'Căn cứ [[van-ban:nq-76-2021]]', 'Căn cứ [[van-ban:nq-76-2021]];');
    const first = await run();
    expect(first.messages).not.toEqual([]);
    const again = await run();
    expect(builds).toBe(1);
    const shown = ({ messages }: PlanResult) => messages.map((message) => jsonMessage(message, 'vi'));
    expect(shown(again)).toEqual(shown(first));
  });

  test('is built again where a caller chooses otherwise, and each format is known by itself', async () => {
    await run();
    expect(await runAndName({ formats: ['docx', 'pdf'] })).toEqual([
      'quyet-dinh.pdf',
      'ke-hoach.pdf',
      'phu-luc.pdf',
    ]);
    expect(await runAndName({ formats: ['docx'] })).toEqual([]);
    expect(await runAndName({ formats: ['docx', 'pdf'] })).toEqual([]);
    const { files } = await run({ formats: ['docx', 'pdf'], signatureFields: true });
    expect(files.flatMap(({ reason }) => reason ?? [])).toEqual([
      { kind: 'options' },
      { kind: 'options' },
      { kind: 'options' },
    ]);
  });
});

describe('a change', () => {
  test('of a task rebuilds the appendix that it stands in, and nothing else', async () => {
    await run();
    age();
    change(PLAN, 'chu_tri: [phong-noi-vu]', 'chu_tri: [phong-tu-phap]');
    const { files } = await run();
    expect(files.map(({ status }) => status)).toEqual(['unchanged', 'unchanged', 'written']);
    expect(FILES.filter(isLeftAlone)).toEqual(['quyet-dinh.docx', 'ke-hoach.docx']);
    expect(files[2]?.reason).toMatchObject({
      kind: 'tree',
      first: {
        before: 'Phòng Nội vụ',
        after: 'Phòng Tư pháp',
        source: { place: { file: PLAN, start: { line: 560 } } },
      },
    });
  });

  test('of an agency in a shared list rebuilds the documents that name it', async () => {
    await run();
    change(LIST, 'ten_ngan: Trung tâm VH-TT&TT huyện', 'ten_ngan: Trung tâm Truyền thông huyện');
    expect(await runAndName()).toEqual(['quyet-dinh.docx', 'phu-luc.docx']);
    change(LIST, 'ten: Phòng Tài chính - Kế hoạch', 'ten: Phòng Tài chính');
    expect(await runAndName()).toEqual(['ke-hoach.docx', 'phu-luc.docx']);
  });

  test('of a comment, or of the order of keys, rebuilds nothing', async () => {
    await run();
    age();
    change(PLAN, 'phien_ban: 1', '# Đã soát.\n\nphien_ban: 1');
    expect(await runAndName()).toEqual([]);
    expect(FILES.filter(isLeftAlone)).toEqual(FILES);
    expect(builds).toBe(2);
  });

  test('of a margin rebuilds all, and says that it is the layout', async () => {
    await run();
    change(PLAN, 'trai: 30', 'trai: 32');
    const { files } = await run();
    expect(files.map(({ reason }) => reason)).toEqual([
      { kind: 'measures' },
      { kind: 'measures' },
      { kind: 'measures' },
    ]);
  });

  test('of a template rebuilds what is printed through it', async () => {
    await run();
    const templates = join(host.folder, 'mau');
    await host.makeFolder(templates);
    const own = readFileSync(join(DATA, '..', 'templates', 'phu-luc.hbs'), 'utf8');
    writeFileSync(join(templates, 'phu-luc.hbs'), own.replace(/$/, '\n\nHết.\n'));
    builder = await startBuilder('mau');
    expect(await runAndName()).toEqual(['phu-luc.docx']);
  });

  test('that is taken back gives the bytes that were there', async () => {
    await run();
    const before = readFileSync(at('phu-luc.docx'));
    change(PLAN, 'chu_tri: [phong-noi-vu]', 'chu_tri: [phong-tu-phap]');
    await run();
    expect(readFileSync(at('phu-luc.docx')).equals(before)).toBe(false);
    change(PLAN, 'chu_tri: [phong-tu-phap]', 'chu_tri: [phong-noi-vu]');
    await run();
    expect(readFileSync(at('phu-luc.docx')).equals(before)).toBe(true);
  });
});

describe('what stands in the folder', () => {
  test('is written again where it was deleted', async () => {
    await run();
    rmSync(at('ke-hoach.docx'));
    const { files } = await run();
    expect(files.map(({ status }) => status)).toEqual(['unchanged', 'written', 'unchanged']);
    expect(files[1]?.reason).toEqual({ kind: 'missing' });
  });

  test('is kept where somebody has edited it, now and the next time', async () => {
    await run();
    writeFileSync(at('ke-hoach.docx'), 'sửa tay');
    for (const _ of [1, 2]) {
      const { files, messages } = await run();
      expect(files.map(({ status }) => status)).toEqual(['unchanged', 'edited', 'unchanged']);
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(['tep-da-sua']);
    }
    expect(readFileSync(at('ke-hoach.docx'), 'utf8')).toBe('sửa tay');
  });

  test('is all built with force', async () => {
    await run();
    const { files } = await run({ force: true });
    expect(builds).toBe(2);
    expect(files.map(({ milliseconds, reason }) => [typeof milliseconds, reason])).toEqual(
      FILES.map(() => ['number', { kind: 'forced' }]),
    );
  });

  test('is known to be ours although the record beside it was lost', async () => {
    await run();
    rmSync(at('.vanthu.json'));
    await run();
    change(PLAN, 'chu_tri: [phong-noi-vu]', 'chu_tri: [phong-tu-phap]');
    expect(await runAndName()).toEqual(['phu-luc.docx']);
  });
});

/** Replaces what is kept of the last build by what `alter` makes of its JSON. */
function alterKept(alter: (kept: Record<string, unknown>) => unknown): void {
  const kept = JSON.parse(gunzipSync(readFileSync(at(...KEPT))).toString());
  writeFileSync(at(...KEPT), gzipSync(JSON.stringify(alter(kept))));
}

describe('what is kept of the last build', () => {
  const DAMAGES: readonly (readonly [string, () => void])[] = [
    ['cut off', () => writeFileSync(at(...KEPT), readFileSync(at(...KEPT)).subarray(0, 200))],
    ['empty', () => writeFileSync(at(...KEPT), '')],
    ['no archive', () => writeFileSync(at(...KEPT), 'lan dung')],
    ['no JSON', () => writeFileSync(at(...KEPT), gzipSync('{"version": 1'))],
    ['null', () => writeFileSync(at(...KEPT), gzipSync('null'))],
    ['of another shape', () => alterKept(({ files: _, ...kept }) => kept)],
    [
      'changed in one byte',
      () => {
        const bytes = readFileSync(at(...KEPT));
        bytes[100] = (bytes[100] ?? 0) ^ 0xff;
        writeFileSync(at(...KEPT), bytes);
      },
    ],
  ];

  test.each(DAMAGES)('is noticed and ignored where it is %s', async (_, damage) => {
    await run();
    damage();
    const { files, messages } = await run();
    expect(messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['bo-nho-hong', 'info']]);
    // Built again, and the same.
    expect(files.map(({ status, milliseconds }) => [status, typeof milliseconds])).toEqual(
      FILES.map(() => ['unchanged', 'number']),
    );
    expect((await run()).messages).toEqual([]);
    expect(builds).toBe(2);
  });

  test('is noticed and ignored where another version has kept it', async () => {
    await run();
    alterKept((kept) => ({ ...kept, program: '0.0.9', files: 'of another shape' }));
    const { messages } = await run();
    expect(messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['bo-nho-phien-ban-khac', 'info'],
    ]);
    expect(messages[0]?.reason).toContain('0.0.9');
    expect(builds).toBe(2);
  });

  test('costs only the exact place where a tree is damaged', async () => {
    await run();
    writeFileSync(at('.vanthu', 'phu-luc.json.gz'), 'cây');
    change(PLAN, 'chu_tri: [phong-noi-vu]', 'chu_tri: [phong-tu-phap]');
    const { files, messages } = await run();
    expect(files[2]).toMatchObject({ status: 'written', reason: { kind: 'tree' } });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['bo-nho-hong']);
  });

  test('does not vouch for a file that was replaced since', async () => {
    await run();
    change(PLAN, 'chu_tri: [phong-noi-vu]', 'chu_tri: [phong-tu-phap]');
    writeFileSync(at('ke-hoach.docx'), 'tệp khác');
    const { files } = await run();
    expect(files.map(({ status }) => status)).toEqual(['unchanged', 'edited', 'written']);
  });

  test('may not be writable: the documents are there, and it is told as information', async () => {
    host.fail({ operation: 'writeFile', path: 'lan-dung.json.gz', code: 'ENOSPC' });
    const { files, messages } = await run();
    expect(files.map(({ status }) => status)).toEqual(['written', 'written', 'written']);
    expect(messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['khong-ghi-duoc-bo-nho', 'info'],
    ]);
  });

  test('is not written where the plan has errors, and what was known stays known', async () => {
    await run();
    change(PLAN, 'van_ban: quyet-dinh-ban-hanh', 'van_ban: quyet-dinh-ban-hanh\nkhoa_la: x');
    expect((await run()).files).toEqual([]);
    change(PLAN, '\nkhoa_la: x', '');
    expect(await runAndName()).toEqual([]);
  });
});

test('asking why writes nothing and can be repeated', async () => {
  const candidate = { path: PLAN, name: 'bo', isNamed: true };
  const ask = () => explainBuild(host, builder, candidate, OPTIONS);
  expect((await ask()).files.map(({ reason }) => reason?.kind)).toEqual(['new', 'new', 'new']);
  expect(await host.stat('ra')).toBeUndefined();
  await run();
  expect((await ask()).files.map(({ reason }) => reason?.kind)).toEqual([undefined, undefined, undefined]);
  change(PLAN, 'chu_tri: [phong-noi-vu]', 'chu_tri: [phong-tu-phap]');
  for (const _ of [1, 2])
    expect((await ask()).files.map(({ reason }) => reason?.kind)).toEqual([undefined, undefined, 'tree']);
});

test.each([
  ['ra/bo/ke-hoach.docx', 'ke-hoach', true],
  ['ra/bo/ke-hoach.docx', 'ke-hoach.docx', true],
  ['ra/bo/ke-hoach.docx', 'ke-hoach.pdf', false],
  ['ra/bo/ke-hoach-tron-bo.pdf', 'ke-hoach', true],
  ['ra/bo/phu-luc-2.pdf', 'phu-luc', false],
])('%s is meant by “%s”: %s', (path, typed, isIt) => {
  expect(isMeant(path, typed)).toBe(isIt);
});
