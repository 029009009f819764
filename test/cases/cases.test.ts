import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import fg from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { dumpTree } from '../../src/write/text/dump-tree.ts';
import { openFile } from '../stages/open-file.ts';
import { rendered } from '../stages/render-text.ts';
import { treesOf } from '../stages/tree-text.ts';
import { dumpNumbered } from './dump-numbered.ts';
import { dumpRendered } from './dump-rendered.ts';

const FOLDER = 'test/cases';
const DUMPS = ['numbered.txt', 'rendered.md', 'tree.txt'] as const;

/** The example plans, and the small plans that stand in a folder each beside this file. */
const PLANS = fg
  .sync(['data/*/*.yaml', `${FOLDER}/*/*.yaml`], {
    ignore: ['data/{danh-muc,the-thuc}/**', '**/vanthu.yaml'],
  })
  .toSorted()
  .map((path) => [basename(dirname(path)), path] as const);

async function dumpsOf(path: string): Promise<Readonly<Record<(typeof DUMPS)[number], string>>> {
  const { numbered, messages } = await openFile(path);
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  return {
    'numbered.txt': dumpNumbered(numbered, messages),
    'rendered.md': dumpRendered(rendered(numbered)),
    'tree.txt': treesOf(numbered).map(dumpTree).join('\n'),
  };
}

// `npm run test:accept` writes what the stages say now; git then shows what has changed.
describe.each(PLANS)('%s', (name, path) => {
  it('goes through every stage as its dumps say', async () => {
    const dumps = await dumpsOf(path);
    for (const dump of DUMPS) await expect(dumps[dump]).toMatchFileSnapshot(`./${name}/${dump}`);
  });
});

describe('the folders of cases', () => {
  it('are those of the plans, and hold nothing else', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(PLANS.map(([name]) => name).toSorted());
    for (const { name } of folders) {
      const others = readdirSync(join(FOLDER, name)).filter((file) => !file.endsWith('.yaml'));
      expect(others.toSorted()).toEqual([...DUMPS]);
    }
  });
});
