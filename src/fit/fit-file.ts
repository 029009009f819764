import type { FittedFile, ParagraphFit, SignatureFit, TableFit, TwoColumnFit } from '../model/fit.ts';
import { type FlowBlock, flowOf } from '../model/flow.ts';
import type { Measures, Twips } from '../model/measures.ts';
import { type PageFrame, pageFrame } from '../model/page-frame.ts';
import type {
  CellParagraph,
  FileTree,
  LetterheadNode,
  ParagraphNode,
  RuleNode,
  SignatureBlockNode,
  TableNode,
} from '../model/tree.ts';
import { fitTable } from './fit-table.ts';
import type { FontMetrics } from './font-metrics.ts';
import { placesBesideSigner } from './places-beside-signer.ts';
import { createTextFitter, type TextFitter } from './text-fitter.ts';
import { longestLine } from './text-widths.ts';
import { fitLetterhead, fitSignatureBlock } from './two-columns.ts';

/** What has been fitted so far, and what fitting needs. */
interface Fitting {
  readonly measures: Measures;
  readonly fitter: TextFitter;
  readonly paragraphs: Map<ParagraphNode | CellParagraph, ParagraphFit>;
  readonly tables: Map<TableNode, TableFit>;
  readonly rules: Map<RuleNode, Twips>;
  readonly letterheads: Map<LetterheadNode, TwoColumnFit>;
  readonly signatureBlocks: Map<SignatureBlockNode, SignatureFit>;
}

function fitParagraphs(nodes: readonly ParagraphNode[], width: Twips, { fitter, paragraphs }: Fitting): void {
  for (const node of nodes) paragraphs.set(node, fitter.fitParagraph(node, width));
}

/** A drawn line: its share of the longest printed line of the text it stands under. */
function fitRule(rule: RuleNode, width: Twips, { fitter, rules }: Fitting): void {
  const longest = rule.of.reduce((length, node) => {
    const { breaks } = fitter.fitParagraph(node, width);
    return Math.max(length, longestLine(fitter.measureParagraph(node), breaks));
  }, 0);
  rules.set(rule, Math.min(Math.round(longest * rule.share), width));
}

function fitLetterheadBlock(node: LetterheadNode, width: Twips, fitting: Fitting): void {
  const columns = fitLetterhead(node, width, fitting.measures, fitting.fitter);
  const { organs, organRule, motto, mottoRule, codeLine } = node;
  fitting.letterheads.set(node, columns);
  fitParagraphs([...organs, ...(codeLine ? [codeLine.code] : [])], columns.leftTwips, fitting);
  fitParagraphs([...motto, ...(codeLine ? [codeLine.promulgation] : [])], columns.rightTwips, fitting);
  fitRule(organRule, columns.leftTwips, fitting);
  fitRule(mottoRule, columns.rightTwips, fitting);
}

function fitSignature(node: SignatureBlockNode, frame: PageFrame, fitting: Fitting): void {
  const { measures, fitter, paragraphs } = fitting;
  const columns = fitSignatureBlock(node, frame.widthTwips, measures, fitter);
  fitParagraphs(node.toPlaces, columns.leftTwips, fitting);
  fitParagraphs([...node.competence, node.space, node.signerName], columns.rightTwips, fitting);
  const measuring = {
    measures,
    pageTwips: frame.heightTwips,
    fitOf: (paragraph: ParagraphNode) => paragraphs.get(paragraph),
  };
  fitting.signatureBlocks.set(node, { ...columns, placesBesideSigner: placesBesideSigner(node, measuring) });
}

function fitTableBlock(
  table: TableNode,
  frame: PageFrame,
  { measures, fitter, paragraphs, tables }: Fitting,
): void {
  const fitted = fitTable(table, frame, measures, fitter);
  tables.set(table, fitted.fit);
  for (const [paragraph, fit] of fitted.paragraphs) paragraphs.set(paragraph, fit);
}

function fitBlock(block: FlowBlock, frame: PageFrame, fitting: Fitting): void {
  switch (block.type) {
    case 'paragraph':
      fitParagraphs([block], frame.widthTwips, fitting);
      break;
    case 'rule':
      fitRule(block, frame.widthTwips, fitting);
      break;
    case 'letterhead':
      fitLetterheadBlock(block, frame.widthTwips, fitting);
      break;
    case 'signatureBlock':
      fitSignature(block, frame, fitting);
      break;
    case 'table':
      fitTableBlock(block, frame, fitting);
      break;
  }
}

/** Fits a file's tree to its pages: everything that both writers must share, measured once with the font's widths. */
export function fitFile(tree: FileTree, measures: Measures, font: FontMetrics): FittedFile {
  const fitting: Fitting = {
    measures,
    fitter: createTextFitter(measures, font),
    paragraphs: new Map(),
    tables: new Map(),
    rules: new Map(),
    letterheads: new Map(),
    signatureBlocks: new Map(),
  };
  for (const document of tree.documents) {
    const frame = pageFrame(measures.page, document.landscape);
    for (const block of flowOf(document)) fitBlock(block, frame, fitting);
  }
  const { paragraphs, tables, rules, letterheads, signatureBlocks } = fitting;
  return { tree, paragraphs, tables, rules, letterheads, signatureBlocks };
}
