import { readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PlanOutput, writeOutput } from '../../src/output/write-output.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';

let host: FolderHost;

beforeEach(async () => {
  host = await createFolderHost();
  writeFileSync(join(host.folder, 'cchc.yaml'), 'van_ban: ke-hoach\n');
});

afterEach(() => host.discard());

function output(words: Readonly<Record<string, string>>, changes: Partial<PlanOutput> = {}): PlanOutput {
  const files = Object.entries(words).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  return {
    folder: 'ra',
    name: 'cchc',
    planFile: 'cchc.yaml',
    planSha256: 'a1',
    vanthu: '0.1.0',
    files,
    ...changes,
  };
}

const at = (...path: readonly string[]): string => join(host.folder, 'ra', 'cchc', ...path);
const contents = (name: string): string => readFileSync(at(name), 'utf8');

async function build(words: Readonly<Record<string, string>>, force = false) {
  const { value, messages } = await writeOutput(host, output(words), { force });
  return {
    statuses: Object.fromEntries(value.map(({ name, status }) => [name, status])),
    rules: messages.map(({ ruleId }) => ruleId),
    reasons: messages.map(({ reason }) => reason),
  };
}

function editInWord(name: string, text: string, when: Date): void {
  writeFileSync(at(name), text);
  utimesSync(at(name), when, when);
}

describe('writing documents', () => {
  test('puts them into the folder of the plan, with a record of what was written', async () => {
    const { statuses, rules } = await build({ 'ke-hoach.docx': 'bản 1', 'ke-hoach.pdf': 'trang 1' });
    expect(statuses).toEqual({ 'ke-hoach.docx': 'written', 'ke-hoach.pdf': 'written' });
    expect(rules).toEqual([]);
    expect(readdirSync(at()).toSorted()).toEqual(['.vanthu.json', 'ke-hoach.docx', 'ke-hoach.pdf']);
    expect(JSON.parse(contents('.vanthu.json'))).toMatchObject({
      vanthu: '0.1.0',
      plan: '../../cchc.yaml',
      planSha256: 'a1',
      files: { 'ke-hoach.docx': { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    });
  });

  test('leaves a document of the same bytes alone, its time included', async () => {
    await build({ 'ke-hoach.docx': 'bản 1' });
    const long = new Date(2024, 5, 1);
    utimesSync(at('ke-hoach.docx'), long, long);
    host.fail({ operation: 'writeFile', path: '', code: 'EIO' });
    expect((await build({ 'ke-hoach.docx': 'bản 1' })).statuses).toEqual({ 'ke-hoach.docx': 'unchanged' });
    expect((await host.stat(at('ke-hoach.docx')))?.modified).toEqual(long);
  });

  test('replaces what it wrote itself', async () => {
    await build({ 'ke-hoach.docx': 'bản 1' });
    expect((await build({ 'ke-hoach.docx': 'bản 2' })).statuses).toEqual({ 'ke-hoach.docx': 'written' });
    expect(contents('ke-hoach.docx')).toBe('bản 2');
  });

  test('tells of a document that the set no longer has, but not of a format that was not asked for', async () => {
    await build({ 'ke-hoach.docx': 'a', 'ke-hoach.pdf': 'b', 'phu-luc.docx': 'c' });
    expect((await build({ 'ke-hoach.pdf': 'b' })).reasons).toEqual([
      expect.stringContaining(`${join('ra', 'cchc', 'phu-luc.docx')} còn lại từ lần dựng trước`),
    ]);
  });
});

describe('a document that was edited in Word', () => {
  beforeEach(async () => {
    await build({ 'ke-hoach.docx': 'bản 1', 'ke-hoach.pdf': 'trang 1' });
    editInWord('ke-hoach.docx', 'bản sửa tay', new Date(2025, 0, 6, 14, 5));
  });

  test('is kept, with both dates in the message, and the others are written', async () => {
    const { statuses, rules, reasons } = await build({ 'ke-hoach.docx': 'bản 2', 'ke-hoach.pdf': 'trang 2' });
    expect(statuses).toEqual({ 'ke-hoach.docx': 'edited', 'ke-hoach.pdf': 'written' });
    expect(contents('ke-hoach.docx')).toBe('bản sửa tay');
    expect(rules).toEqual(['tep-da-sua']);
    expect(reasons[0]).toMatch(/sửa lúc 06\/01\/2025 14:05, sau khi vanthu ghi lúc 05\/01\/2025 09:30/);
  });

  test('stays protected at every later build', async () => {
    await build({ 'ke-hoach.docx': 'bản 2' });
    await build({ 'ke-hoach.docx': 'bản 3' });
    expect(contents('ke-hoach.docx')).toBe('bản sửa tay');
  });

  test('is put by under another name with --force, and never over an older copy', async () => {
    expect((await build({ 'ke-hoach.docx': 'bản 2' }, true)).rules).toEqual(['da-cat-ban-sua']);
    expect(contents('ke-hoach.docx')).toBe('bản 2');
    expect(contents('ke-hoach.ban-sua-20250106-1405.docx')).toBe('bản sửa tay');

    editInWord('ke-hoach.docx', 'sửa lần nữa', new Date(2025, 0, 6, 14, 5));
    await build({ 'ke-hoach.docx': 'bản 3' }, true);
    expect(contents('ke-hoach.ban-sua-20250106-1405.docx')).toBe('bản sửa tay');
    expect(contents('ke-hoach.ban-sua-20250106-1405-2.docx')).toBe('sửa lần nữa');
  });

  test('is not replaced with --force where its copy cannot be put by', async () => {
    host.fail({ operation: 'writeFile', path: 'ban-sua-20250106-1405.docx', code: 'ENOSPC' });
    expect((await build({ 'ke-hoach.docx': 'bản 2' }, true)).statuses).toEqual({ 'ke-hoach.docx': 'failed' });
    expect(contents('ke-hoach.docx')).toBe('bản sửa tay');
  });

  test('is as safe where the record is gone or damaged', async () => {
    writeFileSync(at('.vanthu.json'), '{"version": 7');
    const { statuses, rules } = await build({ 'ke-hoach.docx': 'bản 2' });
    expect(statuses).toEqual({ 'ke-hoach.docx': 'edited' });
    expect(rules).toEqual(['ban-ghi-hong', 'tep-da-sua']);
    expect(contents('ke-hoach.docx')).toBe('bản sửa tay');
  });
});

describe('a document that is open', () => {
  test.each([
    ['quyet-dinh.docx', '~$yet-dinh.docx'],
    ['kh.docx', '~$kh.docx'],
    ['ke-hoach.docx', '.~lock.ke-hoach.docx#'],
  ])('%s stays while %s is there', async (name, lockFile) => {
    await build({ [name]: 'bản 1' });
    writeFileSync(at(lockFile), '');
    const { statuses, reasons } = await build({ [name]: 'bản 2' });
    expect(statuses).toEqual({ [name]: 'failed' });
    expect(reasons[0]).toContain(lockFile);
    expect(contents(name)).toBe('bản 1');
  });

  test.each(['EBUSY', 'EPERM'])(
    'stays where the system answers %s, and is ours again afterwards',
    async (code) => {
      await build({ 'ke-hoach.pdf': 'trang 1' });
      host.fail({ operation: 'writeFile', path: 'ke-hoach.pdf', code });
      const { statuses, rules, reasons } = await build({ 'ke-hoach.pdf': 'trang 2' });
      expect(statuses).toEqual({ 'ke-hoach.pdf': 'failed' });
      expect(rules).toEqual(['khong-ghi-duoc']);
      expect(reasons[0]).toContain('đang được chương trình khác mở');
      expect(contents('ke-hoach.pdf')).toBe('trang 1');

      host.mend();
      expect((await build({ 'ke-hoach.pdf': 'trang 3' })).statuses).toEqual({ 'ke-hoach.pdf': 'written' });
    },
  );
});

describe('an output folder that cannot be written to', () => {
  test('a full disk stops one document and leaves the others and no half of it', async () => {
    host.fail({ operation: 'writeFile', path: 'ke-hoach.pdf', code: 'ENOSPC' });
    const { statuses, reasons } = await build({ 'ke-hoach.docx': 'bản 1', 'ke-hoach.pdf': 'trang 1' });
    expect(statuses).toEqual({ 'ke-hoach.docx': 'written', 'ke-hoach.pdf': 'failed' });
    expect(reasons[0]).toContain('ổ đĩa đã đầy');
    expect(readdirSync(at()).toSorted()).toEqual(['.vanthu.json', 'ke-hoach.docx']);
  });

  test.each(['EROFS', 'EACCES', 'EPERM'])('a folder that cannot be made (%s) is told', async (code) => {
    host.fail({ operation: 'makeFolder', path: join('ra', 'cchc'), code });
    const { statuses, reasons } = await build({ 'ke-hoach.docx': 'bản 1' });
    expect(statuses).toEqual({ 'ke-hoach.docx': 'failed' });
    expect(reasons[0]).toContain('không có quyền ghi');
  });

  test('nothing is written where the record cannot be', async () => {
    host.fail({ operation: 'writeFile', path: '.vanthu.json', code: 'EROFS' });
    expect((await build({ 'ke-hoach.docx': 'bản 1' })).statuses).toEqual({ 'ke-hoach.docx': 'failed' });
    expect(readdirSync(at())).toEqual([]);
  });

  test('a file in its place is told and kept', async () => {
    writeFileSync(join(host.folder, 'ra'), 'ghi chú');
    expect((await build({ 'ke-hoach.docx': 'bản 1' })).rules).toEqual(['noi-ghi-la-tep']);
    expect(readFileSync(join(host.folder, 'ra'), 'utf8')).toBe('ghi chú');
  });

  test('a folder in the place of a document is told', async () => {
    await mkdir(at('ke-hoach.docx'), { recursive: true });
    expect((await build({ 'ke-hoach.docx': 'bản 1' })).rules).toEqual(['cho-ghi-la-thu-muc']);
  });
});

describe('links that lead out of the output folder', () => {
  test('the plan’s folder', async () => {
    await mkdir(join(host.folder, 'ra'));
    await mkdir(join(host.folder, 'noi-khac'));
    symlinkSync(join(host.folder, 'noi-khac'), join(host.folder, 'ra', 'cchc'));
    expect((await build({ 'ke-hoach.docx': 'bản 1' })).rules).toEqual(['ra-ngoai-thu-muc']);
    expect(readdirSync(join(host.folder, 'noi-khac'))).toEqual([]);
  });

  test('a document', async () => {
    await mkdir(at(), { recursive: true });
    writeFileSync(join(host.folder, 'mat.docx'), 'của người khác');
    symlinkSync(join(host.folder, 'mat.docx'), at('ke-hoach.docx'));
    expect((await build({ 'ke-hoach.docx': 'bản 1' }, true)).rules).toEqual(['ra-ngoai-thu-muc']);
    expect(readFileSync(join(host.folder, 'mat.docx'), 'utf8')).toBe('của người khác');
  });
});

describe('two plans of one name', () => {
  test('the second is refused while the first is still there', async () => {
    await build({ 'ke-hoach.docx': 'huyện' });
    await mkdir(join(host.folder, 'xa'));
    writeFileSync(join(host.folder, 'xa', 'cchc.yaml'), 'van_ban: ke-hoach\n');
    const other = output({ 'ke-hoach.docx': 'xã' }, { planFile: 'xa/cchc.yaml' });
    const { messages } = await writeOutput(host, other, { force: true });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['thu-muc-cua-ke-hoach-khac']);
    expect(contents('ke-hoach.docx')).toBe('huyện');

    await host.remove('cchc.yaml');
    expect((await writeOutput(host, other, { force: false })).messages).toEqual([]);
    expect(contents('ke-hoach.docx')).toBe('xã');
  });
});
