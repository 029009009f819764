import { describe, expect, it } from 'vitest';
import { filledRows } from '../../../src/write/pdf/table-grid.ts';
import { cell, row } from '../docx/sample-nodes.ts';

describe('rows filled for a layout that places cells one after the other', () => {
  it('have an empty cell where nothing covers a column', () => {
    const [first] = filledRows([row('task', cell(1, 'nội dung'))], 3);
    expect(first?.cells.map(({ column }) => column)).toEqual([0, 1, 2]);
  });

  it('have none where a cell from above goes on, whatever columns and rows it covers', () => {
    const rows = [
      row('task', cell(0, 'gộp', { colSpan: 2, rowSpan: 3 }), cell(2, 'a')),
      row('task', cell(2, 'b')),
      row('task'),
      row('task', cell(0, 'sau')),
    ];
    const filled = filledRows(rows, 3);
    expect(filled.map(({ cells }) => cells.map(({ column }) => column))).toEqual([
      [0, 2],
      [2],
      [2],
      [0, 1, 2],
    ]);
    expect(filled.map(({ merged }) => merged)).toEqual([true, true, true, false]);
  });
});
