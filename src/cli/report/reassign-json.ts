import type { ReassignedPlan } from '../../build/reassign-plans.ts';
import type { Language, Message } from '../../model/message.ts';
import type { ExitCode } from '../exit-code.ts';
import { jsonMessage } from './json-message.ts';

function jsonPlan({ plan, reassignment, messages }: ReassignedPlan, language: Language) {
  const { places, file } = plan.file;
  return {
    plan: file,
    changes: reassignment.changes.map(({ kind, path, ma, number, label, before, after, shown }) => ({
      kind,
      ma,
      field: path.join('.'),
      line: places.ofValue(path)?.start.line,
      number,
      role: label || undefined,
      before,
      after,
      shown,
    })),
    mentions: reassignment.mentions.map(({ id, path, number, sentence, typed, proposed, isAccepted }) => ({
      id,
      field: path.join('.'),
      line: places.ofValue(path)?.start.line,
      number,
      sentence,
      typed,
      proposed,
      accepted: isAccepted,
    })),
    messages: messages.map((message) => jsonMessage(message, language)),
  };
}

/** What came of a reassignment as one line of JSON (docs/json.md). */
export function reassignJson(
  plans: readonly ReassignedPlan[],
  general: readonly Message[],
  { exitCode, written }: { readonly exitCode: ExitCode; readonly written: boolean },
  language: Language,
): string {
  return JSON.stringify({
    version: 1,
    exitCode,
    written,
    plans: plans.map((plan) => jsonPlan(plan, language)),
    messages: general.map((message) => jsonMessage(message, language)),
  });
}
