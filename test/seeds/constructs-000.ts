import type { Constructs } from './construct.ts';
import { nodesOfKind, nodesWithId, numberOf, wordsOf } from './dump-node.ts';
import { cellIn, cellsOf, cellsOfRow, coverOf, isEmptyCell, rowsOf } from './table-nodes.ts';

/** What the first seed shows: an appendix alone, 46 tasks in seven groups. */
export const CONSTRUCTS_000: Constructs = {
  'appendix alone, number I given': (dump, ma) => {
    const documents = nodesOfKind(dump, 'document');
    const [label] = nodesOfKind(dump, 'appendixLabel');
    const isAlone =
      documents.length === 1 && documents.every(({ head }) => head.startsWith('document appendix'));
    return (
      isAlone &&
      nodesWithId(dump, 'document', ma).length === 1 &&
      label !== undefined &&
      wordsOf(label) === 'Phụ lục I'
    );
  },
  'title in sentence case': (dump) =>
    nodesOfKind(dump, 'appendixTitlePlain').some((title) => wordsOf(title) !== wordsOf(title).toUpperCase()),
  'number and day blank, month known': (dump) =>
    nodesOfKind(dump, 'attachedTo').some((line) =>
      /số {9}\/KH-UBND ngày …… tháng 10 năm 2023/.test(wordsOf(line)),
    ),
  'header with one spanned pair': (dump, ma) => {
    const cells = rowsOf(dump, 'header').flatMap(cellsOf);
    const wide = cells.filter((cell) => coverOf(cell).columns > 1);
    return (
      wide.length === 1 && wide.every((cell) => coverOf(cell).columns === 2 && cell.head.includes(`ma=${ma}`))
    );
  },
  'label with / that must not break': (dump, ma) => {
    const label = nodesWithId(dump, 'cell', ma).map(wordsOf).join('');
    return label.includes('/') && !/\s\/|\/\s/.test(label);
  },
  'group row: number, title, rest empty': (dump, ma) => {
    const [number, title, ...rest] = cellsOfRow(dump, ma);
    return (
      nodesWithId(dump, 'row', ma).every(({ head }) => head.startsWith('row group')) &&
      number !== undefined &&
      numberOf(number) !== '' &&
      title !== undefined &&
      !isEmptyCell(title) &&
      rest.length === 3 &&
      rest.every(isEmptyCell)
    );
  },
  'numbering through the groups': (dump) => {
    const numbers = rowsOf(dump, 'task').map((row) => numberOf(cellsOf(row)[0] ?? row));
    const counted = Array.from({ length: 46 }, (_, index) => String(index + 1));
    return rowsOf(dump, 'group').length === 7 && numbers.join(' ') === counted.join(' ');
  },
  'agencies as dash list': (dump, ma) =>
    cellsOfRow(dump, ma).some((cell) => {
      const lines = cell.children;
      return (
        lines.length > 1 &&
        lines.every(({ head, marked }) => head.includes('hanging="-⍽"') && marked.includes('⟨agency: '))
      );
    }),
  'agencies separated by ;': (dump, ma) =>
    cellsOfRow(dump, ma).some(({ marked }) => /⟨agency: [^⟩]*⟩; ⟨agency: /.test(marked)),
  'agencies each on a line': (dump, ma) =>
    cellsOfRow(dump, ma).some(({ marked }) => /⟨agency: [^⟩]*⟩⏎⟨agency: /.test(marked)),
  'agency cell that is a sentence': (dump, ma) => {
    const lead = cellIn(cellsOfRow(dump, ma), 2);
    return lead?.marked.includes('⟨agency: ') === true && wordsOf(lead).split(/\s+/).length > 20;
  },
  'paragraph + list in a cell': (dump, ma) =>
    cellsOfRow(dump, ma).some(({ children: [first, ...rest] }) => {
      const isList = rest.length > 1 && rest.every(({ head }) => head.includes('hanging="-⍽"'));
      return first !== undefined && !first.head.includes('hanging') && isList;
    }),
};
