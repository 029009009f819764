import type { ParagraphNode } from '../../../model/tree.ts';
import { fitOf } from '../fit-of.ts';
import type { DocumentContext, Handler } from '../handler.ts';
import { writeInlines } from '../inlines.ts';
import { paragraphXml } from '../paragraph-xml.ts';
import { sectionPropertiesOf } from '../section-end.ts';
import { paragraphStyleId } from '../style-ids.ts';

/** A paragraph of the letterhead, at its own size where the style's does not fit there. */
export function writeSizedParagraph(
  node: ParagraphNode,
  context: DocumentContext,
  sizePt: number | undefined,
): string {
  const style = context.measures.styles[node.style];
  const { nudgeTwips } = fitOf(context.fitted.paragraphs, node, 'paragraph');
  const kept = !style.keepWithNext && context.kept.has(node);
  return paragraphXml(paragraphStyleId(node.style, { kept, sizePt }), writeInlines(node.children, style), {
    rightTwips: nudgeTwips === 0 ? 0 : style.rightTwips + nudgeTwips,
    sectionProperties: sectionPropertiesOf(node, context),
  });
}

/** A paragraph of its style, with the right indent of a few twips that keeps its lines the same everywhere. */
export const paragraph: Handler<ParagraphNode> = (node, context) =>
  writeSizedParagraph(node, context, undefined);
