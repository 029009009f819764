import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const guide = readFileSync('docs/huong-dan.md', 'utf8');

/** What the guide says that the program prints. */
const [, shown = ''] = /```text\n([\s\S]*?)```/.exec(guide) ?? [];

describe('docs/huong-dan.md', () => {
  it('shows messages as the program prints them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vanthu-guide-'));
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [resolve('dist/cli/main.js'), ...args], { cwd: folder, encoding: 'utf8' });
    run('init', 'cchc-2026');
    const plan = join(folder, 'cchc-2026/ke-hoach.yaml');
    const mistyped = readFileSync(plan, 'utf8')
      .replace('trich_yeu', 'trich_yue')
      .replace('[[pl-nhiem-vu]]', '[[pl-nhiemvu]]');
    writeFileSync(plan, mistyped);
    const { stderr } = run('build', 'cchc-2026');
    rmSync(folder, { recursive: true });
    expect(shown.split('\n').filter((line) => line !== '' && !stderr.includes(line))).toEqual([]);
    expect(shown).not.toBe('');
  }, 30_000);

  it('leads to sections that are there', () => {
    const anchors = Array.from(guide.matchAll(/^## (.+)$/gm), ([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replace(/\s/g, '-'),
    );
    const links = Array.from(guide.matchAll(/\]\(#([^)]+)\)/g), ([, anchor]) => anchor);
    expect(links).toEqual(anchors);
  });
});
