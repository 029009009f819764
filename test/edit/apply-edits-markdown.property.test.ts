import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planToMarkdown } from '../../src/convert/plan-to-markdown.ts';
import { applyEdits } from '../../src/edit/apply-edits.ts';
import { applySplices } from '../../src/edit/splice.ts';
import type { PlanEdit } from '../../src/model/plan-edit.ts';
import { withEdits } from '../../src/model/plan-edit.ts';
import { formPlan } from '../convert/arbitrary-form.ts';
import { apartOf, editOf, type Spot, someChoice, spotsOf } from './arbitrary-edit.ts';
import { markdownFile, readMarkdown } from './markdown-file.ts';
import { restyled, someMarkdownStyle } from './markdown-styles.ts';
import { splicedBack } from './spliced-back.ts';

const somePlanFile = fc.tuple(formPlan, someMarkdownStyle).map(([plan, style]) => {
  const written = planToMarkdown(plan).text;
  const source = restyled(written, plan, style);
  // Some texts mean something else in another style.
  return readMarkdown(source) ? source : written;
});

/** Columns and the ids of tables and appendices say how the body is read: another value there is another plan. */
function isContent({ path }: Spot): boolean {
  const namesPart = path.at(-1) === 'ma' && path.length < 5 && (path[0] === 'bang' || path[0] === 'phu_luc');
  return path.length > 1 && !path.includes('cot') && !namesPart;
}

const someEdits = fc.array(someChoice, { minLength: 1, maxLength: 3 });

/** Some edits of a plan's content, none inside another. */
function editsIn(source: string, choices: Parameters<typeof editOf>[1][]): readonly PlanEdit[] {
  const spots = spotsOf(readMarkdown(source)?.data).filter(isContent);
  return apartOf(choices.flatMap((choice) => editOf(spots, choice) ?? []));
}

describe('applyEdits over any Markdown', () => {
  it('makes the edits that were meant, or says of each why not, and never something else', () => {
    fc.assert(
      fc.property(somePlanFile, fc.array(someEdits, { minLength: 4, maxLength: 4 }), (source, tries) => {
        const file = markdownFile(source);
        for (const choices of tries) {
          const edits = editsIn(source, choices);
          const { value, messages } = applyEdits(file, edits);
          if (value) expect(readMarkdown(value.source)?.data).toEqual(withEdits(file.data, edits));
          else for (const { ruleId } of messages) expect(ruleId).toBe('khong-sua-duoc');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leaves every byte outside the splices alone: splicing back gives the file', () => {
    fc.assert(
      fc.property(somePlanFile, someEdits, (source, choices) => {
        const { value } = applyEdits(markdownFile(source), editsIn(source, choices));
        fc.pre(value !== undefined);
        if (!value) return;
        expect(applySplices(source, value.splices)).toBe(value.source);
        expect(splicedBack(source, value.source, value.splices)).toBe(source);
      }),
      { numRuns: 40 },
    );
  });

  it('makes most edits of what a plan says', () => {
    const samples = fc.sample(fc.tuple(somePlanFile, someChoice), { numRuns: 90, seed: 4 });
    const outcomes = samples.flatMap(([source, choice]) => {
      const edits = editsIn(source, [choice]);
      return edits.length > 0 ? [applyEdits(markdownFile(source), edits).value !== undefined] : [];
    });
    expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThan(0.75);
  });
});
