import type { ContainerDirective } from 'mdast-util-directive';
import type { SignatureBlockNode } from '../../model/tree.ts';
import type { TokenContext } from '../inlines.ts';
import { paragraph } from '../paragraph.ts';
import { containerLeaves } from './container-leaves.ts';
import { SIGNATURE_DIRECTIVES } from './paragraph-directives.ts';

/** `:::ky-van-ban`: Nơi nhận, and level with it the authority, post and name of the signer (PL I, II.7, II.9). */
export function signatureBlock(container: ContainerDirective, context: TokenContext): SignatureBlockNode {
  const leaves = containerLeaves(container, SIGNATURE_DIRECTIVES, context);
  return {
    type: 'signatureBlock',
    toPlaces: leaves.filter(({ style }) => style === 'toPlacesTitle' || style === 'toPlaces'),
    competence: leaves.filter(({ style }) => style === 'competence'),
    space: paragraph('signatureSpace', []),
    signerName: leaves.find(({ style }) => style === 'signerName') ?? paragraph('signerName', []),
  };
}
