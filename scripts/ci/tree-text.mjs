// The text of a document tree in the order of its nodes, for holding against the text of the files made from it.

/** @typedef {import('../../src/model/tree.ts').BlockNode} BlockNode */
/** @typedef {import('../../src/model/tree.ts').FileTree} FileTree */
/** @typedef {import('../../src/model/tree.ts').ParagraphNode | import('../../src/model/tree.ts').CellParagraph} Paragraph */
/** @typedef {import('../../src/model/inline.ts').Inline} Inline */

/** @param {Paragraph | undefined} paragraph */
function textOfParagraph(paragraph) {
  return (paragraph?.children ?? []).map((inline) => ('value' in inline ? inline.value : '\n')).join('');
}

/**
 * @param {BlockNode} block
 * @returns {readonly (Paragraph | undefined)[]}
 */
function paragraphsOf(block) {
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'rule':
      return [];
    case 'letterhead':
      return [...block.organs, ...block.motto, block.codeLine?.code, block.codeLine?.promulgation];
    case 'signatureBlock':
      return [...block.toPlaces, ...block.competence, block.signerName];
    case 'section':
      return block.children.flatMap(paragraphsOf);
    case 'table':
      return [...block.header, ...block.rows].flatMap(({ cells }) =>
        cells.flatMap(({ children }) => children),
      );
  }
}

/**
 * The text of all documents of a file, one line a paragraph.
 * @param {FileTree} tree
 */
export function textOfTree({ documents }) {
  return documents
    .flatMap(({ children }) => children.flatMap(paragraphsOf))
    .map(textOfParagraph)
    .join('\n');
}
