import type { PlanResult } from '../../build/build-and-write.ts';
import type { PlanResults } from '../../build/build-plans.ts';
import type { Language, Message } from '../../model/message.ts';
import type { ExitCode } from '../exit-code.ts';
import { inOrder } from './message-lines.ts';

function jsonMessage(message: Message, language: Language) {
  const { severity, ruleId, file, line, column, place, url, actual, expected } = message;
  const { reason, mend } = message.texts[language];
  const end = place && 'end' in place ? place.end : undefined;
  return {
    severity,
    rule: ruleId,
    file: file || undefined,
    line,
    column,
    endLine: end?.line,
    endColumn: end?.column,
    reason,
    mend,
    clause: url,
    actual,
    expected,
  };
}

function jsonPlan({ plan, name, files, timings, messages }: PlanResult, language: Language) {
  return {
    plan,
    name,
    documents: files.map(({ path, format, status, bytes, pages, documentKinds: kinds, milliseconds }) => ({
      path,
      format,
      status,
      bytes,
      pages,
      kinds,
      milliseconds,
    })),
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
