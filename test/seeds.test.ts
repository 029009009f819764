import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { dumpTree } from '../src/write/text/dump-tree.ts';
import { codeSpan, tableRows } from './docs/markdown-table.ts';
import { CONSTRUCTS } from './seeds/constructs.ts';
import { type DumpNode, readDump } from './seeds/dump-node.ts';
import { openFile } from './stages/open-file.ts';
import { treesOf } from './stages/tree-text.ts';

/** One row of the table: a construct, the line of the example that has it, and what that line begins with. */
interface Row {
  readonly construct: string;
  readonly line: number;
  readonly there: string;
}

/** The part of the table about one seed. */
interface Part {
  readonly seed: string;
  readonly file: string;
  readonly rows: readonly Row[];
}

const parts: readonly Part[] = readFileSync('test/seeds.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((part) => {
    const [, seed = '', file = ''] = /^(\d+): (\S+)/.exec(part) ?? [];
    const rows = tableRows(part, '| construct |').map(([construct = '', line, there]) => ({
      construct,
      line: Number(line),
      there: codeSpan(there) ?? '',
    }));
    return { seed, file, rows };
  });

describe('the tables of seeds.md', () => {
  it('list every construct of each seed, once', () => {
    const listed = parts.map(({ seed, rows }) => [seed, rows.map(({ construct }) => construct)]);
    expect(listed).toEqual(
      Object.entries(CONSTRUCTS).map(([seed, constructs]) => [seed, Object.keys(constructs)]),
    );
  });
});

describe.each(parts)('$seed in $file', ({ seed, file, rows }) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  let dump: DumpNode | undefined;

  beforeAll(async () => {
    const { numbered } = await openFile(file);
    dump = readDump(treesOf(numbered).map(dumpTree).join('\n'));
  });

  it.each(rows)('line $line: $construct', ({ construct, line, there }) => {
    const typed = (lines[line - 1] ?? '').replace(/^\s*(?:- )?/, '');
    expect(typed.startsWith(there) && there !== '').toBe(true);
    const [, ma = ''] = /^ma: (.*)$/.exec(there) ?? [];
    if (ma !== '') expect(typed).toBe(there);
    expect(dump && CONSTRUCTS[seed]?.[construct]?.(dump, ma)).toBe(true);
  });

  it('is not said to have what it has not', () => {
    const elsewhere = rows.filter(({ there }) => there.startsWith('ma: '));
    const found = elsewhere.filter(
      ({ construct }) => dump && CONSTRUCTS[seed]?.[construct]?.(dump, 'khong-co-ma-nay'),
    );
    // These are about the whole set; the others must stand at the id that the table names.
    const ofTheWhole = ['no recipients'];
    expect(found.map(({ construct }) => construct)).toEqual(
      ofTheWhole.filter((each) => rows.some(({ construct }) => construct === each)),
    );
  });
});
