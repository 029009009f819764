import type { Message } from '../model/message.ts';
import type {
  NumberedBasis,
  NumberedBlock,
  NumberedDocument,
  NumberedTable,
  PassageLine,
} from '../model/numbered.ts';
import type { DataPath } from '../model/place.ts';
import type { DecisionPart, Plan, PlanPart } from '../model/plan/plan.ts';
import { appendixAttachment, planAttachment } from './attachment.ts';
import type { CountContext } from './count.ts';
import type { CountedDocument, CountedTable } from './count-plan.ts';
import { readCountedPassage } from './count-typed-items.ts';
import { withoutDocumentEnd, withoutListMark } from './end-marks.ts';
import { numberBlocks } from './number-blocks.ts';
import { numberLabels } from './number-labels.ts';
import { fieldKinds, numberRows } from './number-rows.ts';
import type { Resolver } from './resolver.ts';

/** Everything that numbering one document of the set needs. */
export interface DocumentContext extends CountContext {
  readonly plan: Plan;
  readonly resolver: Resolver;
}

const ROLES: readonly string[] = ['chu_tri', 'phoi_hop'];

function numberTable({ table, path, rows, levels }: CountedTable, context: DocumentContext): NumberedTable {
  const { plan, resolver } = context;
  const source = resolver.source(path, table.ma);
  const roles = plan.vai_tro?.map((role) => role.ma) ?? ROLES;
  const rowContext = { ...context, kinds: fieldKinds(table.cot, roles), planYear: plan.ky?.nam };
  return {
    ma: table.ma,
    source,
    table,
    columns: table.cot,
    labels: numberLabels(table, path, resolver),
    levels,
    ...(table.tieu_de !== undefined && {
      title: resolver.words(table.tieu_de, resolver.source([...path, 'tieu_de'], table.ma)),
    }),
    rows: numberRows(rows, rowContext),
  };
}

function passage(
  typed: string | undefined,
  path: DataPath,
  context: DocumentContext,
): readonly PassageLine[] {
  if (typed === undefined) return [];
  return context.resolver.lines(readCountedPassage(typed, path, context), context.resolver.source(path));
}

function bases(
  part: DecisionPart | PlanPart,
  path: DataPath,
  { resolver, messages }: DocumentContext,
): readonly NumberedBasis[] {
  return (part.can_cu ?? []).map((basis, index) => {
    const typed = typeof basis === 'string' ? basis : basis.noi_dung;
    const source = resolver.source(
      [...path, 'can_cu', index],
      typeof basis === 'string' ? undefined : basis.ma,
    );
    return { words: withoutListMark(resolver.line(typed, source), messages) };
  });
}

function proposal(
  typed: string | undefined,
  path: DataPath,
  { resolver, messages }: DocumentContext,
): Pick<NumberedDocument, 'proposal'> {
  if (typed === undefined) return {};
  return { proposal: withoutListMark(resolver.line(typed, resolver.source(path)), messages) };
}

/** Where the last block that prints anything stands. */
function lastPrinted(blocks: readonly NumberedBlock[]): number {
  return blocks.findLastIndex((block) => block.type !== 'passage' || block.lines.length > 0);
}

function endsInTable(blocks: readonly NumberedBlock[]): boolean {
  const last = blocks[lastPrinted(blocks)];
  return last?.type === 'tablePlace' || (last?.type === 'section' && endsInTable(last.children));
}

/** Takes the end mark off the last line of the last block that prints one, wherever it stands. */
function withoutLastMark(blocks: readonly NumberedBlock[], messages: Message[]): readonly NumberedBlock[] {
  const at = lastPrinted(blocks);
  const last = blocks[at];
  return last ? blocks.with(at, withoutBlockMark(last, messages)) : blocks;
}

function withoutBlockMark(block: NumberedBlock, messages: Message[]): NumberedBlock {
  switch (block.type) {
    case 'section':
      return { ...block, children: withoutLastMark(block.children, messages) };
    case 'pointer':
      return { ...block, words: withoutDocumentEnd(block.words, messages) };
    case 'passage':
      return {
        ...block,
        lines: block.lines.map((line, index) =>
          index === block.lines.length - 1 ? withoutDocumentEnd(line, messages) : line,
        ),
      };
    case 'tablePlace':
      return block;
  }
}

type Ending = Pick<NumberedDocument, 'body' | 'closing' | 'endMark'>;

/** Where `./.` stands: after the last paragraph; after a final table only if the plan asks. */
function ending(
  body: readonly NumberedBlock[],
  closing: readonly PassageLine[],
  afterTable: boolean,
  messages: Message[],
): Ending {
  const last = closing.at(-1);
  if (last)
    return {
      body,
      closing: [...closing.slice(0, -1), withoutDocumentEnd(last, messages)],
      endMark: 'afterText',
    };
  if (endsInTable(body)) return { body, closing, endMark: afterTable ? 'afterTable' : 'none' };
  return { body: withoutLastMark(body, messages), closing, endMark: body.length > 0 ? 'afterText' : 'none' };
}

type Main = Extract<CountedDocument, { kind: 'decision' | 'plan' | 'attachedPlan' }>;

function numberMain(document: Main, context: DocumentContext): NumberedDocument {
  const { kind, ma, path, part } = document;
  const { plan, resolver, messages } = context;
  const usual = kind === 'decision' ? 'Quyết định' : 'Kế hoạch';
  // In the order of the page, since a document is cited in full where it is first met.
  const typeName = resolver.words(part.ten_loai ?? usual, resolver.source([...path, 'ten_loai']));
  const subject = resolver.words(part.trich_yeu, resolver.source([...path, 'trich_yeu']));
  const foundBases = bases(part, path, context);
  const found = 'de_nghi' in part ? proposal(part.de_nghi, [...path, 'de_nghi'], context) : {};
  const opening = passage(part.mo_dau, [...path, 'mo_dau'], context);
  const body = numberBlocks(document.blocks, resolver);
  const closing = passage(part.ket_thuc, [...path, 'ket_thuc'], context);
  return {
    kind,
    ma,
    source: resolver.source(path),
    landscape: false,
    typeName,
    subject,
    subjectCaps: false,
    bases: foundBases,
    ...found,
    opening,
    ...ending(body, closing, false, messages),
    ...(kind === 'attachedPlan' && { attachment: planAttachment(plan, resolver) }),
    tables: document.tables.map((table) => numberTable(table, context)),
  };
}

type CountedAppendix = Extract<CountedDocument, { kind: 'appendix' }>;

function numberAppendix(document: CountedAppendix, context: DocumentContext): NumberedDocument {
  const { ma, path, part, label } = document;
  const { plan, resolver, messages } = context;
  const attachment = appendixAttachment(plan, part, path, resolver);
  const typeName = resolver.words(label, resolver.source([...path, 'nhan'], ma));
  const subject = resolver.words(part.tieu_de, resolver.source([...path, 'tieu_de'], ma));
  const body = numberBlocks(document.blocks, resolver);
  return {
    kind: 'appendix',
    ma,
    source: resolver.source(path, ma),
    landscape: part.huong === 'ngang',
    typeName,
    subject,
    subjectCaps: part.kieu_tieu_de !== 'thuong',
    bases: [],
    opening: [],
    ...ending(body, [], part.dau_ket ?? false, messages),
    ...(attachment && { attachment }),
    tables: document.tables.map((table) => numberTable(table, context)),
  };
}

/** Resolves one counted document: its words, its body, its tables. */
export function numberDocument(document: CountedDocument, context: DocumentContext): NumberedDocument {
  context.resolver.startDocument();
  return document.kind === 'appendix' ? numberAppendix(document, context) : numberMain(document, context);
}
