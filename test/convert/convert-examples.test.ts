import { readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { convertPlan } from '../../src/convert/convert-plan.ts';
import { dataOfForm, readForm } from './read-form.ts';

const examples = fastGlob.sync(['data/*/*.yaml', '!data/{danh-muc,the-thuc}/**', '!**/vanthu.yaml']);

describe('convertPlan on the examples', () => {
  it('finds the examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  it.each(examples)('%s says the same in Markdown, with no text and no task in the front matter', (file) => {
    const plan = readForm(readFileSync(file, 'utf8'), 'yaml');
    const { value = '', messages } = convertPlan(plan, 'markdown', dataOfForm);
    expect(
      messages.map(({ ruleId }) => ruleId).filter((ruleId) => ruleId !== 'chu-thich-khong-chuyen'),
    ).toEqual([]);
    expect(dataOfForm(value, 'markdown')).toEqual(plan.data);
    const frontMatter = value.slice(0, value.indexOf('\n---\n'));
    expect(frontMatter).not.toMatch(
      /^ *(?:- )?(?:noi_dung|nhiem_vu|can_cu|mo_dau|de_nghi|cac_dieu|ket_thuc):/m,
    );
  });

  it.each(examples)('%s comes back from Markdown to YAML unchanged', (file) => {
    const plan = readForm(readFileSync(file, 'utf8'), 'yaml');
    const markdown = readForm(convertPlan(plan, 'markdown', dataOfForm).value ?? '', 'markdown');
    const { value = '' } = convertPlan(markdown, 'yaml', dataOfForm);
    expect(dataOfForm(value, 'yaml')).toEqual(plan.data);
  });
});
