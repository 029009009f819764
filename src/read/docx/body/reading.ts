import type { FaultList } from '../fault-list.ts';
import type { ListCounter } from '../format/count-lists.ts';
import type { ParagraphLookFinder } from '../format/paragraph-looks.ts';
import type { RunLookFinder } from '../format/run-looks.ts';
import type { Styles } from '../format/styles.ts';
import type { TableLayer } from '../format/table-layers.ts';
import type { WordLimits } from '../limits.ts';
import type { PictureKind } from './drawn.ts';
import type { Fields } from './fields.ts';

/** What all parts of a document are read with; its counters go on from paragraph to paragraph. */
export interface Reading {
  readonly styles: Styles;
  readonly paragraphLook: ParagraphLookFinder;
  readonly runLooks: RunLookFinder;
  readonly countList: ListCounter;
  readonly faults: FaultList;
  /** Whether so many runs more may still be made; where not, that is told. */
  readonly mayMakeRuns: (count: number) => boolean;
  readonly limits: WordLimits;
}

/** One story of a document, the body or a header: it has its own paragraphs to count, fields and pictures. */
export interface Story extends Reading {
  readonly fields: Fields;
  /** The number of the next paragraph, from 1. */
  readonly nextIndex: () => number;
  /** The kind of the picture that a relationship of the story's part points to. */
  readonly pictureKind: (relationshipId: string) => PictureKind;
}

/** What blocks stand in. */
export interface Surrounding {
  /** Between the sides of the page's text, the cell or the text box; absent where the file does not say. */
  readonly widthTwips?: number;
  readonly inTextBox: boolean;
  readonly table?: TableLayer;
}
