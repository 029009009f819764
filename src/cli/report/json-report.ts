import type { PlanResults } from '../../build/build-plans.ts';
import type { PlanResult } from '../../build/plan-result.ts';
import type { Language, Message } from '../../model/message.ts';
import type { ExitCode } from '../exit-code.ts';
import { jsonMessage } from './json-message.ts';
import { jsonReason } from './json-reason.ts';
import { inOrder } from './message-lines.ts';

function jsonPlan({ plan, name, files, timings, messages }: PlanResult, language: Language) {
  return {
    plan,
    name,
    documents: files.map(
      ({ path, format, status, reason, bytes, pages, documentKinds: kinds, milliseconds }) => ({
        path,
        format,
        status,
        reason: status === 'written' && reason ? jsonReason(reason) : undefined,
        bytes,
        pages,
        kinds,
        milliseconds,
      }),
    ),
    stages: timings,
    messages: inOrder(messages).map((message) => jsonMessage(message, language)),
  };
}

/** What came of a build as one line of JSON (docs/json.md). */
export function jsonReport(
  { plans, passedOver }: PlanResults,
  general: readonly Message[],
  exitCode: ExitCode,
  language: Language,
): string {
  return JSON.stringify({
    version: 1,
    exitCode,
    plans: plans.map((plan) => jsonPlan(plan, language)),
    passedOver,
    messages: general.map((message) => jsonMessage(message, language)),
  });
}
