import type { WordBlock, WordEdges, WordParagraph } from '../../../model/word-file.ts';
import { childrenOf, type XmlElement } from '../xml/element.ts';

/** The parts that a section's headers or footers stand in; absent where it has none. */
export interface EdgeParts {
  readonly first?: string;
  readonly default?: string;
  readonly even?: string;
}

/** The parts of headers or footers that a section names, those of the section before for the others (ISO 29500-1, 17.10.2). */
export function edgeParts(
  section: XmlElement | undefined,
  reference: 'w:headerReference' | 'w:footerReference',
  partOf: (relationshipId: string) => string | undefined,
  before: EdgeParts,
): EdgeParts {
  const references = childrenOf(section, reference);
  const named = (type: string): string | undefined => {
    const found = references.findLast(({ attributes }) => (attributes['w:type'] ?? 'default') === type);
    return found && partOf(found.attributes['r:id'] ?? '');
  };
  const first = named('first') ?? before.first;
  const usual = named('default') ?? before.default;
  const even = named('even') ?? before.even;
  return {
    ...(first !== undefined && { first }),
    ...(usual !== undefined && { default: usual }),
    ...(even !== undefined && { even }),
  };
}

/** All paragraphs of blocks, those in tables too, in reading order. */
export function paragraphsOf(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/** The paragraphs of those parts; even pages have those of the others unless the document tells them apart (17.10.1). */
export function edgesOf(
  parts: EdgeParts,
  evenPagesDiffer: boolean,
  paragraphsIn: (part: string) => readonly WordParagraph[],
): WordEdges {
  const read = (part: string | undefined) => (part === undefined ? [] : paragraphsIn(part));
  const others = read(parts.default);
  return { first: read(parts.first), default: others, even: evenPagesDiffer ? read(parts.even) : others };
}
