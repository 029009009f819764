import type { Message } from '../../src/model/message.ts';

function lines(message: Message, indent: string): readonly string[] {
  const { file, line, column, severity, ruleId, texts, cause } = message;
  const isMessage = (other: unknown): other is Message =>
    typeof other === 'object' && other !== null && 'texts' in other;
  return [
    `${indent}${file}:${line}:${column} ${severity} ${ruleId}`,
    ...[texts.vi, texts.en].flatMap(({ reason, mend }) =>
      [reason, mend]
        .filter((text) => text !== '')
        .map((text, index) => `${indent}  ${index ? '→ ' : ''}${text}`),
    ),
    ...(isMessage(cause) ? lines(cause, `${indent}    `) : []),
  ];
}

/** Messages as text: place, severity and rule, then reason and mending in both languages, then the other place. */
export function dumpMessages(messages: readonly Message[]): string {
  return `${messages.map((message) => lines(message, '').join('\n')).join('\n\n')}\n`;
}
