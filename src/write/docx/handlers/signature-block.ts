import type { ParagraphNode, SignatureBlockNode } from '../../../model/tree.ts';
import { fitOf } from '../fit-of.ts';
import type { Handler } from '../handler.ts';
import { sideBySideTable } from '../side-by-side.ts';
import { paragraph } from './paragraph.ts';

/**
 * Nơi nhận beside authority, post, free space and name of the signer, in one row that no page cuts (PL I, II.7, II.9);
 * what is too long to stand beside the signer follows row by row.
 */
export const signatureBlock: Handler<SignatureBlockNode> = (node, context) => {
  const fit = fitOf(context.fitted.signatureBlocks, node, 'signature block');
  const written = (paragraphs: readonly ParagraphNode[]): string =>
    paragraphs.map((each) => paragraph(each, context)).join('');
  const left = written(node.toPlaces.slice(0, fit.placesBesideSigner));
  const right = written([...node.competence, node.space, node.signerName]);
  const others = node.toPlaces.slice(fit.placesBesideSigner);
  return sideBySideTable(fit, [
    { left, right },
    ...others.map((each) => ({ left: written([each]), right: '' })),
  ]);
};
