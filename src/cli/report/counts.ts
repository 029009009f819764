import type { Message, Severity } from '../../model/message.ts';

/** How many of the messages are errors, warnings and information. */
export function countSeverities(messages: readonly Message[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    messages.filter((message) => message.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
