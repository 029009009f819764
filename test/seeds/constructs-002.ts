import { nd30Measures } from '../../src/measures/nd30.ts';
import type { Constructs } from './construct.ts';
import { beforeSections } from './constructs-001.ts';
import { childrenOf, hasId, kindOf, nodesOfKind, nodesWithId, wordsOf } from './dump-node.ts';
import { cellIn, cellsOf, cellsOfRow, columnWithId, coverOf, isEmptyCell, rowsOf } from './table-nodes.ts';

/** What the third seed shows: a district's plan with a table of nine columns. */
export const CONSTRUCTS_002: Constructs = {
  'opening "Thực hiện văn bản …"': (dump) =>
    beforeSections(dump).some((line) => wordsOf(line).startsWith('Thực hiện văn bản số ')),
  'italic line to the table': (dump) =>
    nd30Measures({ profile: 13 }).styles.pointer.italic &&
    nodesOfKind(dump, 'pointer').some((line) => /^\(Chi tiết .*bảng.*\)$/.test(wordsOf(line))),
  'closing paragraph': (dump) => {
    const lines = nodesOfKind(dump, 'document')[0]?.children ?? [];
    const last = lines[lines.findIndex((line) => kindOf(line) === 'signatureBlock') - 1];
    return last !== undefined && kindOf(last) === 'paragraph' && wordsOf(last).endsWith('./.');
  },
  'recipients with "(b/c)"': (dump, ma) =>
    nodesWithId(dump, 'toPlaces', ma).some((line) => /^- .* \(b\/c\);$/.test(wordsOf(line))),
  '"Lưu: VT-UB, NV."': (dump) =>
    nodesOfKind(dump, 'toPlaces').some((line) => wordsOf(line) === '- Lưu: VT-UB, NV.'),
  'a titled table without the word Phụ lục': (dump, ma) =>
    nodesWithId(dump, 'document', ma).some((document) => {
      const titles = childrenOf(document, 'appendixTitle').map(wordsOf);
      return (
        childrenOf(document, 'appendixLabel').length === 0 &&
        titles.length === 1 &&
        !/phụ lục/i.test(titles.join())
      );
    }),
  'nine columns landscape': (dump, ma) =>
    nodesOfKind(dump, 'document').some(
      (document) =>
        document.head.startsWith('document appendix landscape') &&
        nodesWithId(document, 'table', ma).some((table) => childrenOf(table, 'column').length === 9),
    ),
  'cells merged over tasks': (dump, ma) => {
    const first = rowsOf(dump, 'task').find((row) => cellsOf(row).some((cell) => hasId(cell, ma)));
    const merged = cellsOf(first).filter((cell) => coverOf(cell).rows === 3);
    return (
      merged.map((cell) => coverOf(cell).column).join() === '0,1,5' &&
      !hasId(merged[2] ?? merged[0] ?? { head: '', marked: '', children: [] }, ma)
    );
  },
  'given codes': (dump, ma) => {
    const code = cellIn(cellsOfRow(dump, ma), 2);
    return code !== undefined && /^\d+(?:\.\d+)+$/.test(wordsOf(code)) && !code.marked.includes('number');
  },
  'tasks without number': (dump, ma) => {
    const cells = cellsOfRow(dump, ma);
    return (
      cells.length > 0 &&
      cellIn(cells, 0) === undefined &&
      cells.every(({ marked }) => !marked.includes('⟨number'))
    );
  },
  'empty column': (dump, ma) => {
    const column = columnWithId(dump, ma);
    const cells = rowsOf(dump, 'task').map((row) =>
      cellsOf(row).find((cell) => coverOf(cell).column === column),
    );
    return cells.length > 0 && cells.every((cell) => cell !== undefined && isEmptyCell(cell));
  },
};
