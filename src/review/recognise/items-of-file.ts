import type { WordBlock, WordFile, WordPage, WordParagraph, WordTable } from '../../model/word-file.ts';
import { settled } from '../folded.ts';
import { placesParts } from './layout-table.ts';
import { type Item, type LinePlace, lettersOf } from './line.ts';
import { linesOfParagraph } from './lines-of-paragraph.ts';

/** Width between the margins of a page, in twips. */
export function frameTwips({ widthTwips, leftTwips, rightTwips, gutterTwips }: WordPage): number {
  return widthTwips - leftTwips - rightTwips - gutterTwips;
}

function isEmpty(paragraph: WordParagraph): boolean {
  return settled(lettersOf(paragraph)) === '' && paragraph.number === undefined;
}

/** Reads blocks into items; remembers whether the next one begins a page. */
class ItemReader {
  readonly items: Item[] = [];
  #begins = false;

  beginPage(): void {
    this.#begins = true;
  }

  read(blocks: readonly WordBlock[], place: LinePlace): void {
    for (const block of blocks) {
      if (block.type === 'paragraph') this.#readParagraph(block, place);
      else if (placesParts(block)) this.#readPlaced(block, place);
      else
        this.items.push({ type: 'table', table: block, section: place.section, begins: this.#takeBegins() });
    }
  }

  #takeBegins(): boolean {
    const begins = this.#begins;
    this.#begins = false;
    return begins;
  }

  #readParagraph(paragraph: WordParagraph, place: LinePlace): void {
    const { pageBreak } = paragraph;
    const begins = this.#begins || pageBreak === 'before';
    const lines = linesOfParagraph(paragraph, { place, begins: begins && !isEmpty(paragraph) });
    for (const line of lines) this.items.push(line);
    this.#begins = pageBreak === 'within' || (isEmpty(paragraph) && begins);
  }

  #readPlaced(table: WordTable, { section }: LinePlace): void {
    for (const { cells } of table.rows) {
      for (const { column, blocks, widthTwips, marginTwips } of cells) {
        const [only] = blocks;
        // A cell cannot be without a paragraph.
        if (blocks.length === 1 && only?.type === 'paragraph' && isEmpty(only) && only.lines.length === 0)
          continue;
        const width =
          widthTwips === undefined ? undefined : widthTwips - marginTwips.left - marginTwips.right;
        this.read(blocks, { section, table, column, ...(width !== undefined && { widthTwips: width }) });
      }
    }
  }
}

/** All that a file prints in reading order: lines, and tables of content; the tables that only place parts are opened out. */
export function itemsOfFile({ sections }: WordFile): readonly Item[] {
  const reader = new ItemReader();
  for (const [section, { blocks, page }] of sections.entries()) {
    if (section > 0) reader.beginPage();
    reader.read(blocks, { section, widthTwips: frameTwips(page) });
  }
  return reader.items;
}
