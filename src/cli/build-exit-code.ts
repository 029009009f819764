import type { PlanResults } from '../build/build-plans.ts';
import { hasErrors } from '../model/message.ts';
import { EXIT_CODES, type ExitCode, gravest } from './exit-code.ts';

/** The exit code of a build, from what became of its plans and documents. */
export function buildExitCode({ plans }: PlanResults): ExitCode {
  const statuses = plans.flatMap(({ files }) => files.map(({ status }) => status));
  return gravest([
    plans.some(({ files, messages }) => files.length === 0 && hasErrors(messages))
      ? EXIT_CODES.planHasErrors
      : 0,
    statuses.includes('failed') ? EXIT_CODES.notWritten : 0,
    statuses.includes('edited') ? EXIT_CODES.editedKept : 0,
  ]);
}
