import type { Twips } from '../../model/measures.ts';
import { type GroupedList, inLists, type ListPlace } from './in-lists.ts';
import type { LayoutBlock, LayoutBlocks } from './layout-data.ts';

type WithoutGap<Block> = Block extends LayoutBlock ? Omit<Block, 'gap'> : never;

/** A block before it is known what it stands above: its own space before and after. */
export interface Stackable {
  readonly block: WithoutGap<LayoutBlock>;
  readonly before: Twips;
  readonly after: Twips;
  /** What its lines are taller than single ones: stands below its last line, and comes on top of the gap. */
  readonly surplus: Twips;
  /** The list that it is an item of. */
  readonly place?: ListPlace;
}

function listBlocks(members: readonly (LayoutBlock | GroupedList<LayoutBlock>)[]): LayoutBlocks {
  return members.map((member) =>
    'members' in member
      ? { type: 'list', numbering: member.numbering, blocks: listBlocks(member.members), gap: 0 }
      : member,
  );
}

/**
 * Blocks one under the other: the gap between two is the larger of the one's space after and the other's space
 * before, as in Word; it stands below the first, so that it never starts a page. Items that
 * follow one another stand in lists, which look the same.
 */
export function stack(blocks: readonly Stackable[]): LayoutBlocks {
  const [first] = blocks;
  const stacked = blocks.map(({ block, after, surplus }, index): LayoutBlock => {
    const gap = Math.max(after, blocks[index + 1]?.before ?? 0) + surplus;
    return { ...block, gap };
  });
  const listed = listBlocks(
    inLists(stacked.map((member, index) => ({ member, place: blocks[index]?.place }))),
  );
  return first && first.before > 0 ? [{ type: 'space', height: first.before, gap: 0 }, ...listed] : listed;
}
