import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDocx } from './read-docx.ts';
import { SAMPLE_FILE } from './sample-file.ts';
import { letterhead, table } from './sample-nodes.ts';
import { textsOf } from './tree-paragraphs.ts';
import { bytesOf } from './written.ts';

const shared = process.env.VANTHU_SHARED;
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

function withFile<Result>(bytes: Uint8Array, use: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-docx-'));
  try {
    const path = join(folder, 'ke-hoach.docx');
    writeFileSync(path, bytes);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

describe('the package', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('has the same bytes on another day, in another time zone, from a fresh start', async () => {
    const today = await bytesOf(SAMPLE_FILE);
    vi.resetModules();
    vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] });
    const fresh = await import('./written.ts');
    const later = await fresh.bytesOf(SAMPLE_FILE);
    expect(Buffer.compare(today, later)).toBe(0);
  });

  it('has its parts in the order of their paths', async () => {
    const { paths } = openDocx(await bytesOf(SAMPLE_FILE));
    expect(paths).toEqual(paths.toSorted());
    expect(paths[0]).toBe('[Content_Types].xml');
  });

  it('is not mixed up with another file of other sizes written before', async () => {
    const first = openDocx(await bytesOf(SAMPLE_FILE));
    const { documents } = SAMPLE_FILE;
    const sized = documents.map((each) => ({ ...each, children: [letterhead(), table(2, [], [], 11)] }));
    const second = openDocx(await bytesOf({ name: 'khac', documents: sized }));
    expect(first.source('word/styles.xml')).not.toContain('w:styleId="tableLeft11"');
    expect(second.source('word/styles.xml')).toContain('w:styleId="tableLeft11"');
  });

  it.skipIf(!hasPandoc)('is read by pandoc with every word (skipped without pandoc)', async () => {
    const plain = withFile(await bytesOf(SAMPLE_FILE), (path) =>
      execFileSync('pandoc', ['--from', 'docx', '--to', 'markdown', '--wrap', 'none', path], {
        encoding: 'utf8',
      }),
    );
    const read = new Set(words(plain.replace(/[*\\|]/g, ' ')));
    const wanted = textsOf(SAMPLE_FILE).flatMap((text) => words(text.replace(/[*\\|]/g, ' ')));
    expect(wanted.filter((word) => !read.has(word))).toEqual([]);
  });

  it.skipIf(!shared)('is one that Word opens without complaint (skipped without VANTHU_SHARED)', async () => {
    const report = withFile(await bytesOf(SAMPLE_FILE), (path) =>
      spawnSync('/usr/bin/python3', [join(shared ?? '', 'tools/docx_valid.py'), path], { encoding: 'utf8' }),
    );
    expect(report.stdout).toContain('1 valid, 0 not');
  });
});
