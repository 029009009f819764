import type { LayoutBlock, LayoutData, WithSignature } from './layout-data.ts';

/** The page on which a table's last row, or the signature after it, came to stand. */
export interface PageMark {
  /** `WithSignature.id`. */
  readonly id: number;
  /** From 1. */
  readonly page: number;
}

type Moving = Extract<LayoutBlock, { readonly type: 'table' }> & { readonly withSignature: WithSignature };

function hasRowsToMove(block: LayoutBlock): block is Moving {
  return block.type === 'table' && block.withSignature !== undefined;
}

/**
 * The layout with the last rows of a table moved to the page of the signature after it, where the pages of their
 * marks differ: Typst keeps blocks on the page of the next one, but no rows of a table. The same data where nothing
 * moves; `marks` is asked only where a table has such rows.
 */
export function withRowsMoved(data: LayoutData, marks: () => readonly PageMark[]): LayoutData {
  if (!data.documents.some(({ blocks }) => blocks.some(hasRowsToMove))) return data;
  const pages = new Map<number, Set<number>>();
  for (const { id, page } of marks()) pages.set(id, (pages.get(id) ?? new Set()).add(page));
  const isApart = (block: LayoutBlock): block is Moving =>
    hasRowsToMove(block) && (pages.get(block.withSignature.id)?.size ?? 0) > 1;
  if (!data.documents.some(({ blocks }) => blocks.some(isApart))) return data;
  const moved = (block: LayoutBlock): LayoutBlock =>
    isApart(block) ? { ...block, withSignature: { ...block.withSignature, moved: true } } : block;
  return {
    ...data,
    documents: data.documents.map((each) => ({ ...each, blocks: each.blocks.map(moved) })),
  };
}
