import type { Lists } from '../model/lists.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { NumberedPlan } from '../model/numbered.ts';
import type { PlaceIndex } from '../model/place.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { TypedNumber } from '../model/plan-file.ts';
import { checkDoubledNumbers } from './check-doubled-numbers.ts';
import { checkTypedNumbers } from './check-typed-numbers.ts';
import { type CountedDocument, countPlan } from './count-plan.ts';
import { numberDocument } from './number-document.ts';
import { numberIssue } from './number-issue.ts';
import { noteColumns, noteRows, noteSections, type Referent, type Referents } from './referents.ts';
import { createResolver } from './resolver.ts';

/** What numbering needs besides the plan: where its values stand, what its lists hold, and a unit's parameters. */
export interface NumberOptions {
  readonly places: PlaceIndex;
  readonly lists: Lists;
  /** Values for the plan's `tham_so`; the example values stand in for those not given. */
  readonly parameters?: ReadonlyMap<string, string>;
  /** Numbers that were typed before the headings of a Markdown plan, to be compared with those counted. */
  readonly typedNumbers?: readonly TypedNumber[];
  /** The documents go into one file whatever the plan says: nothing attached is signed alone (PL I, III.1.c, III.1.d). */
  readonly inOneFile?: boolean;
}

function noteReferents(documents: readonly CountedDocument[], plan: Plan): Referents {
  const referents = new Map<string, Referent>();
  for (const document of documents) {
    noteSections(document.blocks, [], referents);
    const label = document.kind === 'appendix' ? document.label || 'bảng kèm theo' : undefined;
    if (document.kind === 'appendix') referents.set(document.ma, { words: label });
    for (const { table, rows } of document.tables) {
      noteRows(rows, label, referents);
      noteColumns(table.cot, referents);
      referents.set(table.ma, { words: label ?? table.tieu_de });
    }
  }
  for (const basis of [
    ...(plan.quyet_dinh?.can_cu ?? []),
    ...(plan.ke_hoach?.can_cu ?? []),
    ...(plan.noi_nhan ?? []),
  ]) {
    if (typeof basis !== 'string' && basis.ma !== undefined) referents.set(basis.ma, { words: undefined });
  }
  return referents;
}

function wordsOf(referents: Referents): ReadonlyMap<string, string> {
  return new Map([...referents].flatMap(([ma, { words }]) => (words ? [[ma, words] as const] : [])));
}

function parametersOf(
  plan: Plan,
  given: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<string, string> {
  const { nam, tu, den } = plan.ky ?? {};
  const period = Object.entries({ 'ky.nam': nam, 'ky.tu': tu ?? nam, 'ky.den': den ?? nam });
  return new Map([
    ...period.flatMap(([name, year]) => (year === undefined ? [] : [[name, String(year)] as const])),
    ...(plan.tham_so ?? []).map(({ ma, vi_du }) => [ma, vi_du] as const),
    ...(given ?? []),
  ]);
}

function laidInOneFile(plan: Plan): Plan {
  return { ...plan, trinh_bay: { ...plan.trinh_bay, tep: 'chung' } };
}

/**
 * Counts and letters everything in a plan, once for every output, and resolves all `[[…]]`. Reports number forms
 * that do not exist, broken series, numbers typed beside those counted, letters past y, references to nothing and cycles, and end marks that were typed.
 */
export function numberPlan(typed: Plan, options: NumberOptions): Outcome<NumberedPlan> {
  const { places, lists } = options;
  const plan = options.inOneFile ? laidInOneFile(typed) : typed;
  const messages: Message[] = [];
  const documents = countPlan(plan, { places, messages });
  messages.push(...checkTypedNumbers(options.typedNumbers ?? [], documents));
  messages.push(...checkDoubledNumbers(documents, places));
  const referents = noteReferents(documents, plan);
  const parameters = parametersOf(plan, options.parameters);
  const resolver = createResolver({ places, messages, lists, referents, parameters });
  const context = { plan, resolver, places, messages };
  const numbered = documents.map((document) => numberDocument(document, context));
  resolver.startDocument();
  const issue = numberIssue(plan, resolver, messages);
  return { value: { plan, issue, documents: numbered, referenceWords: wordsOf(referents) }, messages };
}
