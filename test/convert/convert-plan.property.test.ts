import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planToMarkdown } from '../../src/convert/plan-to-markdown.ts';
import { planToYaml } from '../../src/convert/plan-to-yaml.ts';
import { formPlan } from './arbitrary-form.ts';
import { dataOfForm } from './read-form.ts';

describe('planToYaml', () => {
  it('reads back to the same plan, whatever its texts are', () => {
    fc.assert(
      fc.property(formPlan, (plan) => {
        expect(dataOfForm(planToYaml(plan), 'yaml')).toEqual(plan);
      }),
      { numRuns: 50 },
    );
  });
});

describe('planToMarkdown', () => {
  it('reads back to the same plan, whatever its texts are, nothing kept in the front matter', () => {
    fc.assert(
      fc.property(formPlan, (plan) => {
        const { text, kept } = planToMarkdown(plan);
        expect(dataOfForm(text, 'markdown')).toEqual(plan);
        expect(kept).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
