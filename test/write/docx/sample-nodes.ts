import type { Inline } from '../../../src/model/inline.ts';
import type {
  BlockNode,
  CellNode,
  CellParagraph,
  DocumentNode,
  FileTree,
  LetterheadNode,
  ParagraphNode,
  RowNode,
  RuleNode,
  SignatureBlockNode,
  TableNode,
  TableStyle,
} from '../../../src/model/tree.ts';

const PROPERTIES = {
  title: 'Kế hoạch cải cách hành chính năm 2025',
  subject: 'Cải cách hành chính',
  author: 'Ủy ban nhân dân huyện Tân Lập',
  typeName: 'Kế hoạch',
  code: '15/KH-UBND',
};

/** A run of plain text. */
export function text(value: string): Inline {
  return { type: 'text', value };
}

/** A paragraph of one plain run, or of the runs given. */
export function paragraph(style: ParagraphNode['style'], words: string | readonly Inline[]): ParagraphNode {
  return { type: 'paragraph', style, children: typeof words === 'string' ? [text(words)] : words };
}

/** A drawn line of a share of the text above it. */
export function rule(share: number, ...of: readonly ParagraphNode[]): RuleNode {
  return { type: 'rule', of, share };
}

/** The letterhead of a district's plan, with number, place and date unless told otherwise. */
export function letterhead({ codeLine = true } = {}): LetterheadNode {
  const organ = paragraph('issuingOrgan', 'Ủy ban nhân dân huyện Tân Lập');
  const motto = paragraph('tieuNgu', 'Độc lập - Tự do - Hạnh phúc');
  return {
    type: 'letterhead',
    organs: [organ],
    organRule: rule(0.4, organ),
    motto: [paragraph('quocHieu', 'Cộng hòa xã hội chủ nghĩa Việt Nam'), motto],
    mottoRule: rule(1, motto),
    ...(codeLine && {
      codeLine: {
        code: paragraph('documentCode', 'Số: 15/KH-UBND'),
        promulgation: paragraph('promulgation', 'Tân Lập, ngày 05 tháng 01 năm 2025'),
      },
    }),
  };
}

/** The signature block of a chairman, with two recipients. */
export function signatureBlock(): SignatureBlockNode {
  return {
    type: 'signatureBlock',
    toPlaces: [
      paragraph('toPlacesTitle', 'Nơi nhận:'),
      paragraph('toPlaces', '- UBND tỉnh (b/c);'),
      paragraph('toPlaces', '- Lưu: VT, NV.'),
    ],
    competence: [paragraph('competence', 'TM. Ủy ban nhân dân'), paragraph('competence', 'Chủ tịch')],
    space: paragraph('signatureSpace', ''),
    signerName: paragraph('signerName', 'Trần Văn Minh'),
  };
}

/** A paragraph of a cell; `hanging` is the dash or number at its start. */
export function cellParagraph(style: TableStyle, value: string, hanging?: string): CellParagraph {
  return {
    type: 'cellParagraph',
    style,
    children: value === '' ? [] : [text(value)],
    ...(hanging !== undefined && { hanging }),
  };
}

/** A cell from `column` on with the words given, one paragraph each. */
export function cell(
  column: number,
  words: string | readonly CellParagraph[],
  spans: Partial<Pick<CellNode, 'colSpan' | 'rowSpan' | 'vertical'>> & { readonly style?: TableStyle } = {},
): CellNode {
  const { style = 'tableLeft', colSpan = 1, rowSpan = 1, vertical = 'top' } = spans;
  const children = typeof words === 'string' ? [cellParagraph(style, words)] : words;
  return { type: 'cell', column, colSpan, rowSpan, vertical, children };
}

/** A row of a table's body, or of its header. */
export function row(kind: RowNode['kind'], ...cells: readonly CellNode[]): RowNode {
  return { type: 'row', kind, level: 1, keepWithNext: kind === 'group', cells };
}

/** A header of two levels: a number column, one label over two columns, and a column of its own. */
export function twoLevelHeader(): readonly RowNode[] {
  const label = { style: 'tableHeader', vertical: 'center' } as const;
  return [
    row(
      'header',
      cell(0, 'STT', { ...label, rowSpan: 2 }),
      cell(1, 'Nhiệm vụ', { ...label, colSpan: 2 }),
      cell(3, 'Thời hạn', { ...label, rowSpan: 2 }),
    ),
    row('header', cell(1, 'Nội dung', label), cell(2, 'Chủ trì', label)),
  ];
}

/** A table of `columnCount` columns. */
export function table(
  columnCount: number,
  header: readonly RowNode[],
  rows: readonly RowNode[],
  sizePt = 12,
): TableNode {
  const columns = Array.from({ length: columnCount }, () => ({}));
  return { type: 'table', ma: 'bang', sizePt, columns, header, rows, source: { path: ['bang'] } };
}

/** A document of a plan's properties. */
export function document(
  children: readonly BlockNode[],
  landscape = false,
  properties: Partial<DocumentNode['properties']> = {},
): DocumentNode {
  return {
    type: 'document',
    kind: 'plan',
    ma: 'ke-hoach',
    landscape,
    properties: { ...PROPERTIES, ...properties },
    children,
  };
}

/** A file of these documents. */
export function file(...documents: readonly DocumentNode[]): FileTree {
  return { name: 'ke-hoach', documents };
}
