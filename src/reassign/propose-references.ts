import type { AgencyNames } from '../model/agency-names.ts';
import { type Data, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { Plan } from '../model/plan/plan.ts';
import { writeReference } from './agency-references.ts';
import { createMentionFinder } from './mention-finder.ts';
import { shortName } from './name-forms.ts';
import { type PlanTask, planTasks } from './plan-tasks.ts';
import { type PlanText, planTexts, rowTexts } from './plan-texts.ts';
import { protectedIn } from './protected-stretches.ts';
import { idAt, sentenceAround } from './shown-values.ts';

/** A typed name of an agency that could be a reference, so that it follows when the agency's tasks move. */
export interface ProposedReference {
  /** What the officer names it by: the nearest id and its turn there, `to-chuc-thuc-hien:2`. */
  readonly id: string;
  /** The value that holds it, and the stretch of that value, in UTF-16 units. */
  readonly path: DataPath;
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  /** What is to stand there: `[[co-quan:…]]`, or in a field of agencies the bare id. */
  readonly reference: string;
  /** What the reference prints: the full name in running text, the short one in tables. */
  readonly printed: string;
  readonly sentence: string;
}

type Found = Omit<ProposedReference, 'id'>;

function isSamePrint(typed: string, printed: string): boolean {
  return typed.normalize('NFC') === printed.normalize('NFC');
}

/** Whether a document prints the same with the reference as with the typed name. */
export function printsTheSame({ typed, printed }: ProposedReference): boolean {
  return isSamePrint(typed, printed);
}

interface TextSite extends PlanText {
  readonly isTable: boolean;
}

/** The names in running texts; titles of others in quotation marks, căn cứ and issuers of cited acts are left alone. */
function inTexts(texts: readonly TextSite[], agencies: AgencyNames): readonly Found[] {
  const find = createMentionFinder(agencies, new Set(agencies.byId.keys()));
  return texts.flatMap(({ path, text, isTable }) => {
    const isKept = protectedIn(text, path.at(-1) === 'mo_dau');
    return find(text)
      .filter((name) => !isKept(name))
      .map(({ agency, typed, start, end }): Found => {
        const printed = isTable ? shortName(agency) : agency.ten;
        const sentence = sentenceAround(text, { start, end }, agencies);
        return { path, start, end, typed, reference: writeReference(agency), printed, sentence };
      });
  });
}

function entriesOf(value: Data | undefined, path: DataPath): readonly PlanText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (isDataList(value)) return value.flatMap((entry, index) => entriesOf(entry, [...path, index]));
  return isDataMap(value) ? entriesOf(value.co_quan, [...path, 'co_quan']) : [];
}

/** The cells whose entry is a name and nothing else. */
function inFields(tasks: readonly PlanTask[], agencies: AgencyNames) {
  const entries = tasks.flatMap(({ path, data, roles }) =>
    roles.flatMap(({ field }) => entriesOf(data[field], [...path, field])),
  );
  const names: Found[] = [];
  const sentences: TextSite[] = [];
  for (const { path, text } of entries) {
    const agency = agencies.byId.has(text.trim()) ? undefined : agencies.byName(text);
    if (agency) {
      const typed = text.trim();
      const found = { path, start: 0, end: text.length, typed, reference: agency.ma };
      names.push({ ...found, printed: shortName(agency), sentence: typed });
    } else if (!agencies.byId.has(text.trim())) sentences.push({ path, text, isTable: true });
  }
  return { names, sentences };
}

function withIds(found: readonly Found[], data: Data): readonly ProposedReference[] {
  const counts = new Map<string, number>();
  return found.map((each) => {
    const base = idAt(data, each.path) ?? each.path.join('.');
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return { ...each, id: `${base}:${count}` };
  });
}

/** The typed names of agencies in a plan that could be references: in its texts, and cells that hold a name. */
export function proposeReferences(
  data: Data,
  plan: Plan,
  agencies: AgencyNames,
): readonly ProposedReference[] {
  const tasks = planTasks(data, plan);
  const texts = planTexts(data).map((text) => ({ ...text, isTable: false }));
  const ofRows = tasks.flatMap((task) => {
    const fields = task.roles.map(({ field }) => field);
    return rowTexts(task.data, task.path, fields).map((text) => ({ ...text, isTable: true }));
  });
  const { names, sentences } = inFields(tasks, agencies);
  return withIds([...inTexts([...texts, ...ofRows, ...sentences], agencies), ...names], data);
}
