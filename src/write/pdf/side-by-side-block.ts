import type { TwoColumnFit } from '../../model/fit.ts';
import type { Twips } from '../../model/measures.ts';
import type { LetterheadNode, ParagraphNode, RuleNode, SignatureBlockNode } from '../../model/tree.ts';
import type { BlockScope } from './block-scope.ts';
import type { Anchor, LayoutBlocks, SideBySideBlock } from './layout-data.ts';
import { paragraphBlock } from './paragraph-block.ts';
import { type Stackable, stack } from './stack.ts';

/** A drawn line: the bottom border of an empty paragraph (PL I, II.1.b, II.2.b, II.5.b). */
export function ruleBlock(node: RuleNode, { fitted, measures }: BlockScope): Stackable {
  const length = fitted.rules.get(node);
  if (length === undefined) throw new Error('A drawn line was not fitted before writing');
  const { thicknessTwips, paragraphTwips, afterTwips } = measures.rule;
  return {
    block: { type: 'rule', length, thickness: thicknessTwips, above: paragraphTwips },
    before: 0,
    after: afterTwips,
    surplus: 0,
  };
}

function sideBySide(
  { leftTwips, rightTwips }: TwoColumnFit,
  rows: SideBySideBlock['rows'],
  exceptions: Pick<SideBySideBlock, 'breakable' | 'withRows'> = {},
): Stackable {
  return {
    block: { type: 'sideBySide', columns: [leftTwips, rightTwips], rows, ...exceptions },
    before: 0,
    after: 0,
    surplus: 0,
  };
}

/** Issuer beside Quốc hiệu, then number beside place and date (PL I, II.1–II.4). */
export function letterheadBlock(node: LetterheadNode, scope: BlockScope): Stackable {
  const fit = scope.fitted.letterheads.get(node);
  if (!fit) throw new Error('A letterhead was not fitted before writing');
  const lines = (paragraphs: readonly ParagraphNode[], rule: RuleNode): LayoutBlocks =>
    stack([
      ...paragraphs.map((each) => paragraphBlock(each, scope, { sizePt: fit.quocHieuPt })),
      ruleBlock(rule, scope),
    ]);
  const top = [lines(node.organs, node.organRule), lines(node.motto, node.mottoRule)] as const;
  if (!node.codeLine) return sideBySide(fit, [top]);
  const { code, promulgation } = node.codeLine;
  return sideBySide(fit, [
    top,
    [stack([paragraphBlock(code, scope)]), stack([paragraphBlock(promulgation, scope)])],
  ]);
}

function freeSpace(height: Twips, anchor: Anchor | undefined): Stackable {
  return {
    block: { type: 'space', height, ...(anchor && { anchor }) },
    before: 0,
    after: 0,
    surplus: 0,
  };
}

/**
 * Recipients beside authority, post, free space and name of the signer; no page cuts it (PL I, II.7, II.9), but
 * between recipients that are too many to stand beside the signer.
 */
export function signatureBlock(node: SignatureBlockNode, scope: BlockScope, anchored: boolean): Stackable {
  const fit = scope.fitted.signatureBlocks.get(node);
  if (!fit) throw new Error('A signature block was not fitted before writing');
  const { page, signatureSpaceTwips } = scope.measures;
  const anchor: Anchor = {
    kind: 'signatureSpace',
    left: page.leftTwips + fit.leftTwips,
    width: fit.rightTwips,
    height: signatureSpaceTwips,
  };
  const places = node.toPlaces.map((each) => paragraphBlock(each, scope));
  const right = [
    ...node.competence.map((each) => paragraphBlock(each, scope)),
    freeSpace(signatureSpaceTwips, anchored ? anchor : undefined),
    paragraphBlock(node.signerName, scope),
  ];
  const others = places.slice(fit.placesBesideSigner);
  const rows: SideBySideBlock['rows'] = [
    [stack(places.slice(0, fit.placesBesideSigner)), stack(right)],
    ...others.map((each) => [stack([each]), []] as const),
  ];
  const withRows = scope.rowsWithSignature.findIndex(({ signature }) => signature === node);
  return sideBySide(fit, rows, {
    ...(others.length > 0 && { breakable: true }),
    ...(withRows >= 0 && { withRows }),
  });
}
