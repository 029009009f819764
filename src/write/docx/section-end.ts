import type { ParagraphNode, RuleNode } from '../../model/tree.ts';
import type { DocumentContext } from './handler.ts';

/** The properties of the section that `node` ends, for its paragraph to carry (ISO 29500-1, 17.6.18). */
export function sectionPropertiesOf(
  node: ParagraphNode | RuleNode,
  { sectionEnd }: DocumentContext,
): string | undefined {
  return sectionEnd?.block === node ? sectionEnd.sectionProperties : undefined;
}
