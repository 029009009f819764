import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataPath } from '../../src/model/place.ts';
import { planSchema, type TableLevel } from '../../src/model/plan/plan.ts';
import { type Column, SEPARATORS, type TaskNode } from '../../src/model/plan/table.ts';
import type { CellNode, RowNode, TableNode } from '../../src/model/tree.ts';
import { numberPlan } from '../../src/number/number-plan.ts';
import { treesOf } from '../stages/tree-text.ts';

const FIELDS = ['so_thu_tu', 'ten', 'chu_tri', 'nhom', 'ghi_chu'] as const;
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

const leaf: fc.Arbitrary<Column> = fc.record({
  nhan: fc.constantFrom('A', 'B\nC', ''),
  truong: optional(fc.constantFrom(...FIELDS)),
  gop: optional(fc.constantFrom('nhom', 'giong-nhau')),
  phan_cach: optional(fc.constantFrom(...SEPARATORS)),
  mau: fc.option(fc.constantFrom('{{ten}} ({{ghi_chu}})', 'x'), { nil: undefined, freq: 5 }),
});

/** Columns with headings over them, up to three levels. */
const { columns } = fc.letrec<{ columns: Column[]; column: Column }>((tie) => ({
  columns: fc.array(tie('column'), { minLength: 1, maxLength: 4 }),
  column: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    leaf,
    fc.record({ nhan: fc.constant('Nhóm cột'), cot: tie('columns') }),
  ),
}));

const level: fc.Arbitrary<TableLevel> = fc.record({
  kieu_so: fc.constantFrom('I', '1.', '1.1.', 'không'),
  chay_tiep: fc.boolean(),
  hien: fc.constantFrom('dong', 'tieu-de', 'gop'),
  so_truoc: optional(fc.constantFrom('ten', 'nhom')),
});

const word = fc.constantFrom('', 'một', 'hai');
const none: TaskNode[] = [];

/** Rows under rows, up to four deep. */
const { rows } = fc.letrec<{ rows: TaskNode[]; row: TaskNode }>((tie) => ({
  rows: fc.array(tie('row'), { maxLength: 4 }),
  row: fc.record({
    ten: optional(word),
    nhom: optional(word),
    ghi_chu: optional(word),
    chu_tri: optional(fc.array(word, { maxLength: 2 })),
    nhiem_vu: fc.oneof({ maxDepth: 3 }, fc.constant(none), tie('rows')),
  }),
}));

const NOWHERE = { ofValue: () => undefined, ofKey: () => undefined };

function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function yesNo(levels: readonly TableLevel[]): unknown {
  return levels.map((each) => ({ ...each, chay_tiep: each.chay_tiep ? 'có' : 'không' }));
}

/** The table that these columns, levels and rows make, the whole way from the plan. */
function build(cot: Column[], levels: readonly TableLevel[], tasks: TaskNode[], totals: boolean): TableNode {
  const table = {
    ma: 'bang',
    cot,
    cac_cap: yesNo(levels),
    nhiem_vu: tasks,
    dong_chi_so: 'có',
    ...(totals && { dong_tong: [{ nhan: 'Tổng', tinh: { ghi_chu: 'tong' } }] }),
  };
  const phu_luc = [{ ma: 'pl', tieu_de: 'A', bang: table }];
  const plan = planSchema.parse(withoutUndefined({ van_ban: 'phu-luc', co_quan_ban_hanh: 'UBND', phu_luc }));
  const { value } = numberPlan(plan, { places: NOWHERE, lists: { agencies: [], citedDocuments: [] } });
  const found = treesOf(value)[0]?.documents[0]?.children.find((block) => block.type === 'table');
  if (found?.type !== 'table') throw new Error('no table');
  return found;
}

/** How many cells cover each square of a stretch of rows; squares outside the grid count as well. */
function coverage(stretch: readonly RowNode[]): ReadonlyMap<string, number> {
  const squares = new Map<string, number>();
  for (const [start, { cells }] of stretch.entries()) {
    for (const { column, colSpan, rowSpan } of cells) {
      for (let row = start; row < start + rowSpan; row += 1) {
        for (let at = column; at < column + colSpan; at += 1) {
          const square = `${row}:${at}`;
          squares.set(square, (squares.get(square) ?? 0) + 1);
        }
      }
    }
  }
  return squares;
}

function fullGrid(rowCount: number, columnCount: number): ReadonlyMap<string, number> {
  const squares = Array.from({ length: rowCount * columnCount }, (_, index) => {
    return [`${Math.floor(index / columnCount)}:${index % columnCount}`, 1] as const;
  });
  return new Map(squares);
}

/** The way to the node whose words a cell shows; a field's own key is left off. */
function nodePath({ children }: CellNode): DataPath {
  const path = children[0]?.source?.path ?? [];
  return typeof path.at(-1) === 'string' ? path.slice(0, -1) : path;
}

function startsWith(path: DataPath, start: DataPath): boolean {
  return start.every((part, index) => path[index] === part);
}

function isSibling(path: DataPath, other: DataPath): boolean {
  return startsWith(path, other.slice(0, -1));
}

const byKey = (squares: ReadonlyMap<string, number>) =>
  [...squares].sort(([one], [other]) => (one < other ? -1 : 1));

describe('the grid of any table', () => {
  const cases = [columns, fc.array(level, { maxLength: 4 }), rows, fc.boolean()] as const;

  it('has each square covered by one cell, in header and body', () => {
    fc.assert(
      fc.property(...cases, (cot, levels, tasks, totals) => {
        const { columns: leaves, header, rows: body } = build(cot, levels, tasks, totals);
        const labels = header.filter(({ kind }) => kind === 'header');
        expect(byKey(coverage(labels))).toEqual(byKey(fullGrid(labels.length, leaves.length)));
        expect(byKey(coverage(body))).toEqual(byKey(fullGrid(body.length, leaves.length)));
        expect(header.at(-1)?.cells).toHaveLength(leaves.length);
      }),
      { numRuns: 300 },
    );
  });

  it('has its cells in order, each with a paragraph', () => {
    fc.assert(
      fc.property(...cases, (cot, levels, tasks, totals) => {
        const { header, rows: body } = build(cot, levels, tasks, totals);
        for (const { cells } of [...header, ...body]) {
          expect(cells.map(({ column }) => column)).toEqual(
            cells.map(({ column }) => column).sort((a, b) => a - b),
          );
          expect(cells.every(({ children }) => children.length > 0)).toBe(true);
        }
      }),
    );
  });

  it('has no cell that goes on past the rows of its node, or of its neighbours under one node', () => {
    let merged = 0;
    fc.assert(
      fc.property(...cases, (cot, levels, tasks, totals) => {
        const { rows: body } = build(cot, levels, tasks, totals);
        for (const [start, { cells }] of body.entries()) {
          for (const cell of cells.filter(({ rowSpan }) => rowSpan > 1)) {
            merged += 1;
            const covered = body.slice(start, start + cell.rowSpan).map(({ source }) => source?.path ?? []);
            const owner = nodePath(cell);
            const within = covered.every((path) => startsWith(path, owner));
            const beside = covered.every((path) => path.length === owner.length && isSibling(path, owner));
            expect(within || beside).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(merged).toBeGreaterThan(100);
  });
});
