import type { Builder } from '../build.ts';
import type { Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import { buildAndWrite, type WritePlanOptions } from './build-and-write.ts';
import { reportNotAPlan } from './open-plan.ts';
import type { PlanCandidate } from './plan-candidates.ts';
import type { PlanResult } from './plan-result.ts';

/** What came of several plans. */
export interface PlanResults {
  readonly plans: readonly PlanResult[];
  /** Files found in folders and by patterns that are no plans. */
  readonly passedOver: readonly string[];
}

/** A file that was named must be a plan; one that a folder happens to hold need not be. */
function namedButNoPlan(
  { isNamed }: PlanCandidate,
  { isPlan, messages, plan }: PlanResult,
): readonly Message[] {
  if (!isNamed || isPlan || messages.length > 0) return messages;
  return [reportNotAPlan(plan)];
}

/**
 * Builds plans one after another and writes their documents; the failure of one stops no other. `onPlan` is told of
 * each before it is begun, and waited for. Reports `khong-phai-ke-hoach` for a named file that is no plan.
 */
export async function buildPlans(
  host: Host,
  builder: Builder,
  candidates: readonly PlanCandidate[],
  options: WritePlanOptions,
  onPlan: (index: number) => Promise<void> = async () => {},
): Promise<PlanResults> {
  const plans: PlanResult[] = [];
  const passedOver: string[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { path, name } = candidate;
    await onPlan(index);
    const result = await buildAndWrite(host, builder, path, name, options);
    const messages = namedButNoPlan(candidate, result);
    if (result.isPlan || messages.length > 0) plans.push({ ...result, messages });
    else passedOver.push(path);
  }
  return { plans, passedOver };
}
