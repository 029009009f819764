import { applyEdits } from '../edit/apply-edits.ts';
import { indexAgencies } from '../model/agency-names.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Message, type Outcome } from '../model/message.ts';
import { type ProposedReference, proposeReferences } from '../reassign/propose-references.ts';
import { referenceEdits } from '../reassign/reference-edits.ts';
import { editable } from './editable.ts';
import { type NumberedPlanFile, numberPlanFile } from './numbered-plan-file.ts';
import { openPlan } from './open-plan.ts';

/** A plan and the typed names in it that could be references. */
export interface NamesInPlan {
  readonly plan: NumberedPlanFile;
  readonly proposals: readonly ProposedReference[];
}

function errorsOf(messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ severity }) => severity === 'error');
}

/** Opens a plan and finds the typed names of agencies that could be references; undefined where it has errors. */
export async function findNames(host: Host, path: string): Promise<Outcome<NamesInPlan | undefined>> {
  const opened = await openPlan(host, path);
  if (!opened.value || hasErrors(opened.messages))
    return { value: undefined, messages: errorsOf(opened.messages) };
  const { value: plan, messages } = await numberPlanFile(host, opened.value);
  if (!plan) return { value: undefined, messages: errorsOf(messages) };
  const agencies = indexAgencies(plan.lists.agencies);
  const { data, places } = plan.file;
  const offsetOf = ({ path: at, start }: ProposedReference): number =>
    (places.ofValue(at)?.start.offset ?? 0) + start;
  const proposals = proposeReferences(data, plan.numbered.plan, agencies);
  return {
    value: { plan, proposals: proposals.toSorted((one, other) => offsetOf(one) - offsetOf(other)) },
    messages: [],
  };
}

/** Writes the accepted references into the plan's own text, all or none; true where the file was written. */
export async function writeReferences(
  host: Host,
  { plan: { file } }: NamesInPlan,
  accepted: readonly ProposedReference[],
): Promise<Outcome<boolean>> {
  const { value, messages } = applyEdits(editable(file), referenceEdits(file.data, accepted));
  if (!value) return { value: false, messages };
  await host.writeFile(file.file, new TextEncoder().encode(value.source));
  return { value: true, messages };
}
