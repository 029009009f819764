import type { Alignment } from '../model/measures.ts';
import type { PartName, ReviewedKind } from '../model/reviewed.ts';
import type { WordImage, WordLine, WordLineSpacing, WordPage } from '../model/word-file.ts';

/** The look of a line of the specimen where it is not the one that the decree asks for. */
export interface SpecimenLook {
  readonly font?: string;
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly caps?: boolean;
  readonly colour?: string;
  readonly align?: Alignment;
  readonly firstLineTwips?: number;
  readonly leftTwips?: number;
  readonly beforeTwips?: number;
  readonly afterTwips?: number;
  readonly line?: WordLineSpacing;
  readonly keepWithNext?: boolean;
  readonly pageBreak?: 'before' | 'within';
  readonly renderedPageBreak?: 'start' | 'within';
}

/** A line of the specimen: its text, and what is unusual about it. */
export interface SpecimenLine {
  readonly part: PartName;
  readonly text: string;
  readonly look?: SpecimenLook;
  /** The drawn line under it; `null` takes the usual one away. */
  readonly line?: WordLine | null;
  readonly images?: readonly WordImage[];
}

/** A table of the specimen: rows of cells, the first ones its header. */
export interface SpecimenTable {
  readonly headerRows: number;
  readonly rows: readonly (readonly string[])[];
  /** Sum = width of the table; the frame's width in equal parts where not given. */
  readonly columnTwips?: readonly number[];
  /** Whether its header is marked to be repeated, and its rows may split; both as they should be where not given. */
  readonly headerRepeats?: boolean;
  readonly rowsMaySplit?: boolean;
  /** Row (from 0) in which Word began a page when it saved the file. */
  readonly renderedPageBreakInRow?: number;
}

/** One document of an example: a specimen of its kind, changed. */
export interface SpecimenDocument {
  readonly kind: ReviewedKind;
  /** Lines that stand in place of the specimen's lines of that part; an empty list takes the part out. */
  readonly parts?: Readonly<
    Partial<Record<PartName, string | readonly (string | Omit<SpecimenLine, 'part'>)[]>>
  >;
  /** What stands in place of the specimen's body, between title or căn cứ and signature. */
  readonly body?: readonly (SpecimenLine | SpecimenTable)[];
  /** What comes after everything else. */
  readonly after?: readonly SpecimenLine[];
  /** Words that someone has deleted and nobody has accepted to be gone. */
  readonly deletedWords?: string;
  readonly page?: Partial<WordPage>;
  /** The page number's look and place; the usual one where not given. */
  readonly pageNumber?: {
    readonly in?: 'header' | 'footer' | 'nowhere';
    readonly align?: Alignment;
    readonly sizePt?: number;
    readonly onFirstPage?: boolean;
  };
}

/** Whether an item of a specimen's body is a table. */
export function isSpecimenTable(item: SpecimenLine | SpecimenTable): item is SpecimenTable {
  return 'rows' in item;
}
