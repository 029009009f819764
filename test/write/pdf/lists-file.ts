import type { FileTree, ParagraphNode, ParagraphStyle } from '../../../src/model/tree.ts';
import {
  cell,
  cellParagraph,
  document,
  file,
  letterhead,
  paragraph,
  row,
  signatureBlock,
  table,
  text,
  twoLevelHeader,
} from '../docx/sample-nodes.ts';

const WORDS = 'Rà soát quy trình nội bộ giải quyết thủ tục hành chính của các cơ quan, đơn vị thuộc huyện';

function item(style: ParagraphStyle, number: string, words = `${WORDS};`): ParagraphNode {
  return paragraph(style, [{ type: 'text', value: `${number}\u00a0`, role: 'number' }, text(words)]);
}

/** Lists on every level, broken off by headings and paragraphs; lists in cells; recipients. */
export const LISTS_FILE: FileTree = file(
  document([
    letterhead(),
    paragraph('documentType', 'Kế hoạch'),
    item('sectionHeading', 'I.', 'Mục đích'),
    item('clause', '1.'),
    item('point', 'a)'),
    item('subpoint', '(1)'),
    item('dash', '-'),
    item('plus', '+'),
    item('plus', '+'),
    item('dash', '-'),
    item('subpoint', '(2)'),
    item('point', 'b)'),
    item('clause', '2.'),
    paragraph('paragraph', `${WORDS}.`),
    item('dash', '-'),
    item('clause', '1.'),
    item('subclause', '1.1.'),
    item('subclause', '1.2.'),
    item('clauseHeading', '2.', 'Yêu cầu'),
    item('point', 'đ)'),
    item('article', 'Điều 1.'),
    table(4, twoLevelHeader(), [
      row('group', cell(0, 'I'), cell(1, 'Nhóm việc', { colSpan: 3 })),
      row(
        'task',
        cell(0, '1'),
        cell(1, [
          cellParagraph('tableJustify', 'Các việc:'),
          cellParagraph('tableJustify', `- ${WORDS};`, '- '),
          cellParagraph('tableJustify', `- ${WORDS}.`, '- '),
          cellParagraph('tableJustify', 'Kết quả.'),
        ]),
        cell(2, [cellParagraph('tableLeft', '- Phòng Tư pháp', '- ')]),
        cell(3, 'Quý I'),
      ),
    ]),
    paragraph('paragraph', 'Trên đây là Kế hoạch./.'),
    signatureBlock(),
  ]),
);
