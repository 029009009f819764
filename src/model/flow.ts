import type { FittedFile } from './fit.ts';
import type { BlockNode, DocumentNode, ParagraphNode, SectionNode } from './tree.ts';

/** What stands one under the other on the page: blocks without the sections that only hold them together. */
export type FlowBlock = Exclude<BlockNode, SectionNode>;

/** Least number of lines of text that stand on the signature block's page (model.md, 8; practice). */
const LINES_WITH_SIGNATURE = 2;

function blocksOf(block: BlockNode): readonly FlowBlock[] {
  return block.type === 'section' ? block.children.flatMap(blocksOf) : [block];
}

/** The blocks of a document in the order of the page, sections opened. */
export function flowOf(document: DocumentNode): readonly FlowBlock[] {
  return document.children.flatMap(blocksOf);
}

/** The last paragraphs before the signature block that together have two lines; fewer where something else ends them. */
function companionsOfSignature(
  before: readonly FlowBlock[],
  paragraphs: FittedFile['paragraphs'],
): readonly ParagraphNode[] {
  const companions: ParagraphNode[] = [];
  let lines = 0;
  for (const block of before.toReversed()) {
    if (block.type !== 'paragraph' || lines >= LINES_WITH_SIGNATURE) break;
    companions.push(block);
    lines += (paragraphs.get(block)?.breaks.length ?? 0) + 1;
  }
  return companions;
}

/**
 * The paragraphs that must stay on the page of what follows them although their style does not ask for it:
 * the one before a table, and those before the signature block until two lines are together.
 */
export function keptByPosition(
  flow: readonly FlowBlock[],
  paragraphs: FittedFile['paragraphs'],
): ReadonlySet<ParagraphNode> {
  const kept = flow.flatMap((block, index): readonly ParagraphNode[] => {
    if (block.type === 'signatureBlock') return companionsOfSignature(flow.slice(0, index), paragraphs);
    const before = flow[index - 1];
    return block.type === 'table' && before?.type === 'paragraph' ? [before] : [];
  });
  return new Set(kept);
}
