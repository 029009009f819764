import { isDataList } from '../model/data.ts';
import { report } from '../model/message.ts';
import { agencyReferences } from './agency-references.ts';
import { namedTwice } from './messages.ts';
import { type PlanText, planTexts, rowTexts } from './plan-texts.ts';
import type { PlannedChange } from './planned-change.ts';
import { type ReassignContext, rewriteAt } from './reassign-context.ts';
import { rewriteRecipients } from './recipients.ts';
import type { Successors } from './rewrite-text.ts';
import { idAt, shownDifference, shownTexts } from './shown-values.ts';

/** The agencies that one line of a text refers to more than once. */
function doubledIn(text: string, { agencies }: ReassignContext): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const names = agencyReferences(line, agencies).map(({ agency }) => agency.ten);
    return names.filter((name, index) => names.indexOf(name) < index);
  });
}

function textChange(
  { path, text }: PlanText,
  successors: Successors,
  context: ReassignContext,
): PlannedChange {
  const { agencies, source, numbers, messages } = context;
  const after = rewriteAt(text, path, successors, context);
  const known = doubledIn(text, context);
  for (const agency of new Set(doubledIn(after, context)))
    if (!known.includes(agency)) {
      const place = source.places.ofValue(path);
      messages.push(report('ten-hai-lan', namedTwice, { agency }, { place }));
    }
  return {
    kind: path.includes('cac_dieu') ? 'article' : 'text',
    path,
    ma: idAt(source.data, path),
    number: numbers.of(path),
    label: '',
    before: text,
    after,
    shown: text === after ? { before: '', after: '' } : shownTexts(text, after, agencies),
  };
}

/** What changes in the running text of the documents and of the rows. */
export function textChanges(context: ReassignContext): readonly PlannedChange[] {
  const { source, tasks, successors } = context;
  const inDocuments = planTexts(source.data).map((text) => textChange(text, successors.outside, context));
  const inRows = tasks.flatMap((task) => {
    const fields = task.roles.map(({ field }) => field);
    const texts = rowTexts(task.data, task.path, fields);
    return texts.map((text) => textChange(text, successors.inTask(task), context));
  });
  return [...inDocuments, ...inRows];
}

/** What changes among the recipients. */
export function recipientChanges(context: ReassignContext): readonly PlannedChange[] {
  const { source, agencies, successors } = context;
  const { data } = source;
  const before = typeof data === 'object' && 'noi_nhan' in data ? data.noi_nhan : undefined;
  if (!isDataList(before)) return [];
  const after = rewriteRecipients(before, {
    agencies,
    successors: successors.outside,
    rewriteSentence: (text, way) => rewriteAt(text, ['noi_nhan', ...way], successors.outside, context),
  });
  const shown = {
    before: shownDifference(before, after, agencies),
    after: shownDifference(after, before, agencies),
  };
  const where = { path: ['noi_nhan'], ma: undefined, number: '', label: '' };
  return [{ kind: 'recipients', ...where, before, after, shown }];
}
