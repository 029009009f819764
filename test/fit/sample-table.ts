import type { CellNode, CellParagraph, RowNode, TableColumn, TableNode } from '../../src/model/tree.ts';

/** A cell's paragraph in one run; a mark that hangs is the beginning of its words. */
export function words(text: string, hanging?: string): CellParagraph {
  return {
    type: 'cellParagraph',
    style: 'tableLeft',
    children: [{ type: 'text', value: text }],
    ...(hanging !== undefined && { hanging }),
  };
}

/** A cell of paragraphs; lines of the text are paragraphs. */
export function cell(column: number, text: string, spans: Partial<CellNode> = {}): CellNode {
  const children = text.split('\n').map((line) => words(line));
  return { type: 'cell', column, colSpan: 1, rowSpan: 1, vertical: 'top', children, ...spans };
}

export function row(kind: RowNode['kind'], ...cells: readonly CellNode[]): RowNode {
  return { type: 'row', kind, level: 1, keepWithNext: kind === 'group', cells };
}

/** A table of texts: the first row is its header. */
export function tableOf(rows: readonly RowNode[], columns: readonly TableColumn[]): TableNode {
  return {
    type: 'table',
    ma: 'bang',
    sizePt: 12,
    columns,
    header: rows.filter(({ kind }) => kind === 'header'),
    rows: rows.filter(({ kind }) => kind !== 'header'),
    source: { path: [] },
  };
}

/** Rows of texts, one a column. */
export function textRows(...texts: readonly (readonly string[])[]): readonly RowNode[] {
  return texts.map((row, index) => ({
    type: 'row',
    kind: index === 0 ? 'header' : 'task',
    level: 1,
    keepWithNext: false,
    cells: row.map((text, column) => cell(column, text)),
  }));
}
