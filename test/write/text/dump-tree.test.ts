import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/model/place.ts';
import type { BlockNode, FileTree, ParagraphNode, TableNode } from '../../../src/model/tree.ts';
import { dumpTree } from '../../../src/write/text/dump-tree.ts';

const source = (ma: string): Source => ({ path: ['than'], ma });

const paragraph = (style: ParagraphNode['style'], value: string, ma?: string): ParagraphNode => ({
  type: 'paragraph',
  style,
  children: [{ type: 'text', value }],
  ...(ma !== undefined && { source: source(ma) }),
});

function fileWith(...children: readonly BlockNode[]): FileTree {
  const properties = {
    title: 'KẾ HOẠCH',
    subject: 's',
    author: 'a',
    typeName: 'Kế hoạch',
    code: '1/KH-UBND',
  };
  return {
    name: 'ke-hoach',
    documents: [{ type: 'document', kind: 'plan', ma: 'ke-hoach', landscape: false, properties, children }],
  };
}

/** What the dump says below the document's properties. */
function dumped(...children: readonly BlockNode[]): string {
  const lines = dumpTree(fileWith(...children)).split('\n');
  return lines
    .slice(lines.findIndex((line) => line.includes('code |')) + 1, -1)
    .map((line) => line.slice(4))
    .join('\n');
}

describe('the dump of a file tree', () => {
  it('begins with the file, the document and its properties', () => {
    expect(dumpTree(fileWith())).toBe(`file ke-hoach
  document plan portrait ma=ke-hoach
    properties
      title | KẾ HOẠCH
      subject | s
      author | a
      typeName | Kế hoạch
      code | 1/KH-UBND
`);
  });

  it('shows numbers, looks, no-break spaces and line breaks inside a paragraph', () => {
    const node: ParagraphNode = {
      type: 'paragraph',
      style: 'clause',
      children: [
        { type: 'text', value: '1.', role: 'number', bold: true },
        { type: 'text', value: '\u00a0Rà soát ' },
        { type: 'text', value: 'toàn bộ', italic: true },
        { type: 'lineBreak' },
        { type: 'text', value: 'hồ sơ', role: 'reference' },
      ],
    };
    expect(dumped(node)).toBe('clause | ⟨number,bold: 1.⟩⍽Rà soát ⟨italic: toàn bộ⟩⏎⟨reference: hồ sơ⟩');
  });

  it('tells typed signs from its own, and shows those that cannot be seen', () => {
    expect(dumped(paragraph('paragraph', '⟨a⟩ \\ ⍽ x\u200by\tz'))).toBe(
      'paragraph | \\⟨a\\⟩ \\\\ \\⍽ x\\u{200b}y\\tz',
    );
  });

  it('gives an id once, where it changes', () => {
    const section: BlockNode = {
      type: 'section',
      level: 1,
      source: source('muc-1'),
      children: [paragraph('sectionHeading', 'MỤC TIÊU', 'muc-1'), paragraph('point', 'Điểm', 'diem-a')],
    };
    expect(dumped(section)).toBe(
      'section level=1 ma=muc-1\n  sectionHeading | MỤC TIÊU\n  point ma=diem-a | Điểm',
    );
  });

  it('shows letterhead and signature block part by part', () => {
    const organ = paragraph('issuingOrgan', 'Ủy ban nhân dân');
    const motto = paragraph('tieuNgu', 'Độc lập - Tự do - Hạnh phúc');
    const text = dumped(
      {
        type: 'letterhead',
        organs: [organ],
        organRule: { type: 'rule', of: [organ], share: 0.4 },
        motto: [motto],
        mottoRule: { type: 'rule', of: [motto], share: 1 },
        codeLine: {
          code: paragraph('documentCode', 'Số: 1'),
          promulgation: paragraph('promulgation', 'Ngày'),
        },
      },
      {
        type: 'signatureBlock',
        toPlaces: [paragraph('toPlacesTitle', 'Nơi nhận:')],
        competence: [paragraph('competence', 'TM.')],
        space: paragraph('signatureSpace', ''),
        signerName: paragraph('signerName', 'Lê A'),
      },
    );
    expect(text).toBe(`letterhead
  organs
    issuingOrgan | Ủy ban nhân dân
    rule share=0.4 of=issuingOrgan
  motto
    tieuNgu | Độc lập - Tự do - Hạnh phúc
    rule share=1 of=tieuNgu
  codeLine
    documentCode | Số: 1
    promulgation | Ngày
signatureBlock
  toPlaces
    toPlacesTitle | Nơi nhận:
  signer
    competence | TM.
    signatureSpace | 
    signerName | Lê A`);
  });

  it('shows what each cell of a table covers', () => {
    const table: TableNode = {
      type: 'table',
      ma: 'pl-1',
      sizePt: 12,
      source: source('pl-1'),
      columns: [{ field: 'so_thu_tu', wishMm: 12 }, { ma: 'cot-ten', field: 'ten' }, {}],
      header: [
        {
          type: 'row',
          kind: 'header',
          level: 0,
          keepWithNext: false,
          cells: [
            {
              type: 'cell',
              column: 0,
              colSpan: 2,
              rowSpan: 1,
              vertical: 'center',
              children: [
                { type: 'cellParagraph', style: 'tableHeader', children: [{ type: 'text', value: 'Việc' }] },
              ],
            },
          ],
        },
      ],
      rows: [
        {
          type: 'row',
          kind: 'group',
          level: 1,
          keepWithNext: true,
          source: source('nhom-1'),
          cells: [
            {
              type: 'cell',
              column: 1,
              colSpan: 1,
              rowSpan: 3,
              vertical: 'top',
              children: [
                { type: 'cellParagraph', style: 'tableLeft', children: [{ type: 'text', value: 'Các sở' }] },
                {
                  type: 'cellParagraph',
                  style: 'tableLeft',
                  hanging: '- ',
                  children: [{ type: 'text', value: '- Sở A' }],
                },
              ],
            },
          ],
        },
      ],
    };
    expect(dumped(table)).toBe(`table size=12pt ma=pl-1
  column 0 field=so_thu_tu wish=12mm
  column 1 field=ten ma=cot-ten
  column 2
  row header level=0
    cell 0–1 center: tableHeader | Việc
  row group level=1 keepWithNext ma=nhom-1
    cell 1 rows×3 top
      tableLeft | Các sở
      tableLeft hanging="- " | - Sở A`);
  });
});
