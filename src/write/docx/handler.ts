import type { FittedFile } from '../../model/fit.ts';
import type { Measures, Twips } from '../../model/measures.ts';
import type { ParagraphNode, RowNode, RuleNode } from '../../model/tree.ts';

/** The paragraph that a section ends with, and the properties that it carries. */
export interface SectionEnd {
  readonly block: ParagraphNode | RuleNode;
  readonly sectionProperties: string;
}

/** What every handler may ask while it writes one document. */
export interface DocumentContext {
  readonly fitted: FittedFile;
  readonly measures: Measures;
  /** Width between the margins of the document's pages. */
  readonly frameTwips: Twips;
  /** What keeps with the block after it because of where it stands. */
  readonly kept: ReadonlySet<ParagraphNode | RowNode>;
  /** Absent where the section ends with a paragraph of its own, or with the body. */
  readonly sectionEnd: SectionEnd | undefined;
}

/** Writes one kind of block as WordprocessingML. */
export type Handler<Node> = (node: Node, context: DocumentContext) => string;
