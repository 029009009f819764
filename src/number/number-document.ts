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
import type { CountedDocument, CountedTable } from './count-plan.ts';
import { withoutDocumentEnd, withoutListMark } from './end-marks.ts';
import { numberBlocks } from './number-blocks.ts';
import { fieldKinds, numberRows } from './number-rows.ts';
import { readPassage } from './passage.ts';
import type { Resolver } from './resolver.ts';

/** Everything that numbering one document of the set needs. */
interface DocumentContext {
  readonly plan: Plan;
  readonly resolver: Resolver;
  readonly messages: Message[];
}

const ROLES: readonly string[] = ['chu_tri', 'phoi_hop'];

function numberTable(
  { table, path, rows, levels }: CountedTable,
  { plan, resolver, messages }: DocumentContext,
): NumberedTable {
  const source = resolver.source(path, table.ma);
  const roles = plan.vai_tro?.map((role) => role.ma) ?? ROLES;
  const context = { resolver, kinds: fieldKinds(table.cot, roles), planYear: plan.ky?.nam, messages };
  return {
    ma: table.ma,
    source,
    table,
    columns: table.cot,
    levels,
    ...(table.tieu_de !== undefined && {
      title: resolver.words(table.tieu_de, resolver.source([...path, 'tieu_de'], table.ma)),
    }),
    rows: numberRows(rows, context),
  };
}

function passage(
  typed: string | undefined,
  path: DataPath,
  { resolver }: DocumentContext,
): readonly PassageLine[] {
  return typed === undefined ? [] : resolver.lines(readPassage(typed), resolver.source(path));
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
    const [line] = resolver.lines([{ text: typed.replace(/\s*\n\s*/g, ' ').trim() }], source);
    return { words: withoutListMark({ inlines: line?.inlines ?? [], source }, messages) };
  });
}

function proposal(
  typed: string | undefined,
  path: DataPath,
  { resolver, messages }: DocumentContext,
): Pick<NumberedDocument, 'proposal'> {
  if (typed === undefined) return {};
  return {
    proposal: withoutListMark(
      resolver.words(typed.replace(/\s*\n\s*/g, ' '), resolver.source(path)),
      messages,
    ),
  };
}

function endsInTable(blocks: readonly NumberedBlock[]): boolean {
  const last = blocks.at(-1);
  return last?.type === 'tablePlace' || (last?.type === 'section' && endsInTable(last.children));
}

/** Takes the end mark off the last line of the last passage, wherever it stands. */
function withoutLastMark(blocks: readonly NumberedBlock[], messages: Message[]): readonly NumberedBlock[] {
  const last = blocks.at(-1);
  if (last?.type === 'section')
    return [...blocks.slice(0, -1), { ...last, children: withoutLastMark(last.children, messages) }];
  const line = last?.type === 'passage' ? last.lines.at(-1) : undefined;
  if (last?.type !== 'passage' || !line) return blocks;
  return [
    ...blocks.slice(0, -1),
    { ...last, lines: [...last.lines.slice(0, -1), withoutDocumentEnd(line, messages)] },
  ];
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
    typeName: resolver.words(part.ten_loai ?? usual, resolver.source([...path, 'ten_loai'])),
    subject: resolver.words(part.trich_yeu, resolver.source([...path, 'trich_yeu'])),
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
  return {
    kind: 'appendix',
    ma,
    source: resolver.source(path, ma),
    landscape: part.huong === 'ngang',
    typeName: resolver.words(label, resolver.source([...path, 'nhan'], ma)),
    subject: resolver.words(part.tieu_de, resolver.source([...path, 'tieu_de'], ma)),
    subjectCaps: part.kieu_tieu_de !== 'thuong',
    bases: [],
    opening: [],
    ...ending(numberBlocks(document.blocks, resolver), [], part.dau_ket ?? false, messages),
    ...(attachment && { attachment }),
    tables: document.tables.map((table) => numberTable(table, context)),
  };
}

/** Resolves one counted document: its words, its body, its tables. */
export function numberDocument(
  document: CountedDocument,
  plan: Plan,
  resolver: Resolver,
  messages: Message[],
): NumberedDocument {
  resolver.startDocument();
  const context = { plan, resolver, messages };
  return document.kind === 'appendix' ? numberAppendix(document, context) : numberMain(document, context);
}
