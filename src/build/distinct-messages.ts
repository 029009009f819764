import type { Message } from '../model/message.ts';

/** Each message once: a fault that one value has a hundred times is told of that value once. */
export function distinctMessages(messages: readonly Message[]): readonly Message[] {
  const told = new Set<string>();
  return messages.filter((message) => {
    const { file, line, column, ruleId, reason } = message;
    const said = JSON.stringify([file, line, column, ruleId, reason]);
    return !told.has(said) && told.add(said);
  });
}
