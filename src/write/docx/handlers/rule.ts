import type { Twips } from '../../../model/measures.ts';
import type { RuleNode } from '../../../model/tree.ts';
import { fitOf } from '../fit-of.ts';
import type { DocumentContext, Handler } from '../handler.ts';
import { paragraphXml } from '../paragraph-xml.ts';
import { sectionPropertiesOf } from '../section-end.ts';

/** A drawn line centred in `width`: the bottom border of an empty paragraph, its length made by both indents. */
export function writeRule(node: RuleNode, context: DocumentContext, width: Twips): string {
  const length = fitOf(context.fitted.rules, node, 'drawn line');
  const leftTwips = Math.floor((width - length) / 2);
  return paragraphXml('rule', '', {
    leftTwips,
    rightTwips: width - length - leftTwips,
    sectionProperties: sectionPropertiesOf(node, context),
  });
}

/** A drawn line between the margins of the page. */
export const rule: Handler<RuleNode> = (node, context) => writeRule(node, context, context.frameTwips);
