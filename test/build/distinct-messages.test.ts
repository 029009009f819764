import { describe, expect, it } from 'vitest';
import { distinctMessages } from '../../src/build/distinct-messages.ts';
import { messageKind, report } from '../../src/model/message.ts';
import type { Place } from '../../src/model/place.ts';

const unknown = messageKind<{ id: string }>({
  severity: 'error',
  vi: ({ id }) => ({ reason: `[[${id}]] không có`, mend: 'Sửa mã.' }),
  en: ({ id }) => ({ reason: `[[${id}]] is not there`, mend: 'Change the id.' }),
});

function at(line: number, id: string) {
  const point = { line, column: 1, offset: 0 };
  const place: Place = { file: 'ke-hoach.yaml', start: point, end: point };
  return report('nhac-den-khong-co', unknown, { id }, { place });
}

describe('messages', () => {
  it('that say the same of the same value are told once', () => {
    const messages = [at(3, 'a'), at(3, 'b'), at(3, 'a'), at(3, 'a')];
    expect(distinctMessages(messages).map(({ reason }) => reason)).toEqual([
      '[[a]] không có',
      '[[b]] không có',
    ]);
  });

  it('that say the same of two places are both told', () => {
    expect(distinctMessages([at(3, 'a'), at(7, 'a')]).map(({ line }) => line)).toEqual([3, 7]);
  });
});
