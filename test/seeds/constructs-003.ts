import type { Constructs } from './construct.ts';
import { childrenOf, kindOf, nodesOfKind, nodesWithId, numberOf, wordsOf } from './dump-node.ts';
import { cellIn, cellsOf, cellsOfRow, isEmptyCell, rowsOf } from './table-nodes.ts';

/** What the fourth seed shows: decision, plan, and a hundred rows with dotted codes. */
export const CONSTRUCTS_003: Constructs = {
  'subject in three hand-broken lines': (dump) =>
    nodesOfKind(dump, 'subject').some((line) => wordsOf(line).split('\n').length === 3),
  'THẨM QUYỀN': (dump) =>
    nodesOfKind(dump, 'authority').map(wordsOf).join() === 'Ủy ban nhân dân huyện Tân Lập',
  '"Theo đề nghị …"': (dump) => {
    const last = nodesOfKind(dump, 'legalBasis').at(-1);
    return last !== undefined && /^Theo đề nghị của .*\.$/.test(wordsOf(last));
  },
  'QUYẾT ĐỊNH:': (dump) => nodesOfKind(dump, 'enactment').map(wordsOf).join() === 'Quyết định:',
  'Điều on one line with text': (dump, ma) =>
    nodesWithId(dump, 'section', ma).some(({ children: [line] }) => {
      return (
        line !== undefined &&
        kindOf(line) === 'article' &&
        numberOf(line) === 'Điều 1.' &&
        wordsOf(line).length > 50
      );
    }),
  'two laws in one căn cứ': (dump, ma) =>
    nodesWithId(dump, 'legalBasis', ma).some((line) =>
      /^Căn cứ Luật [^;]*; Luật [^;]*;$/.test(wordsOf(line)),
    ),
  '"Như Điều 3"': (dump, ma) =>
    nodesWithId(dump, 'toPlaces', ma).some(({ marked }) => marked === '- Như ⟨reference: Điều⍽3⟩;'),
  'a)–h) with đ, g': (dump, ma) => {
    const [section] = nodesWithId(dump, 'section', ma);
    const numbers = (section ? childrenOf(section, 'section') : []).map(({ children: [line] }) =>
      line ? numberOf(line) : '',
    );
    return numbers.join(' ') === 'a) b) c) d) đ) e) g) h)';
  },
  'khoản with heading': (dump, ma) =>
    nodesWithId(dump, 'section', ma).some(
      ({ children: [line] }) => line !== undefined && kindOf(line) === 'clauseHeading',
    ),
  'khoản without heading': (dump, ma) =>
    nodesWithId(dump, 'section', ma).some(
      ({ children }) => children.length === 1 && children.every((line) => kindOf(line) === 'clause'),
    ),
  'heading + plain paragraph': (dump, ma) =>
    nodesWithId(dump, 'section', ma).some(({ children: [line, text] }) => {
      return (
        line !== undefined &&
        kindOf(line).endsWith('Heading') &&
        text !== undefined &&
        kindOf(text) === 'paragraph'
      );
    }),
  'appendix of an attached plan': (dump, ma) => {
    const kinds = nodesOfKind(dump, 'document').map(({ head }) => head.split(' ')[1]);
    const attached = nodesWithId(dump, 'document', ma).flatMap((document) =>
      childrenOf(document, 'attachedTo'),
    );
    return (
      kinds.join() === 'decision,attachedPlan,appendix' &&
      attached.some((line) => wordsOf(line).startsWith('(Kèm theo Quyết định số'))
    );
  },
  'dotted levels': (dump, ma) => {
    const [table] = nodesWithId(dump, 'table', ma);
    const numbers = (table ? nodesOfKind(table, 'row') : []).map((row) => numberOf(cellsOf(row)[0] ?? row));
    return ['1.', '1.1.', '1.3.1', '8.1.2'].every((number) => numbers.includes(number));
  },
  'level 2 a leaf': (dump, ma) => rowsOf(dump, 'task level=2').some(({ head }) => head.endsWith(`ma=${ma}`)),
  'level 2 a group': (dump, ma) =>
    rowsOf(dump, 'group level=2').some(({ head }) => head.endsWith(`ma=${ma}`)),
  'group with cells': (dump, ma) => {
    const cells = cellsOfRow(dump, ma);
    const filled = cells.filter((cell) => !isEmptyCell(cell)).length;
    return (
      rowsOf(dump, 'group').some(({ head }) => head.endsWith(`ma=${ma}`)) &&
      cells.length === 6 &&
      filled === 4
    );
  },
  'cells longer than a page': (dump, ma) => {
    const cell = cellIn(cellsOfRow(dump, ma), 2);
    const marks = (cell?.children ?? []).map(
      ({ head }) => /hanging="([^"]*)⍽"/.exec(head)?.[1] ?? 'paragraph',
    );
    const forms = ['-', '+', 'paragraph'];
    const hasNumbers = marks.some((mark) => /^(?:\d+\.|[a-zđ]\)|\(\d+\))$/.test(mark));
    return (
      cell !== undefined &&
      wordsOf(cell).length >= 4000 &&
      forms.every((form) => marks.includes(form)) &&
      hasNumbers
    );
  },
};
