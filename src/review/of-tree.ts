import { type FlowBlock, flowOf } from '../model/flow.ts';
import { type Inline, plainText } from '../model/inline.ts';
import type { NumberedPlan } from '../model/numbered.ts';
import type { Source } from '../model/place.ts';
import type { ReadPlan } from '../model/plan-file.ts';
import type {
  Origin,
  ReviewedCell,
  ReviewedDocument,
  ReviewedFile,
  ReviewedParagraph,
  ReviewedRow,
  ReviewedTable,
} from '../model/reviewed.ts';
import type {
  CellNode,
  CellParagraph,
  DocumentNode,
  FileTree,
  ParagraphNode,
  RowNode,
  TableNode,
} from '../model/tree.ts';
import { documentFacts } from './document-facts.ts';
import { distinctNames, documentName } from './document-name.ts';
import { settled, withPlainSpaces } from './folded.ts';

function originOf(source: Source | undefined): Origin {
  return { kind: 'plan', source };
}

/** The run of a counted number that a paragraph begins with. */
function numberOf([first]: readonly Inline[]): string | undefined {
  return first?.type === 'text' && first.role === 'number' ? settled(first.value) : undefined;
}

type AnyParagraph = Pick<ParagraphNode | CellParagraph, 'children' | 'source'>;

function reviewedParagraph(
  { children, source }: AnyParagraph,
  part: ReviewedParagraph['part'],
): ReviewedParagraph {
  const text = withPlainSpaces(plainText(children));
  const number = numberOf(children) ?? (part === 'toPlaces' && text.startsWith('-') ? '-' : undefined);
  return { type: 'paragraph', part, origin: originOf(source), text, ...(number !== undefined && { number }) };
}

function reviewedCell({ column, colSpan, rowSpan, children }: CellNode): ReviewedCell {
  const printed = children.filter((child) => plainText(child.children) !== '');
  return {
    column,
    colSpan,
    rowSpan,
    paragraphs: printed.map((child) => reviewedParagraph(child, 'tableCell')),
  };
}

function reviewedRow({ cells }: RowNode, isHeader: boolean): ReviewedRow {
  return { isHeader, maySplit: false, cells: cells.map(reviewedCell) };
}

function reviewedTable({ header, rows, columns, source }: TableNode): ReviewedTable {
  return {
    type: 'table',
    origin: originOf(source),
    headerRows: header.length,
    columnCount: columns.length,
    rows: [...header.map((row) => reviewedRow(row, true)), ...rows.map((row) => reviewedRow(row, false))],
  };
}

function named(nodes: readonly ParagraphNode[]): readonly ReviewedParagraph[] {
  return nodes.map((node) => reviewedParagraph(node, node.style));
}

/** What a block prints in its order; a drawn line prints no words. */
function reviewedBlocks(block: FlowBlock): ReviewedDocument['blocks'] {
  switch (block.type) {
    case 'paragraph':
      return named([block]);
    case 'table':
      return [reviewedTable(block)];
    case 'letterhead': {
      const { organs, motto, codeLine } = block;
      return named([...organs, ...motto, ...(codeLine ? [codeLine.code, codeLine.promulgation] : [])]);
    }
    case 'signatureBlock': {
      const { toPlaces, competence, space, signerName } = block;
      return named([...toPlaces, ...competence, space, signerName]);
    }
    case 'rule':
      return [];
  }
}

/** A document of a plan before the set's names are made distinct. */
function reviewedDocument(document: DocumentNode, { issue }: NumberedPlan): ReviewedDocument {
  const { properties } = document;
  // An extract is nobody's document to sign; its kind is known to no rule.
  const kind = document.kind === 'extract' ? 'other' : document.kind;
  const blocks = flowOf(document).flatMap(reviewedBlocks);
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  // A plan says its type itself: there is nothing to recognise.
  const types = { named: () => properties.typeName, leading: () => undefined };
  const facts = documentFacts(paragraphs, types);
  const name = documentName(kind, facts, paragraphs);
  return { kind, name, isDraft: issue.isDraft, facts, blocks, sections: [] };
}

/**
 * The documents of a plan under review, part by part as its trees have them, with the place of each value in its source;
 * the look is our own and not judged.
 */
export function reviewedPlan(
  { file, source }: Pick<ReadPlan, 'file' | 'source'>,
  numbered: NumberedPlan,
  trees: readonly FileTree[],
): ReviewedFile {
  const documents = trees.flatMap((tree) =>
    tree.documents.map((document) => reviewedDocument(document, numbered)),
  );
  const names = distinctNames(documents.map(({ name }) => name));
  return {
    file,
    origin: 'plan',
    documents: documents.map((document, index) => ({ ...document, name: names[index] ?? document.name })),
    source,
  };
}
