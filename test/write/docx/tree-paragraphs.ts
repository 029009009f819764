import { type FlowBlock, flowOf } from '../../../src/model/flow.ts';
import { plainText } from '../../../src/model/inline.ts';
import type { CellParagraph, FileTree, ParagraphNode } from '../../../src/model/tree.ts';

/** The paragraphs that a block prints, in the order in which they are read: row by row, left before right. */
export function paragraphsOf(block: FlowBlock): readonly (ParagraphNode | CellParagraph)[] {
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'rule':
      return [];
    case 'table':
      return [...block.header, ...block.rows].flatMap((row) => row.cells.flatMap((cell) => cell.children));
    case 'letterhead':
      return [
        ...block.organs,
        ...block.motto,
        ...(block.codeLine ? [block.codeLine.code, block.codeLine.promulgation] : []),
      ];
    case 'signatureBlock':
      return [...block.toPlaces, ...block.competence, block.space, block.signerName];
  }
}

/** The text of every paragraph of a file that prints any. */
export function textsOf(tree: FileTree): readonly string[] {
  return tree.documents
    .flatMap((document) => flowOf(document).flatMap(paragraphsOf))
    .map((paragraph) => plainText(paragraph.children))
    .filter((text) => text !== '');
}
