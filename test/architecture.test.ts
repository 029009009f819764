import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const ROW = /^\| `(src\/[^`]+)` \|([^|]*)\|/gm;
const IMPORT = /\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g;

/** What each folder of src/ may import, as docs/architecture.md says. */
function allowedImports(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
  return new Map(
    Array.from(text.matchAll(ROW), ([, folder = '', allowed = '']) => [
      folder,
      Array.from(allowed.matchAll(/`([^`]+)`/g), ([, name = '']) => name),
    ]),
  );
}

/** The part of src/ that a file belongs to: its folder, or itself where it stands in src/. */
function partOf(path: string): string {
  return relative(ROOT, path).split(/[\\/]/).slice(0, 2).join('/');
}

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(path: string): readonly Import[] {
  return Array.from(readFileSync(path, 'utf8').matchAll(IMPORT), ([, named, called]) => ({
    from: path,
    to: resolve(dirname(path), named ?? called ?? ''),
  }));
}

const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(ROOT, 'src', name));

test('every part of src/ stands in the table of docs/architecture.md', () => {
  expect([...allowedImports().keys()].toSorted()).toEqual([...new Set(SOURCES.map(partOf))].toSorted());
});

test('no part imports what the table does not allow it', () => {
  const allowed = allowedImports();
  const crossing = SOURCES.flatMap(importsOf).filter(({ from, to }) => partOf(from) !== partOf(to));
  expect(crossing.length).toBeGreaterThan(100);
  const forbidden = crossing.filter(({ from, to }) => !allowed.get(partOf(from))?.includes(partOf(to)));
  expect(forbidden.map(({ from, to }) => `${relative(ROOT, from)} imports ${relative(ROOT, to)}`)).toEqual(
    [],
  );
});

test('only the edges touch the file system, the clock and the environment', () => {
  const edges = ['src/host', 'src/cli'];
  const outside =
    /from 'node:fs|\bprocess\.(?:env|cwd|argv|std\w+|exit|on|hrtime)\b|\bnew Date\(\)|\bDate\.now\(\)|\bMath\.random\(/;
  const touching = SOURCES.filter(
    (path) => !edges.includes(partOf(path)) && outside.test(readFileSync(path, 'utf8')),
  );
  expect(touching.map((path) => relative(ROOT, path))).toEqual([]);
});
