import type { Nodes } from 'mdast';
import type { Source } from '../../model/place.ts';
import { readToken, TOKEN_PATTERN } from '../../model/rendered.ts';
import type { TokenContext } from '../inlines.ts';

/** Where the first value of the plan that a node prints was written; undefined where it prints only the template's words. */
export function sourceOfToken(node: Nodes, { markdown, tokens }: TokenContext): Source | undefined {
  const text = markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const [found] = text.matchAll(TOKEN_PATTERN);
  return found ? tokens[readToken(found[1] ?? '')]?.source : undefined;
}
