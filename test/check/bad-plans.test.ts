import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import { RULES } from '../../src/check/rules.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import { readPlanFile } from '../../src/read/read-plan-file.ts';
import { dumpMessages } from '../read/dump-messages.ts';

const FOLDER = 'test/check/bad';
const CASES = readdirSync(FOLDER);

/** Each folder has a plan that can be read but is not right, and all that is said about it in one run. */
describe.each(CASES)('bad plan: %s', (name) => {
  it('is told every fault with its place, what was expected and how to mend it', async () => {
    const { value, messages } = await readPlanFile(`${FOLDER}/${name}/plan.yaml`, createNodeHost());
    if (value.kind !== 'plan') throw new Error(dumpMessages(messages));
    const all = [...messages, ...checkPlan(value, []).messages];
    expect(all.length).toBeGreaterThan(0);
    expect(all.every(({ place }) => place !== undefined)).toBe(true);
    await expect(dumpMessages(all)).toMatchFileSnapshot(`bad/${name}/expected.txt`);
  });
});

describe('the list of rules', () => {
  it('has a bad plan for each rule, in the folder of its name', () => {
    for (const { id } of RULES) {
      const expected = readFileSync(`${FOLDER}/${id}/expected.txt`, 'utf8');
      expect(expected).toMatch(new RegExp(` ${id}$`, 'm'));
    }
  });
});
