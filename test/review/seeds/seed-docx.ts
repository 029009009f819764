import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { pipedBlocks, type SeedBlock, tabbedBlocks } from './seed-blocks.ts';

function paragraphOf(text: string, isTitle: boolean): Paragraph {
  const children = text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        bold: isTitle && !text.startsWith('('),
        italics: isTitle && text.startsWith('('),
        font: 'Times New Roman',
        size: 28,
        ...(index > 0 && { break: 1 }),
      }),
  );
  return new Paragraph({ children, alignment: isTitle ? AlignmentType.CENTER : AlignmentType.JUSTIFIED });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const FRAME = 9354;

function tableOf({ rows, bordered }: Extract<SeedBlock, { kind: 'table' }>): Table {
  const columns = Math.max(...rows.map((row) => row.length));
  const width = Math.floor(FRAME / columns);
  return new Table({
    columnWidths: Array<number>(columns).fill(width),
    ...(!bordered && { borders: NO_BORDERS }),
    rows: rows.map(
      (row) =>
        new TableRow({
          children: Array.from(
            { length: columns },
            (_, column) =>
              new TableCell({
                children: (row[column] ?? '').split('\n').map((line) => paragraphOf(line, !bordered)),
              }),
          ),
        }),
    ),
  });
}

/** A seed's text as a DOCX: its paragraphs and tables, titles in the middle, nothing else. */
export async function seedDocx(name: string, text: string): Promise<Uint8Array> {
  const blocks = name.startsWith('004') ? pipedBlocks(text) : tabbedBlocks(text);
  const children = blocks.map((block) =>
    block.kind === 'paragraph' ? paragraphOf(block.text, block.isTitle) : tableOf(block),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
