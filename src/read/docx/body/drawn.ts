import type { WordImage, WordLine } from '../../../model/word-file.ts';
import type { XmlElement } from '../xml/element.ts';

/** A text box: its paragraphs and tables, and the width that they stand in. */
export interface TextBox {
  /** `w:txbxContent`. */
  readonly content: XmlElement;
  readonly widthTwips?: number;
}

/** What is drawn in a paragraph, in the order of the file. */
export interface Drawn {
  readonly lines: WordLine[];
  readonly images: WordImage[];
  readonly boxes: TextBox[];
}

/** What a drawing stands in: it decides where its middle is, and which pictures its part has. */
export interface DrawingPlace {
  /** Between the sides of the page's text, the cell or the text box. */
  readonly widthTwips: number | undefined;
  readonly centredText: boolean;
  readonly inTable: boolean;
  /** The kind of the picture that a relationship of this part points to. */
  readonly pictureKind: (relationshipId: string) => PictureKind;
}

/** A picture's kind of file, and whether it can be seen through where that shows. */
export type PictureKind = Pick<WordImage, 'format' | 'transparent'>;

/** A stroke is a line under text only where it lies: clearly wider than high. */
export function isLyingLine(width: number, height: number): boolean {
  return width > 0 && width > 4 * Math.abs(height);
}

/** How far from the middle a line may be and still look centred: 2 mm. */
const NEARLY_TWIPS = 113;

/** Whether a thing of that width, so far from the left side, stands in the middle. */
export function isCentred(offset: number, width: number, within: number | undefined): boolean | undefined {
  if (within === undefined) return undefined;
  return Math.abs(offset + width / 2 - within / 2) <= NEARLY_TWIPS;
}
