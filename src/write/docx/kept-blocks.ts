import type { FittedFile } from '../../model/fit.ts';
import { type FlowBlock, keptByPosition } from '../../model/flow.ts';
import type { ParagraphNode, RowNode } from '../../model/tree.ts';

type Kept = ParagraphNode | RowNode;

/** The last row of a table that ends at most one line before the signature; the end of one that may split is there anyway. */
function rowWithSignature(before: readonly FlowBlock[], fitted: FittedFile): readonly RowNode[] {
  const tableIndex = before.findLastIndex((block) => block.type !== 'paragraph');
  const table = before[tableIndex];
  const between = before.slice(tableIndex + 1);
  const oneLine = between.every(
    (block) => block.type === 'paragraph' && fitted.paragraphs.get(block)?.breaks.length === 0,
  );
  if (table?.type !== 'table' || between.length > 1 || !oneLine) return [];
  const row = table.rows.at(-1);
  return row && !fitted.tables.get(table)?.rowMaySplit.at(-1) ? [row] : [];
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
