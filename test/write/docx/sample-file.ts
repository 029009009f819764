import type { FileTree } from '../../../src/model/tree.ts';
import {
  cell,
  cellParagraph,
  document,
  file,
  letterhead,
  paragraph,
  row,
  rule,
  signatureBlock,
  table,
  text,
  twoLevelHeader,
} from './sample-nodes.ts';

const subject = paragraph('subject', 'Cải cách hành chính năm 2025');

const planDocument = document([
  letterhead(),
  paragraph('documentType', 'Kế hoạch'),
  subject,
  rule(0.4, subject),
  paragraph('legalBasis', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;'),
  paragraph('sectionHeading', [
    { type: 'text', value: 'I.', role: 'number' },
    text('\u00a0Mục đích, yêu cầu'),
  ]),
  {
    type: 'section',
    level: 2,
    source: { path: ['than', 0], ma: 'muc-dich' },
    children: [
      paragraph('clause', [
        { type: 'text', value: '1.', role: 'number' },
        text('\u00a0Nâng cao '),
        { type: 'text', value: 'chất lượng', bold: true },
        text(' phục vụ '),
        { type: 'text', value: 'người dân', italic: true },
        text(' theo '),
        { type: 'text', value: 'Phụ lục I', role: 'reference' },
        { type: 'lineBreak' },
        { type: 'text', value: 'và doanh nghiệp', bold: true, italic: true },
      ]),
    ],
  },
  paragraph('paragraph', 'Trên đây là Kế hoạch, đề nghị các cơ quan thực hiện./.'),
  signatureBlock(),
]);

const appendixRows = [
  row('group', cell(0, 'I'), cell(1, 'Cải cách thể chế', { colSpan: 3 })),
  row(
    'task',
    cell(0, '1', { rowSpan: 2, style: 'tableCenter' }),
    cell(1, 'Ban hành kế hoạch rà soát văn bản'),
    cell(2, [
      cellParagraph('tableLeft', '- Phòng Tư pháp', '- '),
      cellParagraph('tableLeft', '- Văn phòng HĐND & UBND', '- '),
    ]),
    cell(3, 'Quý I', { vertical: 'center', style: 'tableCenter' }),
  ),
  row('task', cell(1, 'Tổ chức rà soát'), cell(2, ''), cell(3, 'Quý II', { style: 'tableCenter' })),
];

const appendixDocument = document(
  [
    paragraph('appendixLabel', 'Phụ lục I'),
    paragraph('appendixTitle', 'Danh mục nhiệm vụ'),
    table(4, twoLevelHeader(), appendixRows),
  ],
  true,
);

/** A plan with letterhead, every kind of run and a signature, and its landscape appendix with a merged table. */
export const SAMPLE_FILE: FileTree = file(planDocument, appendixDocument);
