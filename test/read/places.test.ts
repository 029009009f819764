import { readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { convertPlan } from '../../src/convert/convert-plan.ts';
import { type Data, isDataList, isDataMap } from '../../src/model/data.ts';
import type { DataPath } from '../../src/model/place.ts';
import type { ReadPlan } from '../../src/model/plan-file.ts';
import { readPlanSource } from '../../src/read/read-plan-source.ts';

const EXAMPLES = fastGlob.sync(['data/*/*.yaml', '!data/{danh-muc,the-thuc}/**', '!**/vanthu.yaml']);

function read(file: string, source: string): ReadPlan {
  const { value } = readPlanSource(file, source);
  if (value.kind !== 'plan') throw new Error(`${file} is no plan`);
  return value;
}

function inMarkdown(plan: ReadPlan): ReadPlan {
  const { value = '' } = convertPlan(
    plan,
    'markdown',
    (source, format) => read(`thu.${format}`, source).data,
  );
  return read('thu.md', value);
}

/** Every text of a plan with its path; empty ones stand nowhere. */
function texts(data: Data, path: DataPath = []): readonly (readonly [DataPath, string])[] {
  if (isDataList(data)) return data.flatMap((item, index) => texts(item, [...path, index]));
  if (isDataMap(data)) return Object.entries(data).flatMap(([key, value]) => texts(value, [...path, key]));
  return data === '' ? [] : [[path, data]];
}

/** Letters and digits alone: what quoting, escaping and indentation leave as it is. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

function misplaced({ data, places, source }: ReadPlan): readonly string[] {
  return texts(data).flatMap(([path, text]) => {
    const place = places.ofValue(path);
    const found = place ? source.slice(place.start.offset, place.end.offset) : '';
    // The name of a task may go on below its heading, past the id at the heading's end.
    return letters(found.replace(/ \{#[a-z0-9-]+\}/g, '')).includes(letters(text))
      ? []
      : [`${path.join('.')}: ${text} is not in ${found}`];
  });
}

describe.each(EXAMPLES)('every value of %s has its place', (file) => {
  const plan = read(file, readFileSync(file, 'utf8'));

  it('in YAML, no wider than the value itself', () => {
    expect(texts(plan.data).length).toBeGreaterThan(50);
    expect(misplaced(plan)).toEqual([]);
    for (const [path, text] of texts(plan.data)) {
      const place = plan.places.ofValue(path);
      const found = place ? plan.source.slice(place.start.offset, place.end.offset) : '';
      expect(letters(found)).toBe(letters(text));
    }
  });

  it('in Markdown too', () => {
    expect(misplaced(inMarkdown(plan))).toEqual([]);
  });
});
