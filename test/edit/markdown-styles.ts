import fc from 'fast-check';
import { type Data, type DataMap, isDataList, isDataMap } from '../../src/model/data.ts';
import { tablesOf, taskFields } from '../../src/model/markdown-form/task-fields.ts';
import { taskCells, writeCell } from '../../src/model/markdown-form/task-lines.ts';

/** The ways of writing a Markdown plan that differ from file to file. */
export const someMarkdownStyle = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n'),
  byteOrderMark: fc.boolean(),
  /** Whether the file ends without a line end. */
  isOpen: fc.boolean(),
  hasStraightBars: fc.boolean(),
  hasTypedNumbers: fc.boolean(),
  /** Blank lines above headings and directives: none, one, two. */
  blankLines: fc.constantFrom(0, 1, 2),
  hasDashes: fc.boolean(),
  hasTrailingBlanks: fc.boolean(),
  /** Whether the tasks of a table stand in one pipe table with a column `#`. */
  hasLevelColumns: fc.boolean(),
});

type Style = typeof someMarkdownStyle extends fc.Arbitrary<infer S> ? S : never;

const STARTS_BLOCK = /^(?:#|::)/;

function straightened(lines: readonly string[]): readonly string[] {
  const cells = lines.map((line) => line.split(/(?<!\\)\|/).slice(1, -1));
  const width = (column: number) => Math.max(...cells.map((row) => row[column]?.trim().length ?? 0));
  return cells.map((row, index) => {
    const padded = row.map((cell, column) =>
      index === 1 ? '-'.repeat(Math.max(3, width(column))) : cell.trim().padEnd(Math.max(3, width(column))),
    );
    return `| ${padded.join(' | ')} |`;
  });
}

function withStraightBars(lines: readonly string[]): readonly string[] {
  const dashes = lines.flatMap((line, index) => (line.startsWith('| --- ') ? [index] : []));
  const changed = [...lines];
  for (const index of dashes) {
    const after = lines.findIndex((line, at) => at > index && !line.startsWith('|'));
    const table = lines.slice(index - 1, after < 0 ? undefined : after);
    changed.splice(index - 1, table.length, ...straightened(table));
  }
  return changed;
}

/** The tasks as rows of one table, each with as many `#` as it is deep; undefined where one cannot be a row. */
function rowsOf(plan: DataMap, table: DataMap, keys: readonly string[]): readonly string[] | undefined {
  const fields = taskFields(plan, String(table.ma));
  const below = (tasks: Data | undefined, level: number): readonly string[] | undefined => {
    const rows: string[] = [];
    for (const task of isDataList(tasks) ? tasks : []) {
      const cells = isDataMap(task) ? taskCells(task, fields) : undefined;
      const children = isDataMap(task) ? below(task.nhiem_vu, level + 1) : undefined;
      if (!cells || !children) return undefined;
      const texts = keys.map((key) => writeCell(cells.get(key) ?? ''));
      rows.push(`| ${['#'.repeat(level), ...texts].join(' | ')} |`, ...children);
    }
    return rows;
  };
  return below(table.nhiem_vu, 1);
}

function withLevelColumns(source: string, plan: DataMap): string {
  const keys = ['ma', 'so_thu_tu', 'ten', 'chu_tri', 'ket_qua', 'thoi_han'];
  return tablesOf(plan).reduce((text, table) => {
    const rows = rowsOf(plan, table, keys);
    const directive = `\n::nhiem-vu{bang=${table.ma}}\n`;
    const start = text.indexOf(directive);
    if (!rows || rows.length === 0 || start < 0) return text;
    const end = text.indexOf('\n::', start + directive.length);
    const heading = `| # | ${keys.join(' | ')} |\n|${' --- |'.repeat(keys.length + 1)}`;
    const rest = end < 0 ? '' : text.slice(end);
    return `${text.slice(0, start)}${directive}\n${heading}\n${rows.join('\n')}\n${rest}`;
  }, source);
}

function restyledBody(body: string, style: Style): string {
  let lines: readonly string[] = body.split('\n');
  let count = 0;
  const numbered = (hashes: string) => {
    count += 1;
    return `${hashes} ${count}. `;
  };
  if (style.hasStraightBars) lines = withStraightBars(lines);
  if (style.hasTypedNumbers)
    lines = lines.map((line) => line.replace(/^(#+) (?=\p{L})/u, (_, hashes: string) => numbered(hashes)));
  if (!style.hasDashes) lines = lines.map((line) => (/^- \p{L}/u.test(line) ? line.slice(2) : line));
  if (style.blankLines === 0)
    lines = lines.filter((line, index) => line !== '' || !STARTS_BLOCK.test(lines[index + 1] ?? ''));
  if (style.blankLines === 2)
    lines = lines.flatMap((line) => (STARTS_BLOCK.test(line) ? ['', line] : [line]));
  if (style.hasTrailingBlanks) lines = lines.map((line) => (line.trim() === '' ? line : `${line} `));
  return lines.join('\n');
}

/** A plan that was written as Markdown, in another of the ways in which people write. */
export function restyled(written: string, plan: DataMap, style: Style): string {
  const source = style.hasLevelColumns ? withLevelColumns(written, plan) : written;
  const start = source.indexOf('\n---\n') + '\n---\n'.length;
  const body = restyledBody(source.slice(start), style);
  const whole = source.slice(0, start) + (style.isOpen ? body.trimEnd() : body);
  return `${style.byteOrderMark ? '\uFEFF' : ''}${whole.replaceAll('\n', style.lineEnd)}`;
}
