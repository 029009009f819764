import type { ParagraphNode } from '../../model/tree.ts';
import type { BlockScope } from './block-scope.ts';
import type { Anchor, ParagraphBlock } from './layout-data.ts';
import { type ListItem, listItem } from './list-item.ts';
import { labelPieces, piecesOf, type Setting } from './pieces.ts';
import type { Stackable } from './stack.ts';

/** How one paragraph differs from what its style says. */
export interface ParagraphException {
  readonly sizePt?: number | undefined;
  readonly anchor?: Anchor | undefined;
}

function layoutParagraph(
  node: ParagraphNode,
  item: ListItem | undefined,
  { fitted, measures, printable, styles, headings, kept }: BlockScope,
  { sizePt, anchor }: ParagraphException,
): Omit<ParagraphBlock, 'gap'> {
  const measure = measures.styles[node.style];
  const fit = fitted.paragraphs.get(node);
  const heading = headings.get(node);
  const setting: Setting = {
    style: measure,
    breaks: item?.breaks ?? fit?.breaks ?? [],
    printable: (text, source) => printable(text, source ?? node.source),
  };
  return {
    type: 'paragraph',
    style: styles.paragraph(node.style, sizePt),
    ...(item && { label: labelPieces(item.label, setting) }),
    pieces: piecesOf(item?.rest ?? node.children, setting),
    ...(fit?.nudgeTwips && { nudge: fit.nudgeTwips }),
    ...((measure.keepWithNext || kept.has(node)) && { keep: true }),
    ...(heading && { heading }),
    ...(anchor && { anchor }),
  };
}

/** A paragraph outside tables, line by line as it was fitted. */
export function paragraphBlock(
  node: ParagraphNode,
  scope: BlockScope,
  exception: ParagraphException = {},
): Stackable {
  const breaks = scope.fitted.paragraphs.get(node)?.breaks ?? [];
  const item = scope.headings.has(node) ? undefined : listItem(node.children, breaks);
  const block = layoutParagraph(node, item, scope, exception);
  const { beforeTwips, afterTwips } = scope.measures.styles[node.style];
  return {
    block,
    before: beforeTwips,
    after: afterTwips,
    surplus: scope.styles.look(block.style).surplus,
    ...(item && { place: item }),
  };
}
