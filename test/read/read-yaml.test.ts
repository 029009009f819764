import { describe, expect, it } from 'vitest';
import type { Data } from '../../src/model/data.ts';
import type { DataPath } from '../../src/model/place.ts';
import { readPlanSource } from '../../src/read/read-plan-source.ts';
import { dumpMessages } from './dump-messages.ts';

function read(source: string) {
  const { value, messages } = readPlanSource('thu.yaml', source);
  if (value.kind !== 'plan') throw new Error(dumpMessages(messages));
  return { ...value, messages };
}

function dataOf(source: string): Data {
  return read(source).data;
}

/** The text of the file that a value's place points to. */
function textAt(source: string, path: DataPath): string | undefined {
  const place = read(source).places.ofValue(path);
  return place && source.slice(place.start.offset, place.end.offset);
}

describe('values', () => {
  it('are text exactly as typed, no type guessed', () => {
    const source =
      'van_ban: ke-hoach\na: 05\nb: 1.10\nc: không\nd: true\ne: 2025-01-05\nf: ~\ng: 0x1F\nh: null\n';
    expect(dataOf(source)).toEqual({
      van_ban: 'ke-hoach',
      a: '05',
      b: '1.10',
      c: 'không',
      d: 'true',
      e: '2025-01-05',
      f: '~',
      g: '0x1F',
      h: 'null',
    });
  });

  it('are NFC, with line breaks as one character and nothing blank around them', () => {
    const nfd = 'Phú Thạnh'.normalize('NFD');
    const source = `van_ban: ke-hoach\r\na: "  ${nfd} "\r\nb: |\r\n  Dòng một\r\n    dòng hai\r\n\r\nc:\r\n`;
    expect(dataOf(source)).toEqual({
      van_ban: 'ke-hoach',
      a: 'Phú Thạnh',
      b: 'Dòng một\n  dòng hai',
      c: '',
    });
  });

  it('may be repeated by an alias, and then stand where the alias does', () => {
    const source = 'van_ban: ke-hoach\na: &chung\n  ten: Văn phòng\nb: *chung\n';
    expect(dataOf(source)).toMatchObject({ a: { ten: 'Văn phòng' }, b: { ten: 'Văn phòng' } });
    expect(textAt(source, ['a', 'ten'])).toBe('Văn phòng');
    expect(textAt(source, ['b', 'ten'])).toBe('*chung');
  });

  it('keep keys apart from what every object has', () => {
    const { data } = read('van_ban: ke-hoach\nconstructor: a\nto_string: b\n');
    expect(Object.entries(data)).toEqual([
      ['van_ban', 'ke-hoach'],
      ['constructor', 'a'],
      ['to_string', 'b'],
    ]);
  });
});

describe('places', () => {
  const source =
    '\uFEFFvan_ban: ke-hoach\nnoi_nhan:\n  - ten: Như Điều 3\n    muc_dich: b/c\n  - [Lưu, "VT, \\u0041"]\n';

  it('count lines and columns from one, a byte order mark not counted', () => {
    const { places } = read(source);
    expect(places.ofValue(['van_ban'])).toEqual({
      file: 'thu.yaml',
      start: { line: 1, column: 10, offset: 10 },
      end: { line: 1, column: 18, offset: 18 },
    });
    const offset = source.indexOf('muc_dich');
    expect(places.ofKey(['noi_nhan', 0, 'muc_dich'])?.start).toEqual({ line: 4, column: 5, offset });
  });

  it('are those of the value as typed', () => {
    expect(textAt(source, ['noi_nhan', 0, 'ten'])).toBe('Như Điều 3');
    expect(textAt(source, ['noi_nhan', 1, 1])).toBe('"VT, \\u0041"');
  });

  it('fall back to what the value would stand in', () => {
    expect(textAt(source, ['noi_nhan', 0, 'co_quan'])).toBe(textAt(source, ['noi_nhan', 0]));
    expect(textAt(source, ['noi_nhan', 7])).toBe(textAt(source, ['noi_nhan']));
    expect(textAt(source, ['ke_hoach', 'trich_yeu'])).toBe(textAt(source, []));
  });

  it('find keys that were typed with marks under the key that is meant', () => {
    const typed = 'van_ban: ke-hoach\nĐịa danh: Phú Thạnh\n';
    expect(textAt(typed, ['dia_danh'])).toBe('Phú Thạnh');
    expect(read(typed).places.ofKey(['dia_danh'])?.start).toMatchObject({ line: 2, column: 1 });
  });
});

describe('a file is a plan', () => {
  it.each([
    'van_ban: ke-hoach\n',
    '# chú thích\n\n---\nvan_ban: ke-hoach\n',
    '%YAML 1.2\n---\nvan_ban: ke-hoach\n',
    '{van_ban: ke-hoach}\n',
    '"van_ban": ke-hoach\n',
    '{"van_ban":"ke-hoach"}',
    'Văn bản: ke-hoach\n',
  ])('when its first key is van_ban: %j', (source) => {
    expect(read(source).data).toEqual({ van_ban: 'ke-hoach' });
  });

  it.each([
    '',
    '# chỉ có chú thích\n',
    'danh_muc: Cơ quan\nco_quan: []\n',
    '- van_ban\n',
    'chỉ là chữ\n',
    '[[[[',
  ])('and else is passed over without a word: %j', (source) => {
    expect(readPlanSource('thu.yaml', source)).toEqual({
      value: { kind: 'notPlan', file: 'thu.yaml' },
      messages: [],
    });
  });

  it('is passed over with a warning where van_ban comes later', () => {
    const { value, messages } = readPlanSource('thu.yaml', 'dia_danh: Phú Thạnh\nvan_ban: ke-hoach\n');
    expect(value.kind).toBe('notPlan');
    expect(messages).toMatchObject([{ ruleId: 'van-ban-khong-dung-dau', severity: 'warning', line: 2 }]);
  });
});
