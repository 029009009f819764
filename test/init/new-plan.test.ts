import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import { newPlan } from '../../src/init/new-plan.ts';
import { PLAN_KINDS } from '../../src/model/plan/plan.ts';
import type { PlanFormat } from '../../src/model/plan-file.ts';
import { numberPlan } from '../../src/number/number-plan.ts';
import { dataOfForm, readForm } from '../convert/read-form.ts';

const forms: readonly PlanFormat[] = ['yaml', 'markdown'];
const cases = PLAN_KINDS.flatMap((kind) => forms.map((form) => [kind, form] as const));

describe('newPlan', () => {
  it.each(cases)('makes a %s in %s that has no fault, but is a draft', (kind, form) => {
    const file = readForm(newPlan(kind, form, 2026), form);
    const { value, messages } = checkPlan(file, []);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(kind === 'phu-luc' ? [] : ['du-thao']);
    expect(value?.plan.van_ban).toBe(kind);
    const numbered = value && numberPlan(value.plan, { places: file.places, lists: value.lists });
    expect(numbered?.messages).toEqual([]);
  });

  it.each(PLAN_KINDS)('makes a %s that says the same in both forms', (kind) => {
    expect(dataOfForm(newPlan(kind, 'markdown', 2026), 'markdown')).toEqual(
      dataOfForm(newPlan(kind, 'yaml', 2026), 'yaml'),
    );
  });

  it.each(cases)('explains a %s in %s in comments, and names the year that was asked for', (kind, form) => {
    const text = newPlan(kind, form, 2031);
    expect(text.split('\n').filter((line) => line.includes('# ')).length).toBeGreaterThan(8);
    expect(text).toContain('nam: 2031');
    expect(text).not.toContain('YEAR');
  });
});
