import type { ContainerDirective } from 'mdast-util-directive';
import type { ParagraphNode, ParagraphStyle } from '../../model/tree.ts';
import { readInlines, type TokenContext } from '../inlines.ts';
import { paragraph } from '../paragraph.ts';
import { sourceOfToken } from './source-of-token.ts';

/** The paragraphs of a container's leaf directives, in order; a leaf that is not in `known` prints nothing. */
export function containerLeaves(
  container: ContainerDirective,
  known: Readonly<Record<string, ParagraphStyle>>,
  context: TokenContext,
): readonly ParagraphNode[] {
  return container.children.flatMap((child) => {
    const style = child.type === 'leafDirective' ? known[child.name] : undefined;
    if (child.type !== 'leafDirective' || !style) return [];
    return [paragraph(style, readInlines(child.children, context), sourceOfToken(child, context))];
  });
}
