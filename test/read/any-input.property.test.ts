import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import type { Message } from '../../src/model/message.ts';
import { decodeText } from '../../src/read/decode.ts';
import { readPlanSource } from '../../src/read/read-plan-source.ts';

/** Words that mean something in one of the two forms, and some that do not. */
const WORDS = [
  '\n',
  '\n',
  '\n  ',
  '\n    ',
  '\n- ',
  '\t',
  ' ',
  ': ',
  ':',
  ', ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|-',
  '>',
  '&a',
  '*a',
  '!t',
  '<<',
  '#',
  '\n# ',
  '\n## ',
  '{#x}',
  '\n---\n',
  '\n...',
  '%',
  '@',
  '\\',
  '\r\n',
  '\u2028',
  '\n::ke-hoach\n',
  '\n::nhiem-vu{bang=b}\n',
  '\n::phu-luc{#p}',
  '::doan{',
  '\n::can-cu\n- ',
  '::bang{ma=b}',
  '\n| ten | chu_tri |\n| - | - |\n',
  '| a |',
  'Chủ trì: ',
  'van_ban',
  'ke_hoach',
  'quyet_dinh',
  'trich_yeu',
  'noi_dung',
  'cac_dieu',
  'tieu_de',
  'ma',
  'bang',
  'cot',
  'nhan',
  'truong',
  'nhiem_vu',
  'phu_luc',
  'cac_cap',
  'nguon',
  'ngay_ban_hanh',
  'trinh_bay',
  'le',
  'vai_tro',
  'đoạn',
  'Nơi nhận',
  '__proto__',
  'constructor',
  '5',
  '31/02/2025',
];

const soup = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ maxLength: 4 })), {
    maxLength: 60,
  })
  .map((words) => words.join(''));

/** A map of keys that plans have, with values that they may not. */
const { map: anyPlan } = fc.letrec<{ map: Record<string, unknown>; value: unknown }>((tie) => ({
  map: fc.dictionary(fc.constantFrom(...WORDS.filter((word) => /^[a-z_]+$/.test(word))), tie('value'), {
    maxKeys: 6,
  }),
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'large' },
    fc.constantFrom('', 'a', 'b', '5', 'Chữ'),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('map'),
  ),
}));

function judge(file: string, source: string): readonly Message[] {
  const { value, messages } = readPlanSource(file, source);
  const ofCheck = value.kind === 'plan' ? checkPlan(value, []).messages : [];
  return [...messages, ...ofCheck];
}

/** Every message says where it is in the file, what is wrong and how to mend it, in both languages. */
function expectClear(messages: readonly Message[], source: string): void {
  for (const { texts, place, ruleId } of messages) {
    const start = place && 'start' in place ? place.start : undefined;
    expect(start?.offset, ruleId).toBeLessThanOrEqual(source.length);
    for (const { reason, mend } of [texts.vi, texts.en]) {
      expect(reason).not.toMatch(/undefined|\[object|NaN/);
      expect(`${reason}${mend}`.length).toBeGreaterThan(10);
    }
  }
}

describe('whatever stands in a file, all that is wrong is told and nothing is thrown', () => {
  it('in YAML', () => {
    fc.assert(
      fc.property(soup, (rest) => {
        const source = `van_ban: ke-hoach${rest}`;
        expectClear(judge('thu.yaml', source), source);
      }),
      { numRuns: 500 },
    );
  });

  it('in Markdown', () => {
    fc.assert(
      fc.property(soup, soup, (front, body) => {
        const source = `---\nvan_ban: ke-hoach\nbang: [{ma: b, cot: [{nhan: A, truong: ten}]}]\nphu_luc: [{ma: p}]${front}\n---\n${body}`;
        expectClear(judge('thu.md', source), source);
      }),
      { numRuns: 500 },
    );
  });

  it('in a file of bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const decoded = decodeText('thu.yaml', bytes);
        if (typeof decoded === 'string')
          expect(new TextEncoder().encode(decoded)).toEqual(new Uint8Array(bytes));
        else expect(decoded.severity).toBe('error');
      }),
    );
  });

  it('and a plan of any shape is judged to its end', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const source = JSON.stringify({ van_ban: 'ke-hoach', ...plan });
        const { value } = readPlanSource('thu.yaml', source);
        if (value.kind !== 'plan') throw new Error('JSON is YAML');
        const checked = checkPlan(value, []);
        expect(checked.value).toBeDefined();
        expectClear(checked.messages, source);
      }),
      { numRuns: 500 },
    );
  });
});
