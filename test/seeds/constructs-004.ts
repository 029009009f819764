import type { Constructs } from './construct.ts';
import { childrenOf, hasId, kindOf, nodesOfKind, nodesWithId, numberOf, wordsOf } from './dump-node.ts';
import { cellIn, cellsOf, cellsOfRow, coverOf, isEmptyCell, rowsOf } from './table-nodes.ts';

/** What the fifth seed shows: a province's plan whose first column spans each group. */
export const CONSTRUCTS_004: Constructs = {
  'KT. without TM.': (dump) =>
    nodesOfKind(dump, 'competence').map(wordsOf).join() === 'KT. Chủ tịch,Phó Chủ tịch',
  'no recipients': (dump) => {
    const lists = nodesOfKind(dump, 'signatureBlock').flatMap((block) => childrenOf(block, 'toPlaces'));
    return lists.length === 1 && lists.every(({ children }) => children.length === 0);
  },
  'I → -': (dump, ma) =>
    nodesWithId(dump, 'section', ma).some((section) => {
      const [line] = section.children;
      const below = childrenOf(section, 'section').map(({ children: [first] }) => first && kindOf(first));
      return (
        line !== undefined &&
        numberOf(line) === 'I.' &&
        below.length > 1 &&
        below.every((style) => style === 'dash')
      );
    }),
  'dotted criteria in prose': (dump, ma) =>
    nodesWithId(dump, 'section', ma).some(({ children }) =>
      children.some(
        (line) => kindOf(line) === 'dash' && (wordsOf(line).match(/\d\.\d\.\d/g) ?? []).length > 1,
      ),
    ),
  'no STT column': (dump, ma) =>
    nodesWithId(dump, 'table', ma).some((table) => {
      const columns = childrenOf(table, 'column');
      return columns.length === 6 && columns.every(({ head }) => !head.includes('field=so_thu_tu'));
    }),
  'number inside the text': (dump, ma) => {
    const cell = cellIn(cellsOfRow(dump, ma), 1);
    return cell !== undefined && numberOf(cell) === '1.' && wordsOf(cell).length > 20;
  },
  'group down the first column': (dump, ma) => {
    const [first] = rowsOf(dump, 'task')
      .map((row) => cellsOf(row).find((cell) => hasId(cell, ma)))
      .filter((cell) => cell !== undefined);
    return (
      first !== undefined &&
      coverOf(first).column === 0 &&
      coverOf(first).rows > 2 &&
      numberOf(first) === 'I.'
    );
  },
  'decimal comma': (dump) => nodesOfKind(dump, 'paragraph').some((line) => /\d+,\d+%/.test(wordsOf(line))),
  '"41/63"': (dump) => nodesOfKind(dump, 'paragraph').some((line) => wordsOf(line).includes('vị trí 41/63')),
  'empty cells': (dump, ma) => {
    const cells = cellsOfRow(dump, ma);
    return cells.length > 0 && cells.filter(isEmptyCell).length === 1;
  },
};
