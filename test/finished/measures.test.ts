import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDecrees } from '../../src/host/load-decrees.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import { ABSENT_ROWS } from './absent-rows.ts';
import { filesOf, judgeText, printedIn } from './asked-text.ts';
import { type FinishedSets, finishedSets } from './finished-sets.ts';
import { JUDGED_ROWS } from './judged-rows.ts';
import { TEXT_ROWS, TYPE_NAME } from './text-rows.ts';

describe.each(['13', '14'] as const)('finished files in profile %s', (profile) => {
  const built: FinishedSets[] = [];
  const sets = (): FinishedSets => {
    const [first] = built;
    if (!first) throw new Error('Nothing was built');
    return first;
  };
  beforeAll(async () => {
    built.push(await finishedSets(profile));
  });

  test('name their types as the decree does', async () => {
    const [decree] = await loadDecrees(createNodeHost());
    const names = printedIn(filesOf(sets()), TYPE_NAME).map(({ text }) => text);
    expect(new Set(names)).toEqual(new Set(['QUYẾT ĐỊNH', 'KẾ HOẠCH']));
    const known = decree.loai_van_ban.map(({ ten }) => ten.toUpperCase());
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each(Object.entries(TEXT_ROWS))('%s looks as the decree asks', (_, asked) => judgeText(asked, sets()));
  test.each(Object.entries(JUDGED_ROWS))('%s stands as the decree asks', (_, judge) => judge(sets()));
});

/** The rows of section 7 of the reference by their name. */
function rowsOf(reference: string): ReadonlyMap<string, readonly string[]> {
  const section = /\n## 7\..*?(?=\n### 7\.1)/s.exec(reference)?.[0] ?? '';
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Element'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  return new Map(rows.map(([name = '', ...cells]) => [name, cells]));
}

const shared = process.env.VANTHU_SHARED;

describe.skipIf(!shared)('the reference’s table of measures (skipped without VANTHU_SHARED)', () => {
  const path = join(shared ?? '', 'reference', 'the-thuc-nd30.md');
  const rows = shared ? rowsOf(readFileSync(path, 'utf8')) : new Map<string, readonly string[]>();

  test('is held against the finished files row by row', () => {
    const held = [TEXT_ROWS, JUDGED_ROWS, ABSENT_ROWS].flatMap((table) => Object.keys(table));
    expect(rows.size).toBeGreaterThan(35);
    expect([...new Set(held)].toSorted()).toEqual([...rows.keys()].toSorted());
    expect(Object.keys(ABSENT_ROWS).filter((name) => name in TEXT_ROWS || name in JUDGED_ROWS)).toEqual([]);
  });

  test.each(Object.entries(TEXT_ROWS))('asks of %s what these tests ask', (name, asked) => {
    const [letters = '', size = '', weight = '', align = ''] = rows.get(name) ?? [];
    expect(letters.replace(' + digits', ' / l')).toBe(asked.letters);
    // Where it says "= body" or gives a sample's size, the size of the body is asked.
    expect(size === '= body' || size.includes('[S1x]') ? '13–14' : size).toBe(asked.size);
    expect(weight.replace(/ \(B with heading.*/, '')).toBe(asked.weight);
    if (asked.align === 'center') expect(align).toMatch(/^centre/);
    if (asked.align === 'left') expect(align).toBe('left margin');
    if (asked.align === 'both') expect(align).toMatch(/^(justified|as body)/);
  });
});
