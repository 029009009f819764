import { expect, test } from 'vitest';
import { jsonMessage } from '../../src/cli/report/json-message.ts';
import { messageLines } from '../../src/cli/report/message-lines.ts';
import { TEXTS } from '../../src/cli/texts/texts.ts';
import { type Message, messageKind, report } from '../../src/model/message.ts';
import type { Place } from '../../src/model/place.ts';
import { keepMessage, keptMessageSchema, tellAgain } from '../../src/rebuild/kept-message.ts';

const place: Place = {
  file: 'kh.yaml',
  start: { line: 3, column: 5, offset: 40 },
  end: { line: 3, column: 9, offset: 44 },
};

const full = messageKind<{ what: string }>({
  severity: 'warning',
  clause: 'PL I, II.5',
  vi: ({ what }) => ({ reason: `Lời ${what}`, mend: 'Sửa đi.' }),
  en: ({ what }) => ({ reason: `Words ${what}`, mend: 'Mend it.' }),
});

const bare = messageKind<Record<never, never>>({
  severity: 'info',
  vi: () => ({ reason: 'Trơn', mend: 'Không cần.' }),
  en: () => ({ reason: 'Bare', mend: 'No need.' }),
});

const MESSAGES: readonly Message[] = [
  report(
    'day-du',
    full,
    { what: 'x' },
    { place, actual: 'x', expected: ['y', 'z'], cause: report('kia', bare, {}, { place }) },
  ),
  report('tran', bare, {}),
  report('nang-hon', bare, {}, { place, severity: 'warning' }),
];

test.each(MESSAGES)('a message is told again as it was told: $ruleId', (message) => {
  const kept = keptMessageSchema.parse(JSON.parse(JSON.stringify(keepMessage(message))));
  const again = tellAgain(kept);
  for (const language of ['vi', 'en'] as const) {
    const look = { language, texts: TEXTS[language], hasColours: false, currentFolder: '/' };
    expect(messageLines(again, look)).toBe(messageLines(message, look));
    expect(jsonMessage(again, language)).toEqual(jsonMessage(message, language));
  }
  expect(again.fatal).toBe(message.fatal);
});
