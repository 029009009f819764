import type {
  LayoutBlocks,
  LayoutCell,
  LayoutCellParagraph,
  LayoutCellParagraphs,
  LayoutData,
  ParagraphBlock,
  Piece,
  Pieces,
} from '../../../src/write/pdf/layout-data.ts';

function listed(pieces: Pieces): readonly Piece[] {
  return typeof pieces === 'string' ? [pieces] : pieces;
}

function joined(label: Pieces | undefined, pieces: Pieces): Pieces {
  return label === undefined ? pieces : [...listed(label), ...listed(pieces)];
}

function paragraphWithout({ label, pieces, ...rest }: ParagraphBlock): ParagraphBlock {
  return { ...rest, pieces: joined(label, pieces) };
}

function blocksWithout(blocks: LayoutBlocks): LayoutBlocks {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return blocksWithout(block.blocks);
    if (block.type === 'paragraph') return [paragraphWithout(block)];
    if (block.type === 'sideBySide') {
      const rows = block.rows.map(([left, right]) => [blocksWithout(left), blocksWithout(right)] as const);
      return [{ ...block, rows }];
    }
    if (block.type !== 'table') return [block];
    const parts = block.parts.map((part) => ({ ...part, cells: part.cells.map(cellWithout) }));
    return [{ ...block, header: block.header.map((row) => row.map(cellWithout)), parts }];
  });
}

function paragraphsWithout(paragraphs: LayoutCellParagraphs): readonly LayoutCellParagraph[] {
  return paragraphs.flatMap((each) =>
    'numbering' in each
      ? paragraphsWithout(each.paragraphs)
      : [{ ...each, label: undefined, pieces: joined(each.label, each.pieces) }],
  );
}

function cellWithout(cell: LayoutCell): LayoutCell {
  if (typeof cell === 'string' || !('paragraphs' in cell)) return cell;
  return { ...cell, paragraphs: paragraphsWithout(cell.paragraphs) };
}

/** The same layout with lists as the paragraphs that they look like. */
export function withoutLists(data: LayoutData): LayoutData {
  return {
    ...data,
    documents: data.documents.map(({ page, blocks }) => ({ page, blocks: blocksWithout(blocks) })),
  };
}
