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
  const named = childrenOf(section, reference).flatMap(({ attributes }) => {
    const part = partOf(attributes['r:id'] ?? '');
    return part === undefined ? [] : [[attributes['w:type'] ?? 'default', part] as const];
  });
  return { ...before, ...Object.fromEntries(named) };
}

function paragraphsOf(blocks: readonly WordBlock[]): readonly WordParagraph[] {
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
  blocksOf: (part: string) => readonly WordBlock[],
): WordEdges {
  const read = (part: string | undefined) => (part === undefined ? [] : paragraphsOf(blocksOf(part)));
  const others = read(parts.default);
  return { first: read(parts.first), default: others, even: evenPagesDiffer ? read(parts.even) : others };
}
