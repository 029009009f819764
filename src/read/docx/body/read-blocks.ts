import type { WordBlock, WordParagraph } from '../../../model/word-file.ts';
import type { XmlElement } from '../xml/element.ts';
import { borderLines, sharesBorder } from './border-lines.ts';
import { closeParagraph, type OpenParagraph, openParagraph, type ReadParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import type { Story, Surrounding } from './reading.ts';
import { withoutHolders } from './without-holders.ts';

type ReadBlock = ReadParagraph | Exclude<WordBlock, WordParagraph>;

function isSameStyle(left: ReadParagraph | undefined, right: ReadParagraph): boolean {
  return left?.look.styleId === right.look.styleId;
}

/** A paragraph with what its neighbours change: shared borders, and no space between two of one style where it asks so. */
function amongNeighbours(
  read: ReadParagraph,
  above: ReadParagraph | undefined,
  below: ReadParagraph | undefined,
  { widthTwips }: Surrounding,
): WordParagraph {
  const { paragraph, look } = read;
  const { properties } = look;
  if (!properties.borders && !properties.contextualSpacing) return paragraph;
  const close = properties.contextualSpacing === true;
  const lines = borderLines(properties, widthTwips, {
    above: above !== undefined && sharesBorder(above.look.properties, properties),
    below: below !== undefined && sharesBorder(properties, below.look.properties),
  });
  return {
    ...paragraph,
    format: {
      ...paragraph.format,
      ...(close && isSameStyle(above, read) && { beforeTwips: 0 }),
      ...(close && isSameStyle(below, read) && { afterTwips: 0 }),
    },
    lines: [...lines, ...paragraph.lines],
  };
}

function paragraphAt(blocks: readonly ReadBlock[], at: number): ReadParagraph | undefined {
  const block = blocks[at];
  return block && 'look' in block ? block : undefined;
}

function settled(blocks: readonly ReadBlock[], surrounding: Surrounding): readonly WordBlock[] {
  return blocks.flatMap((block, at): readonly WordBlock[] => {
    if (!('look' in block)) return [block];
    const above = paragraphAt(blocks, at - 1);
    const below = paragraphAt(blocks, at + 1);
    return [amongNeighbours(block, above, below, surrounding), ...block.boxes];
  });
}

/** Reads what stands one under the other: paragraphs, each followed by its text boxes, and tables. */
export function readBlocks(
  elements: readonly XmlElement[],
  story: Story,
  surrounding: Surrounding,
): readonly WordBlock[] {
  const blocks: ReadBlock[] = [];
  let open: OpenParagraph | undefined;
  const close = (paragraph: OpenParagraph) => {
    blocks.push(closeParagraph(paragraph, story, surrounding));
  };
  for (const element of withoutHolders(elements)) {
    if (element.name === 'w:tbl') {
      if (open && !open.content.isEmpty()) close(open);
      open = undefined;
      blocks.push(readTable(element, story, surrounding));
    } else if (element.name === 'w:p') {
      open = openParagraph(element, open, story, surrounding);
      if (open.runsOn) continue;
      close(open);
      open = undefined;
    }
  }
  if (open && !open.content.isEmpty()) close(open);
  return settled(blocks, surrounding);
}
