import type { FittedFile } from '../../model/fit.ts';
import { type FlowBlock, keptByPosition, rowsWithSignature } from '../../model/flow.ts';
import type { ParagraphNode, RowNode } from '../../model/tree.ts';

/**
 * What keeps with the block after it because of where it stands: paragraphs, and the last row of a table where too
 * little text parts it from the signature.
 */
export function keptBlocks(
  flow: readonly FlowBlock[],
  fitted: FittedFile,
): ReadonlySet<ParagraphNode | RowNode> {
  const rows = rowsWithSignature(flow, fitted).flatMap(({ table }) => table.rows.slice(-1));
  return new Set<ParagraphNode | RowNode>([...keptByPosition(flow, fitted.paragraphs), ...rows]);
}
