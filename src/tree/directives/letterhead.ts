import type { ContainerDirective } from 'mdast-util-directive';
import type { LetterheadNode } from '../../model/tree.ts';
import type { TokenContext } from '../inlines.ts';
import { containerLeaves } from './container-leaves.ts';
import { LETTERHEAD_DIRECTIVES } from './paragraph-directives.ts';

/** The issuer's line is 1/3 to 1/2 of its text (PL I, II.2.b). */
const ORGAN_RULE_SHARE = 0.4;

/** `:::dau-van-ban`: Quốc hiệu, Tiêu ngữ, issuer; number, place and date where the template prints them. */
export function letterhead(container: ContainerDirective, context: TokenContext): LetterheadNode {
  const leaves = containerLeaves(container, LETTERHEAD_DIRECTIVES, context);
  const organs = leaves.filter(({ style }) => style === 'parentOrgan' || style === 'issuingOrgan');
  const motto = leaves.filter(({ style }) => style === 'quocHieu' || style === 'tieuNgu');
  const code = leaves.find(({ style }) => style === 'documentCode');
  const promulgation = leaves.find(({ style }) => style === 'promulgation');
  return {
    type: 'letterhead',
    organs,
    organRule: {
      type: 'rule',
      of: organs.filter(({ style }) => style === 'issuingOrgan'),
      share: ORGAN_RULE_SHARE,
    },
    motto,
    // As long as the text of Tiêu ngữ (PL I, II.1.b).
    mottoRule: { type: 'rule', of: motto.filter(({ style }) => style === 'tieuNgu'), share: 1 },
    ...(code && promulgation && { codeLine: { code, promulgation } }),
  };
}
