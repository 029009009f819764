import type { Emphasis, PhrasingContent, Strong } from 'mdast';
import type { Inline, Text } from '../model/inline.ts';
import { type RenderedDocument, readToken, TOKEN_PATTERN } from '../model/rendered.ts';

/** What the tree stage puts back tokens from, and reads the template's own letters in. */
export type TokenContext = Pick<RenderedDocument, 'markdown' | 'tokens'>;

type Looks = Pick<Text, 'bold' | 'italic'>;

function withLooks(inline: Inline, looks: Looks): Inline {
  return inline.type === 'text' ? { ...inline, ...looks } : inline;
}

/** Replaces the tokens of a text by the words that they stand for. */
export function textWithTokens(text: string, looks: Looks, { tokens }: TokenContext): readonly Inline[] {
  const inlines: Inline[] = [];
  const letters = (value: string) => {
    if (value !== '') inlines.push({ type: 'text', value, ...looks });
  };
  let rest = 0;
  for (const found of text.matchAll(TOKEN_PATTERN)) {
    letters(text.slice(rest, found.index));
    const words = tokens[readToken(found[1] ?? '')];
    for (const inline of words?.inlines ?? []) inlines.push(withLooks(inline, looks));
    rest = found.index + found[0].length;
  }
  letters(text.slice(rest));
  return inlines;
}

/** The sign that opened an emphasis: only `_` and `**` mean anything, a single `*` is a letter (2*3*4). */
function openingSign(node: Emphasis | Strong, { markdown }: TokenContext): string {
  const offset = node.position?.start.offset ?? 0;
  return node.type === 'strong' ? markdown.slice(offset, offset + 2) : markdown.slice(offset, offset + 1);
}

function marked(node: Emphasis | Strong, looks: Looks, context: TokenContext): readonly Inline[] {
  const sign = openingSign(node, context);
  const inner = (added: Looks) => inlinesOf(node.children, { ...looks, ...added }, context);
  if (sign === '**') return inner({ bold: true });
  if (sign === '_') return inner({ italic: true });
  const typed: Inline = { type: 'text', value: sign, ...looks };
  return [typed, ...inner({}), typed];
}

function inlinesOf(
  nodes: readonly PhrasingContent[],
  looks: Looks,
  context: TokenContext,
): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    if (node.type === 'text') return textWithTokens(node.value, looks, context);
    if (node.type === 'strong' || node.type === 'emphasis') return marked(node, looks, context);
    return node.type === 'break' ? [{ type: 'lineBreak' }] : [];
  });
}

/** The inlines of a template's phrasing content, tokens put back with their own looks and places. */
export function readInlines(nodes: readonly PhrasingContent[], context: TokenContext): readonly Inline[] {
  return inlinesOf(nodes, {}, context);
}
