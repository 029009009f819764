import type { Twips } from '../../model/measures.ts';
import type { LayoutBlock, LayoutBlocks } from './layout-data.ts';

type WithoutGap<Block> = Block extends LayoutBlock ? Omit<Block, 'gap'> : never;

/** A block before it is known what it stands above: its own space before and after. */
export interface Stackable {
  readonly block: WithoutGap<LayoutBlock>;
  readonly before: Twips;
  readonly after: Twips;
  /** What its lines are taller than single ones: stands below its last line, and comes on top of the gap. */
  readonly surplus: Twips;
}

/**
 * Blocks one under the other: the gap between two is the larger of the one's space after and the other's space
 * before, as in Word; it stands below the first, so that it never starts a page.
 */
export function stack(blocks: readonly Stackable[]): LayoutBlocks {
  const [first] = blocks;
  const stacked = blocks.map(({ block, after, surplus }, index): LayoutBlock => {
    const gap = Math.max(after, blocks[index + 1]?.before ?? 0) + surplus;
    return { ...block, gap };
  });
  return first && first.before > 0 ? [{ type: 'space', height: first.before, gap: 0 }, ...stacked] : stacked;
}
