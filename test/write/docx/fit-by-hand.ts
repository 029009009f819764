import type { FittedFile, ParagraphFit, SignatureFit, TableFit } from '../../../src/model/fit.ts';
import { type FlowBlock, flowOf } from '../../../src/model/flow.ts';
import type {
  CellParagraph,
  FileTree,
  ParagraphNode,
  RowNode,
  SignatureBlockNode,
  TableNode,
} from '../../../src/model/tree.ts';
import { paragraphsOf } from './tree-paragraphs.ts';

const FRAME = 9354;
const DASH = 144;

function blocksOf(tree: FileTree): readonly FlowBlock[] {
  return tree.documents.flatMap((document) => flowOf(document));
}

function paragraphFit(paragraph: ParagraphNode | CellParagraph): ParagraphFit {
  const hangs = paragraph.type === 'cellParagraph' && paragraph.hanging !== undefined;
  return { widthTwips: FRAME, nudgeTwips: 0, hangingTwips: hangs ? DASH : 0, breaks: [] };
}

function tableFit(table: TableNode): TableFit {
  const columnTwips = table.columns.map(() => Math.floor(FRAME / table.columns.length));
  return {
    columnTwips,
    headerRowTwips: table.header.map(() => 356),
    bodyRowTwips: table.rows.map(() => 356),
    rowIsRaised: table.rows.map(() => false),
    rowMaySplit: table.rows.map(() => false),
  };
}

/** What a test changes in the fit by hand. */
export interface FitChanges {
  readonly paragraph?: (paragraph: ParagraphNode | CellParagraph) => Partial<ParagraphFit>;
  readonly maySplit?: (row: RowNode) => boolean;
  readonly quocHieuPt?: number;
  readonly placesBesideSigner?: number;
}

function signatureFit({ toPlaces }: SignatureBlockNode, { placesBesideSigner }: FitChanges): SignatureFit {
  return {
    leftTwips: FRAME / 2,
    rightTwips: FRAME / 2,
    placesBesideSigner: placesBesideSigner ?? toPlaces.length,
  };
}

function fitTables(tables: readonly TableNode[], { maySplit }: FitChanges): FittedFile['tables'] {
  return new Map(
    tables.map((table) => [
      table,
      { ...tableFit(table), ...(maySplit && { rowMaySplit: table.rows.map(maySplit) }) },
    ]),
  );
}

/** A fit that measures nothing: equal columns, no nudges, one line a paragraph, drawn lines of 1,000 twips. */
export function fitByHand(tree: FileTree, changes: FitChanges = {}): FittedFile {
  const blocks = blocksOf(tree);
  const letterheads = blocks.filter((block) => block.type === 'letterhead');
  const rules = [
    ...blocks.filter((block) => block.type === 'rule'),
    ...letterheads.flatMap(({ organRule, mottoRule }) => [organRule, mottoRule]),
  ];
  const sizes = changes.quocHieuPt === undefined ? {} : { quocHieuPt: changes.quocHieuPt };
  return {
    tree,
    paragraphs: new Map(
      blocks
        .flatMap(paragraphsOf)
        .map((each) => [each, { ...paragraphFit(each), ...changes.paragraph?.(each) }]),
    ),
    tables: fitTables(
      blocks.filter((block) => block.type === 'table'),
      changes,
    ),
    rules: new Map(rules.map((rule) => [rule, 1000])),
    letterheads: new Map(letterheads.map((each) => [each, { leftTwips: 3742, rightTwips: 5612, ...sizes }])),
    signatureBlocks: new Map(
      blocks
        .filter((block) => block.type === 'signatureBlock')
        .map((each) => [each, signatureFit(each, changes)]),
    ),
  };
}
