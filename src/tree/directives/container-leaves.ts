import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { ParagraphNode, ParagraphStyle } from '../../model/tree.ts';
import { readInlines, type TokenContext } from '../inlines.ts';
import { paragraph } from '../paragraph.ts';
import { sourceOfToken } from './source-of-token.ts';

/** The names of leaf directives and the style of the paragraph that each prints. */
export type LeafStyles = Readonly<Record<string, ParagraphStyle>>;

function styleOf(child: RootContent, known: LeafStyles): ParagraphStyle | undefined {
  return child.type === 'leafDirective' && Object.hasOwn(known, child.name) ? known[child.name] : undefined;
}

/** The paragraphs of a container's own leaf directives, in order. */
export function containerLeaves(
  container: ContainerDirective,
  known: LeafStyles,
  context: TokenContext,
): readonly ParagraphNode[] {
  return container.children.flatMap((child) => {
    const style = styleOf(child, known);
    if (child.type !== 'leafDirective' || !style) return [];
    return [paragraph(style, readInlines(child.children, context), sourceOfToken(child, context))];
  });
}

/** What stands in a container without being one of its own leaf directives. */
export function otherChildren(container: ContainerDirective, known: LeafStyles): readonly RootContent[] {
  return container.children.filter((child) => styleOf(child, known) === undefined);
}
