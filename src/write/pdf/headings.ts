import type { FlowBlock } from '../../model/flow.ts';
import { plainText } from '../../model/inline.ts';
import type { Measures } from '../../model/measures.ts';
import type { ParagraphNode, ParagraphStyle } from '../../model/tree.ts';

/** A heading's level, 1 for the document's own, and the title that bookmarks show. */
export interface Heading {
  readonly level: number;
  readonly title: string;
}

/** Lines under a document's own heading that complete its bookmark, and what stands between. */
const COMPLETED_BY: Partial<
  Record<ParagraphStyle, { readonly styles: readonly ParagraphStyle[]; readonly by: string }>
> = {
  documentType: { styles: ['subject'], by: ' ' },
  appendixLabel: { styles: ['appendixTitle', 'appendixTitlePlain'], by: '. ' },
  partLabel: { styles: ['partHeading'], by: '. ' },
};

function titleOf(node: ParagraphNode): string {
  return plainText(node.children)
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
}

function bookmark(flow: readonly FlowBlock[], index: number, node: ParagraphNode): string {
  const completed = COMPLETED_BY[node.style];
  const lines = [titleOf(node)];
  for (const next of completed ? flow.slice(index + 1) : []) {
    if (next.type !== 'paragraph' || !completed?.styles.includes(next.style)) break;
    lines.push(titleOf(next));
  }
  const [first, ...rest] = lines;
  return rest.length === 0 ? `${first}` : `${first}${completed?.by}${rest.join(' ')}`;
}

/**
 * The headings of one document. Levels follow the styles' outline levels, but none is left out on the way down,
 * as tags ask (ISO 14289-1, 7.4.2): where a plan goes from its title to `1.`, that `1.` is level 2.
 */
export function headingsOf(
  flow: readonly FlowBlock[],
  measures: Measures,
): ReadonlyMap<ParagraphNode, Heading> {
  const headings = new Map<ParagraphNode, Heading>();
  let open: readonly number[] = [];
  for (const [index, node] of flow.entries()) {
    const outline = node.type === 'paragraph' ? measures.styles[node.style].outlineLevel : undefined;
    if (node.type !== 'paragraph' || outline === undefined) continue;
    open = [...open.filter((level) => level < outline), outline];
    headings.set(node, { level: open.length, title: bookmark(flow, index, node) });
  }
  return headings;
}
