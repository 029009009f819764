import type { IParagraphStyleOptions } from 'docx';
import type { Measures } from '../../model/measures.ts';
import { cellStyles } from './cell-styles.ts';
import { letterheadStyles, runningStyles } from './running-styles.ts';
import { structureStyles } from './structure-styles.ts';

/** Which sizes a file needs beyond its measures. */
export interface StyleSizes {
  readonly tableSizesPt: readonly number[];
  readonly letterheadSizesPt: readonly number[];
}

/** The paragraph styles of a file: the tree's, each with its measures; their variants; those of the structure. */
export function paragraphStyles(measures: Measures, sizes: StyleSizes): readonly IParagraphStyleOptions[] {
  return [
    ...runningStyles(measures),
    ...sizes.letterheadSizesPt.flatMap(letterheadStyles),
    ...sizes.tableSizesPt.flatMap((sizePt) => cellStyles(sizePt, measures)),
    ...structureStyles(measures),
  ];
}
