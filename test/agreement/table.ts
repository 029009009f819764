import type { CellNode, CellParagraph, RowNode, TableNode, TableStyle } from '../../src/model/tree.ts';
import { cellParagraph, hangingParagraph } from '../../src/tree/table/cell-paragraph.ts';
import type { Random } from './random.ts';
import { inRuns, someText, someTitle } from './text.ts';
import { DUE_DATES, OFFICES } from './vocabulary.ts';

/** What a column of a made-up table holds. */
export type ColumnKind = 'number' | 'content' | 'office' | 'due' | 'note';

interface TableShape {
  readonly columns: readonly ColumnKind[];
  readonly sizePt: number;
  readonly rows: number;
  /** Share of rows that open a group. */
  readonly groups: number;
  /** The column, if any, whose cells go on over several rows. */
  readonly merged: 'none' | 'first' | 'last';
  /** Whether the last row is a total. */
  readonly total: boolean;
  /** Letters of the longest cells. */
  readonly longest: number;
}

const STYLES: Readonly<Record<ColumnKind, TableStyle>> = {
  number: 'tableCenter',
  content: 'tableJustify',
  office: 'tableLeft',
  due: 'tableCenter',
  note: 'tableLeft',
};

const LABELS: Readonly<Record<ColumnKind, string>> = {
  number: 'STT',
  content: 'Nội dung nhiệm vụ, giải pháp',
  office: 'Cơ quan chủ trì/chỉ đạo',
  due: 'Thời gian hoàn thành',
  note: 'Ghi chú',
};

function words(style: TableStyle, value: string): CellParagraph {
  return cellParagraph(style, [{ type: 'text', value }]);
}

function cell(column: number, children: readonly CellParagraph[], spans: Partial<CellNode> = {}): CellNode {
  return { type: 'cell', column, colSpan: 1, rowSpan: 1, vertical: 'top', children, ...spans };
}

function contentParagraphs(random: Random, longest: number): readonly CellParagraph[] {
  const style = random.pick(['tableJustify', 'tableLeft'] as const);
  const long = random.chance(0.08);
  const length = long ? random.between(longest / 2, longest) : random.between(20, 240);
  const first = cellParagraph(style, inRuns(random, someText(random, length)));
  if (!random.chance(long ? 0.9 : 0.2)) return [first];
  const items = Array.from({ length: random.between(1, long ? 12 : 3) }, () => {
    const text = inRuns(random, someText(random, random.between(20, long ? longest / 8 : 120)));
    return random.chance(0.7) ? hangingParagraph(style, '-', text) : cellParagraph(style, text);
  });
  return [first, ...items];
}

function officeParagraphs(random: Random): readonly CellParagraph[] {
  const offices = Array.from({ length: random.between(1, 3) }, () => random.pick(OFFICES));
  return offices.length > 1
    ? offices.map((office) => hangingParagraph('tableLeft', '-', [{ type: 'text', value: `${office};` }]))
    : offices.map((office) => words('tableLeft', office));
}

function cellChildren(
  random: Random,
  kind: ColumnKind,
  row: number,
  longest: number,
): readonly CellParagraph[] {
  switch (kind) {
    case 'number':
      return [words(STYLES.number, String(row + 1))];
    case 'content':
      return contentParagraphs(random, longest);
    case 'office':
      return officeParagraphs(random);
    case 'due':
      return [words(STYLES.due, random.pick(DUE_DATES))];
    case 'note':
      return random.chance(0.8) ? [words(STYLES.note, '')] : [words(STYLES.note, someTitle(random))];
  }
}

function row(kind: RowNode['kind'], cells: readonly CellNode[], keepWithNext = false): RowNode {
  return { type: 'row', kind, level: kind === 'group' ? 1 : 2, keepWithNext, cells };
}

function headerCell(column: number, label: string, spans: Partial<CellNode> = {}): CellNode {
  return cell(column, [words('tableHeader', label)], { vertical: 'center', ...spans });
}

function header({ columns }: TableShape, random: Random): readonly RowNode[] {
  const office = columns.indexOf('office');
  const paired = office !== -1 && columns[office + 1] === 'office';
  const index = row(
    'index',
    columns.map((_, column) => cell(column, [words('tableIndex', `(${column + 1})`)])),
    true,
  );
  const indexes = random.chance(0.3) ? [index] : [];
  if (!paired) {
    const labels = columns.map((kind, column) => headerCell(column, LABELS[kind]));
    return [row('header', labels, true), ...indexes];
  }
  const top = columns.flatMap((kind, column): readonly CellNode[] => {
    if (column === office + 1) return [];
    if (column === office) return [headerCell(column, 'Phân công trách nhiệm', { colSpan: 2 })];
    return [headerCell(column, LABELS[kind], { rowSpan: 2 })];
  });
  const below = [
    headerCell(office, 'Cơ quan chủ trì/chỉ đạo'),
    headerCell(office + 1, 'Cơ quan thực hiện/phối hợp'),
  ];
  return [row('header', top, true), row('header', below, true), ...indexes];
}

function groupRow(random: Random, { columns }: TableShape): RowNode {
  const title = cellParagraph('tableLeft', [{ type: 'text', value: someTitle(random), bold: true }]);
  const number = cell(0, [words('tableCenter', 'II')]);
  return row('group', [number, cell(1, [title], { colSpan: columns.length - 1 })], true);
}

function taskRow(random: Random, index: number, shape: TableShape, skipped: ReadonlySet<number>): RowNode {
  const cells = shape.columns.flatMap((kind, column) =>
    skipped.has(column) ? [] : [cell(column, cellChildren(random, kind, index, shape.longest))],
  );
  return row('task', cells);
}

/** Rows that share the cell of one column; its text may ask for more height than they have. */
function mergedRows(random: Random, start: number, count: number, shape: TableShape): readonly RowNode[] {
  const column = shape.merged === 'first' ? 0 : shape.columns.length - 1;
  const text = random.chance(0.3) ? someText(random, 40 * count) : random.pick(OFFICES);
  return Array.from({ length: count }, (_, index) => {
    const task = taskRow(random, start + index, shape, new Set([column]));
    if (index > 0) return task;
    const merged = cell(column, [words('tableLeft', text)], { rowSpan: count });
    return { ...task, cells: [...task.cells, merged].toSorted((left, right) => left.column - right.column) };
  });
}

function totalRow({ columns }: TableShape): RowNode {
  const label = cell(0, [words('tableHeader', 'Tổng cộng')], { colSpan: columns.length - 1 });
  return row('total', [label, cell(columns.length - 1, [words('tableRight', '1.250,5')])]);
}

function bodyRows(random: Random, shape: TableShape): readonly RowNode[] {
  const rows: RowNode[] = [];
  while (rows.length < shape.rows) {
    if (random.chance(shape.groups)) rows.push(groupRow(random, shape));
    const count = random.between(2, random.chance(0.2) ? 14 : 5);
    if (shape.merged !== 'none' && random.chance(0.5))
      rows.push(...mergedRows(random, rows.length, count, shape));
    else rows.push(taskRow(random, rows.length, shape, new Set()));
  }
  return shape.total ? [...rows, totalRow(shape)] : rows;
}

/** A made-up table: tasks in groups, lists in cells, merges, a header of one or two levels. */
export function someTable(random: Random, shape: TableShape): TableNode {
  return {
    type: 'table',
    ma: 'bang',
    sizePt: shape.sizePt,
    columns: shape.columns.map(() => ({})),
    header: header(shape, random),
    rows: bodyRows(random, shape),
    source: { path: [] },
  };
}
