import type { WordBlock, WordParagraph } from '../../model/word-file.ts';

/** All paragraphs of blocks in reading order, those of tables among them. */
export function paragraphsIn(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}
