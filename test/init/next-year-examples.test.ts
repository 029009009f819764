import { readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { planToMarkdown } from '../../src/convert/plan-to-markdown.ts';
import { nextYear } from '../../src/init/next-year.ts';
import { readPeriod } from '../../src/init/period.ts';
import { idsOf } from '../edit/id-changes.ts';
import { dataOf, oldPlan } from './old-plan.ts';

const examples = fastGlob.sync(['data/*/*.yaml', '!data/{danh-muc,the-thuc}/**', '!**/vanthu.yaml']);
const lists = { agencies: [], citedDocuments: [] };

function moved(file: string, source: string) {
  const year = (readPeriod(dataOf(file, source))?.year ?? 0) + 1;
  return { year, ...nextYear(oldPlan(file, source), { year, lists, newFile: file }) };
}

describe('nextYear on the examples', () => {
  it.each(examples)(
    '%s moves alike in both forms, keeps its ids and its comments, and asks alike',
    (file) => {
      const source = readFileSync(file, 'utf8');
      const yaml = moved('kh.yaml', source);
      const markdown = moved('kh.md', planToMarkdown(dataOf('kh.yaml', source)).text);
      const data = dataOf('kh.yaml', yaml.value);
      expect(data).toEqual(dataOf('kh.md', markdown.value));
      expect(data.ky).toMatchObject({ nam: String(yaml.year) });
      expect(idsOf(data)).toEqual(idsOf(dataOf('kh.yaml', source)));
      expect(yaml.value.match(/#.*/g)).toEqual(source.match(/#.*/g));
      const asked = (messages: typeof yaml.messages) => messages.map(({ reason }) => reason).toSorted();
      expect(asked(markdown.messages)).toEqual(asked(yaml.messages));
    },
  );
});
