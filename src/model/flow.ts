import type { FittedFile } from './fit.ts';
import type {
  BlockNode,
  DocumentNode,
  ParagraphNode,
  SectionNode,
  SignatureBlockNode,
  TableNode,
} from './tree.ts';

/** What stands one under the other on the page: blocks without the sections that only hold them together. */
export type FlowBlock = Exclude<BlockNode, SectionNode>;

/** Least number of lines of text that stand on the signature block's page (model.md, 8; practice). */
const LINES_WITH_SIGNATURE = 2;

function blocksOf(block: BlockNode): readonly FlowBlock[] {
  return block.type === 'section' ? block.children.flatMap(blocksOf) : [block];
}

/** The blocks of a document in the order of the page, sections opened. */
export function flowOf(document: DocumentNode): readonly FlowBlock[] {
  return document.children.flatMap(blocksOf);
}

/** The last paragraphs before the signature block that together have two lines; fewer where something else ends them. */
function companionsOfSignature(
  before: readonly FlowBlock[],
  paragraphs: FittedFile['paragraphs'],
): readonly ParagraphNode[] {
  const companions: ParagraphNode[] = [];
  let lines = 0;
  for (const block of before.toReversed()) {
    if (block.type !== 'paragraph' || lines >= LINES_WITH_SIGNATURE) break;
    companions.push(block);
    lines += (paragraphs.get(block)?.breaks.length ?? 0) + 1;
  }
  return companions;
}

/**
 * The paragraphs that must stay on the page of what follows them although their style does not ask for it:
 * the one before a table, and those before the signature block until two lines are together.
 */
export function keptByPosition(
  flow: readonly FlowBlock[],
  paragraphs: FittedFile['paragraphs'],
): ReadonlySet<ParagraphNode> {
  const kept = flow.flatMap((block, index): readonly ParagraphNode[] => {
    if (block.type === 'signatureBlock') return companionsOfSignature(flow.slice(0, index), paragraphs);
    const before = flow[index - 1];
    return block.type === 'table' && before?.type === 'paragraph' ? [before] : [];
  });
  return new Set(kept);
}

/** A table's last rows that stay on the page of the signature after it, so that it is not alone there. */
export interface RowsWithSignature {
  readonly table: TableNode;
  readonly signature: SignatureBlockNode;
  /** The first of the rows, which are the table's last and the group rows that keep with it. */
  readonly firstRow: number;
}

/** The first of the rows that go with the last one; undefined where it would be the whole table. */
function firstRowWithLast({ rows }: TableNode): number | undefined {
  let first = rows.length - 1;
  while (rows[first - 1]?.keepWithNext) first -= 1;
  return first > 0 ? first : undefined;
}

function rowsBefore(
  signature: SignatureBlockNode,
  before: readonly FlowBlock[],
  { paragraphs, tables }: FittedFile,
): readonly RowsWithSignature[] {
  const tableIndex = before.findLastIndex((block) => block.type !== 'paragraph');
  const table = before[tableIndex];
  const between = before.slice(tableIndex + 1);
  const isOneLine = between.every(
    (block) => block.type === 'paragraph' && paragraphs.get(block)?.breaks.length === 0,
  );
  if (table?.type !== 'table' || between.length > 1 || !isOneLine) return [];
  const firstRow = firstRowWithLast(table);
  // The end of a row that may split is on the signature's page anyway.
  const maySplit = tables.get(table)?.rowMaySplit.at(-1) === true;
  return firstRow === undefined || maySplit ? [] : [{ table, signature, firstRow }];
}

/** The rows that stay with the signature after their table, where at most one line of text parts them. */
export function rowsWithSignature(
  flow: readonly FlowBlock[],
  fitted: FittedFile,
): readonly RowsWithSignature[] {
  return flow.flatMap((block, index) =>
    block.type === 'signatureBlock' ? rowsBefore(block, flow.slice(0, index), fitted) : [],
  );
}
