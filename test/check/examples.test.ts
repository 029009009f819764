import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import { RULES } from '../../src/check/rules.ts';
import type { Message } from '../../src/model/message.ts';
import { readPlanSource } from '../../src/read/read-plan-source.ts';
import { specimenPlanWith } from '../specimen-plan.ts';

/** All that is said about the specimen plan with these keys in place of its own, in reading and in checking. */
function messagesOf(changes: string): readonly Message[] {
  const { value, messages } = readPlanSource('vi-du.yaml', specimenPlanWith(changes));
  if (value.kind !== 'plan') throw new Error(messages.map(String).join('\n'));
  return [...messages, ...checkPlan(value, []).messages];
}

function briefly({ ruleId, place, texts }: Message): string {
  return `${ruleId} at ${place ? 'its place' : 'no place'}: ${texts.en.reason}`;
}

const named = (examples: readonly { readonly is: { readonly en: string }; readonly plan: string }[]) =>
  examples.map(({ is, plan }) => ({ is: is.en, plan }));

it('has a specimen plan without any fault', () => {
  expect(messagesOf('').map(briefly)).toEqual([]);
});

describe.each(RULES)('rule $id', ({ id, examples }) => {
  it.each(named(examples.pass))('passes: $is', ({ plan }) => {
    expect(messagesOf(plan).map(briefly)).toEqual([]);
  });

  it.each(named(examples.fail))('fails once: $is', ({ plan }) => {
    expect(messagesOf(plan).map(briefly)).toEqual([expect.stringMatching(`^${id} at its place: `)]);
  });
});

describe('the list of rules', () => {
  it('names each rule once, in ASCII', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('says in both languages why each rule is there', () => {
    for (const { why } of RULES) {
      expect(why.vi).toMatch(/^[\p{Lu}"].*\.$/u);
      expect(why.en).toMatch(/^[\p{Lu}"].*\.$/u);
    }
  });

  it('has examples of both kinds for each rule', () => {
    const without = RULES.filter(({ examples: { pass, fail } }) => pass.length === 0 || fail.length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
