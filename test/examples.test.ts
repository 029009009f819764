import { readFileSync } from 'node:fs';
import fg from 'fast-glob';
import { beforeAll, describe, expect, it } from 'vitest';
import { findCountables } from '../src/edit/countables.ts';
import { type Inline, plainText } from '../src/model/inline.ts';
import type { FieldContent, NumberedRow } from '../src/model/numbered.ts';
import type { BlockNode, CellNode, TableNode } from '../src/model/tree.ts';
import { type NumberedFile, openFile } from './stages/open-file.ts';
import { treesOf } from './stages/tree-text.ts';

const FILES = fg
  .sync('data/*/*.yaml', { ignore: ['data/{danh-muc,the-thuc}/**', '**/vanthu.yaml'] })
  .toSorted();

const opened = new Map<string, NumberedFile>();

beforeAll(async () => {
  for (const file of FILES) opened.set(file, await openFile(file));
});

function openedFile(file: string): NumberedFile {
  const found = opened.get(file);
  if (!found) throw new Error(`${file} was not opened`);
  return found;
}

function tablesIn(blocks: readonly BlockNode[]): readonly TableNode[] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? [block] : block.type === 'section' ? tablesIn(block.children) : [],
  );
}

function tablesOf(file: string): readonly TableNode[] {
  const documents = treesOf(openedFile(file).numbered).flatMap((tree) => tree.documents);
  return documents.flatMap(({ children }) => tablesIn(children));
}

function cellLength({ children }: CellNode): number {
  return children.map((paragraph) => plainText(paragraph.children)).join('\n').length;
}

describe('the five examples', () => {
  it('are there, one for each shape', () => {
    expect(FILES).toHaveLength(5);
  });

  it.each(FILES)('%s has no errors', (file) => {
    expect(openedFile(file).messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('have the tables that the seeds have: 46 tasks in seven groups, nine columns, a hundred rows', () => {
    const tables = new Map(FILES.map((file) => [file.split('/')[1], tablesOf(file)[0]]));
    const kinds = (name: string, kind: string) =>
      tables.get(name)?.rows.filter((row) => row.kind === kind).length;
    expect([kinds('phan-cong-cchc', 'task'), kinds('phan-cong-cchc', 'group')]).toEqual([46, 7]);
    expect(tables.get('khac-phuc-chi-so')?.columns).toHaveLength(9);
    expect(tables.get('nang-cao-chi-so')?.rows.length).toBeGreaterThanOrEqual(100);
    expect(tables.get('duy-tri-chi-so-xa')).toBeUndefined();
  });

  it('hold a cell of 1,300 characters with lists, and one of 4,000 with sub-headings too', () => {
    const cells = FILES.flatMap(tablesOf).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const long = cells
      .filter((cell) => cellLength(cell) >= 1300)
      .toSorted((one, other) => cellLength(one) - cellLength(other));
    expect(long.map(cellLength).filter((length) => length >= 4000)).toHaveLength(1);
    expect(long.length).toBeGreaterThanOrEqual(2);
    const marks = long.map(({ children }) => new Set(children.map(({ hanging }) => hanging?.trim())));
    for (const found of marks) expect([...found]).toEqual(expect.arrayContaining([undefined, '-']));
  });
});

/** The words of a text as they are compared: lower case, without signs. */
function syllables(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A clause's own words: names of agencies and titles of cited documents are nobody's to change. */
function ownText(inlines: readonly Inline[]): string {
  return plainText(
    inlines.map((inline) => ('role' in inline && inline.role ? { ...inline, value: ';' } : inline)),
  );
}

function contentText(content: FieldContent): string {
  if (content.kind === 'passage') return content.lines.map(({ inlines }) => ownText(inlines)).join('\n');
  return content.kind === 'words' ? ownText(content.inlines) : '';
}

interface TaskText {
  readonly name: string;
  readonly text: string;
}

/** Every text of a task that is its own: its content, goals, reasons, remedies; a line each. */
function taskTexts(rows: readonly NumberedRow[], file: string): readonly TaskText[] {
  return rows.flatMap((row) => [
    ...[...row.fields]
      .filter(([field]) => field !== 'thoi_han')
      .map(([field, content]) => ({ name: `${file} ${row.source.ma} ${field}`, text: contentText(content) })),
    ...taskTexts(row.children, file),
  ]);
}

const LONGEST_SHARED = 8;

describe('the tasks of all examples', () => {
  it('share no clause of more than eight words', () => {
    const first = new Map<string, string>();
    const shared: string[] = [];
    const texts = FILES.flatMap((file) =>
      openedFile(file).numbered.documents.flatMap(({ tables }) =>
        tables.flatMap(({ rows }) => taskTexts(rows, file)),
      ),
    );
    expect(texts.length).toBeGreaterThan(300);
    for (const { name, text } of texts) {
      for (const clause of text.split(/[.;:\n]/)) {
        const words = syllables(clause);
        for (let at = 0; at + LONGEST_SHARED < words.length; at += 1) {
          const run = words.slice(at, at + LONGEST_SHARED + 1).join(' ');
          const before = first.get(run);
          if (before !== undefined && before !== name) shared.push(`${before} and ${name}: ${run}`);
          first.set(run, before ?? name);
        }
      }
    }
    expect(shared).toEqual([]);
  });
});

describe.each(FILES)('%s', (file) => {
  it('has an id wherever something is counted, compared or referred to, each once', () => {
    const found = findCountables(openedFile(file).data);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ ma }) => !ma).map(({ path }) => path.join('.'))).toEqual([]);
    const ids = found.map(({ ma }) => ma);
    expect(ids.filter((ma, index) => ids.indexOf(ma) !== index)).toEqual([]);
  });

  it('is dated before districts came to an end, on 01/07/2025, where it names one', () => {
    const { plan } = openedFile(file);
    const date = plan.ngay_ban_hanh ?? plan.phu_luc?.[0]?.kem_theo?.ngay;
    const month = `${date?.nam}-${String(date?.thang).padStart(2, '0')}`;
    expect(readFileSync(file, 'utf8')).toMatch(/huyện/);
    expect(month < '2025-07').toBe(true);
  });
});

describe('all files in data/', () => {
  it.each(fg.sync('data/**/*.yaml').toSorted())(
    '%s is NFC, without tabs, trailing blanks or Windows line ends',
    (file) => {
      const text = readFileSync(file, 'utf8');
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/[\t\r\ufeff]|[ \u00a0]$/m);
    },
  );
});
