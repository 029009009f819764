import type { FittedFile } from '../../model/fit.ts';
import { type FlowBlock, keptByPosition } from '../../model/flow.ts';
import type { ParagraphNode, RowNode } from '../../model/tree.ts';

type Kept = ParagraphNode | RowNode;

/** The last row of a table with at most one line of text between it and the signature. */
function rowWithSignature(before: readonly FlowBlock[], fitted: FittedFile): readonly RowNode[] {
  const tableIndex = before.findLastIndex((block) => block.type !== 'paragraph');
  const table = before[tableIndex];
  const between = before.slice(tableIndex + 1);
  const oneLine = between.every(
    (block) => block.type === 'paragraph' && fitted.paragraphs.get(block)?.breaks.length === 0,
  );
  const row = table?.type === 'table' && between.length <= 1 && oneLine ? table.rows.at(-1) : undefined;
  return row ? [row] : [];
}

/**
 * What keeps with the block after it because of where it stands: paragraphs, and the last row of a table where too
 * little text parts it from the signature.
 */
export function keptBlocks(flow: readonly FlowBlock[], fitted: FittedFile): ReadonlySet<Kept> {
  const rows = flow.flatMap((block, index) =>
    block.type === 'signatureBlock' ? rowWithSignature(flow.slice(0, index), fitted) : [],
  );
  return new Set<Kept>([...keptByPosition(flow, fitted.paragraphs), ...rows]);
}
