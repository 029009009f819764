import type { WordBlock, WordParagraph } from '../../../model/word-file.ts';
import type { ParagraphLook } from '../format/paragraph-looks.ts';
import { markProperties } from '../format/paragraph-properties.ts';
import { isOn } from '../xml/attribute-values.ts';
import { childOf, type XmlElement } from '../xml/element.ts';
import { ParagraphContent } from './paragraph-content.ts';
import { readBlocks } from './read-blocks.ts';
import { readInlines } from './read-inlines.ts';
import type { Story, Surrounding } from './reading.ts';
import { typedLines, underlines } from './typed-lines.ts';

/** A paragraph whose mark is read or not: what was deleted or hidden runs on into the next one. */
export interface OpenParagraph {
  readonly look: ParagraphLook;
  readonly content: ParagraphContent;
  readonly runsOn: boolean;
}

/** A paragraph with what its neighbours may still change, and the blocks of its text boxes. */
export interface ReadParagraph {
  readonly paragraph: WordParagraph;
  readonly look: ParagraphLook;
  readonly boxes: readonly WordBlock[];
}

/** Whether a paragraph's mark is deleted or moved away, or is not printed (ISO 29500-1, 17.13.5.15, 17.3.2.41). */
function isMarkGone(paragraph: XmlElement): boolean {
  const mark = markProperties(paragraph);
  if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')) return true;
  const hidden = childOf(mark, 'w:vanish');
  return hidden !== undefined && isOn(hidden.attributes['w:val']);
}

/** Reads a paragraph's contents behind those of the one that runs on into it. */
export function openParagraph(
  element: XmlElement,
  before: OpenParagraph | undefined,
  story: Story,
  surrounding: Surrounding,
): OpenParagraph {
  const look = story.paragraphLook(childOf(element, 'w:pPr'), surrounding.table);
  const content = before?.content ?? new ParagraphContent();
  const drawing = {
    widthTwips: surrounding.widthTwips,
    centredText: look.properties.align === 'center',
    inTable: surrounding.table !== undefined,
    pictureKind: story.pictureKind,
  };
  readInlines(element.children, { story, look, drawing, content });
  return { look, content, runsOn: isMarkGone(element) };
}

function readBoxes({ boxes }: ParagraphContent, story: Story): readonly WordBlock[] {
  return boxes.flatMap(({ content, widthTwips }) =>
    readBlocks(content.children, story, {
      inTextBox: true,
      ...(widthTwips !== undefined && { widthTwips }),
    }),
  );
}

/** Ends a paragraph: it gets its place in the count of paragraphs, its number, and the lines in it. */
export function closeParagraph(
  { look, content }: OpenParagraph,
  story: Story,
  { inTextBox }: Surrounding,
): ReadParagraph {
  const { format } = look;
  const runs = story.mayMakeRuns(content.runCount()) ? content.runs() : [];
  const centred = format.align === 'center';
  const number = look.list && story.countList(look.list.listId, look.list.level);
  const paragraph: WordParagraph = {
    type: 'paragraph',
    index: story.nextIndex(),
    ...(number !== undefined && { number }),
    runs,
    format,
    ...(look.styleName !== undefined && { styleName: look.styleName }),
    lines: [...content.lines, ...typedLines(runs, centred), ...underlines(runs, centred)],
    images: content.images,
    inTextBox,
    ...content.breaks(),
    ...(look.properties.pageBreakBefore && { pageBreak: 'before' as const }),
  };
  return { paragraph, look, boxes: readBoxes(content, story) };
}
