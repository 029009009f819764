import type { FittedFile } from '../../model/fit.ts';
import type { RowsWithSignature } from '../../model/flow.ts';
import type { Measures } from '../../model/measures.ts';
import type { ParagraphNode } from '../../model/tree.ts';
import type { Heading } from './headings.ts';
import type { SignKeeper } from './missing-signs.ts';
import type { StyleSheet } from './style-sheet.ts';

/** What the layout of every block of one document may ask. */
export interface BlockScope {
  readonly fitted: FittedFile;
  readonly measures: Measures;
  readonly printable: SignKeeper['printable'];
  readonly styles: StyleSheet;
  readonly headings: ReadonlyMap<ParagraphNode, Heading>;
  /** Paragraphs that stay on the page of what follows because of where they stand. */
  readonly kept: ReadonlySet<ParagraphNode>;
  /** Rows of tables that stay on the page of the signature; their index is their id in the layout. */
  readonly rowsWithSignature: readonly RowsWithSignature[];
}
