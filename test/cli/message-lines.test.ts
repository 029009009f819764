import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inOrder, type MessageLook, messageLines } from '../../src/cli/report/message-lines.ts';
import { TEXTS } from '../../src/cli/texts/texts.ts';
import { messageKind, report } from '../../src/model/message.ts';
import type { Place } from '../../src/model/place.ts';

const kind = messageKind<{ key: string }>({
  severity: 'warning',
  clause: 'PL I, II.3',
  vi: ({ key }) => ({ reason: `Khóa ${key} ghi hai lần`, mend: 'Bỏ một chỗ.' }),
  en: ({ key }) => ({ reason: `The key ${key} is written twice`, mend: 'Take one out.' }),
});

function at(file: string, line: number): Place {
  return {
    file,
    start: { line, column: 3, offset: line * 10 },
    end: { line, column: 9, offset: line * 10 + 6 },
  };
}

const look: MessageLook = {
  language: 'vi',
  texts: TEXTS.vi,
  hasColours: false,
  currentFolder: resolve('/vp'),
};

const first = report('da-ghi', kind, { key: 'so' }, { place: at('kh.yaml', 2) });

test('a message says where, how grave, what, and under it how to mend it, the clause and the other place', () => {
  const message = report('khoa-lap', kind, { key: 'so' }, { place: at('kh.yaml', 7), cause: first });
  expect(messageLines(message, look)).toBe(
    [
      'kh.yaml:7:3  cảnh báo  Khóa so ghi hai lần  [khoa-lap]',
      '    Cách sửa: Bỏ một chỗ.',
      '    Căn cứ: PL I, II.3',
      '    Xem thêm: kh.yaml:2:3',
    ].join('\n'),
  );
  expect(messageLines(message, { ...look, language: 'en', texts: TEXTS.en })).toContain(
    'warning  The key so is written twice  [khoa-lap]\n    To mend it: Take one out.',
  );
});

test('a file inside the current folder is named from there, one outside in full', () => {
  const inside = report('khoa-lap', kind, { key: 'so' }, { place: at(resolve('/vp/xa/kh.yaml'), 1) });
  expect(messageLines(inside, look)).toMatch(join('xa', 'kh.yaml'));
  expect(messageLines(inside, look)).not.toContain(resolve('/vp/xa'));
  const outside = report('khoa-lap', kind, { key: 'so' }, { place: at(resolve('/khac/kh.yaml'), 1) });
  expect(messageLines(outside, look)).toContain(resolve('/khac/kh.yaml'));
});

test('colours are there only where they are asked for', () => {
  const start = String.fromCharCode(27);
  expect(messageLines(first, look)).not.toContain(start);
  expect(messageLines(first, { ...look, hasColours: true })).toContain(`${start}[33mcảnh báo${start}[39m`);
});

test('messages stand in the order of files and places, those without a place first', () => {
  const general = report('khong-ghi-duoc', kind, { key: 'a' });
  const later = report('khoa-lap', kind, { key: 'b' }, { place: at('kh.yaml', 10) });
  expect(inOrder([later, first, general]).map(({ ruleId }) => ruleId)).toEqual([
    'khong-ghi-duoc',
    'da-ghi',
    'khoa-lap',
  ]);
});
