import type { Twips } from './measures.ts';
import type {
  CellParagraph,
  FileTree,
  LetterheadNode,
  ParagraphNode,
  RuleNode,
  SignatureBlockNode,
  TableNode,
} from './tree.ts';

/** What both writers share of one paragraph's lines. */
export interface ParagraphFit {
  /** Width between the paragraph's margins (cell or frame, indents of the style not yet taken off). */
  readonly widthTwips: Twips;
  /** A right indent of a few twips that takes every line's decision out of rounding's reach; mostly 0. */
  readonly nudgeTwips: Twips;
  /** Hanging indent of a cell paragraph with a dash or number before it; 0 otherwise. */
  readonly hangingTwips: Twips;
  /** Where each line after the first starts: offsets into the paragraph's printed text (`printedText`). */
  readonly breaks: readonly number[];
}

/** Column widths and row heights of one table. */
export interface TableFit {
  /** Sum = the frame's width. */
  readonly columnTwips: readonly Twips[];
  /** Least height of each header row, so that a spanning label never needs more. */
  readonly headerRowTwips: readonly Twips[];
  /** Height of each body row as its cells ask for it; what a cell over several rows needs more goes to the last. */
  readonly bodyRowTwips: readonly Twips[];
  /** Whether a body row is higher than its own cells ask: the writers must say how high it is. */
  readonly rowIsRaised: readonly boolean[];
  /** Whether each body row may go over a page: only if it is longer than half a page. */
  readonly rowMaySplit: readonly boolean[];
}

/** Two columns of a borderless table, from the frame's left edge. */
export interface TwoColumnFit {
  readonly leftTwips: Twips;
  readonly rightTwips: Twips;
  /** Size of the letterhead in pt where the profile's own does not fit; absent where it does. */
  readonly quocHieuPt?: number;
}

/** The columns of a signature block, and how Nơi nhận is parted into rows. */
export interface SignatureFit extends TwoColumnFit {
  /** How many of its paragraphs share the signer's row; each of the others has a row, where a page may part them. */
  readonly placesBesideSigner: number;
}

/** Everything that both writers must share, measured once with the font's own widths, by node. */
export interface FittedFile {
  readonly tree: FileTree;
  readonly paragraphs: ReadonlyMap<ParagraphNode | CellParagraph, ParagraphFit>;
  readonly tables: ReadonlyMap<TableNode, TableFit>;
  /** Length of each drawn line. */
  readonly rules: ReadonlyMap<RuleNode, Twips>;
  readonly letterheads: ReadonlyMap<LetterheadNode, TwoColumnFit>;
  readonly signatureBlocks: ReadonlyMap<SignatureBlockNode, SignatureFit>;
}
