import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planToMarkdown } from '../../src/convert/plan-to-markdown.ts';
import { insertIds } from '../../src/edit/insert-ids.ts';
import { formPlan } from '../convert/arbitrary-form.ts';
import { idsOf, takenOut, withoutIds } from './id-changes.ts';
import { markdownFile, readMarkdown } from './markdown-file.ts';

const somePlanFile = fc
  .tuple(formPlan, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'))
  .map(([plan, lineEnd, mark]) => `${mark}${planToMarkdown(plan).text.replaceAll('\n', lineEnd)}`);

describe('insertIds over any Markdown', () => {
  it('puts text in and changes nothing else: taken out again, the file is the same to the byte', () => {
    fc.assert(
      fc.property(somePlanFile, (source) => {
        const { value } = insertIds(markdownFile(source));
        expect(value.splices.every(({ start, end }) => start === end)).toBe(true);
        expect(takenOut(value.source, value.splices)).toBe(source);
      }),
      { numRuns: 25 },
    );
  });

  it('reads to the same plan but for ma, every id new, and reports nothing', () => {
    fc.assert(
      fc.property(somePlanFile, (source) => {
        const { value, messages } = insertIds(markdownFile(source));
        const [before, after] = [readMarkdown(source)?.data, readMarkdown(value.source)?.data];
        expect(messages).toEqual([]);
        expect(withoutIds(after)).toEqual(withoutIds(before));
        expect(idsOf(after).length).toBe(idsOf(before).length + value.inserted.length);
        expect(new Set(idsOf(after)).size).toBe(new Set(idsOf(before)).size + value.inserted.length);
      }),
      { numRuns: 25 },
    );
  });

  it('writes nothing the second time', () => {
    fc.assert(
      fc.property(somePlanFile, (source) => {
        const once = insertIds(markdownFile(source)).value.source;
        expect(insertIds(markdownFile(once)).value).toEqual({ source: once, inserted: [], splices: [] });
      }),
      { numRuns: 25 },
    );
  });
});
