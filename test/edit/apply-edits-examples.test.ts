import { readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { planToMarkdown } from '../../src/convert/plan-to-markdown.ts';
import { applyEdits } from '../../src/edit/apply-edits.ts';
import type { EditableFile } from '../../src/edit/editable-file.ts';
import { isDataList, isDataMap } from '../../src/model/data.ts';
import type { DataPath } from '../../src/model/place.ts';
import { type PlanEdit, withEdits } from '../../src/model/plan-edit.ts';
import { dataOfForm, readForm } from '../convert/read-form.ts';
import { spotsOf } from './arbitrary-edit.ts';
import { splicedBack } from './spliced-back.ts';

const examples = fastGlob.sync('data/*/{ke-hoach,quyet-dinh,phan-cong}.yaml');
const files = examples.filter((file) => readFileSync(file, 'utf8').includes('nhiem_vu:'));

function exampleIn(file: string, format: 'yaml' | 'markdown'): EditableFile {
  const yaml = readForm(readFileSync(file, 'utf8'), 'yaml');
  const data = isDataMap(yaml.data) ? yaml.data : {};
  const plan = format === 'yaml' ? yaml : readForm(planToMarkdown(data).text, 'markdown');
  return { ...plan, read: (source) => dataOfForm(source, format) };
}

const IN_AGENCY_FIELD: readonly string[] = ['chu_tri', 'phoi_hop', 'theo_doi', 'thuc_hien'];

/** Every text of an agency field that has no spaces, and so is an id, becomes another. */
function otherAgencies(plan: EditableFile): readonly PlanEdit[] {
  const isAgency = (path: DataPath) => IN_AGENCY_FIELD.some((field) => path.slice(-2).includes(field));
  return spotsOf(plan.data).flatMap(({ path, data }): readonly PlanEdit[] =>
    path.includes('nhiem_vu') && isAgency(path) && typeof data === 'string' && /^[a-z0-9-]+$/.test(data)
      ? [{ kind: 'replace', path, value: `${data}-moi` }]
      : [],
  );
}

/** The last task of each list goes to its front. */
function lastTasksFirst(plan: EditableFile): readonly PlanEdit[] {
  const lists = spotsOf(plan.data).filter(
    ({ path, data }) => path.at(-1) === 'nhiem_vu' && isDataList(data) && data.length > 1,
  );
  const inner = lists.filter(
    ({ path }) =>
      !lists.some(
        (other) => other.path.length > path.length && path.every((step, index) => step === other.path[index]),
      ),
  );
  return inner.map(({ path: list, data }) => ({
    kind: 'move',
    path: [...list, isDataList(data) ? data.length - 1 : 0],
    list,
    index: 0,
  }));
}

it('finds the examples that have tasks', () => {
  expect(files.length).toBeGreaterThanOrEqual(4);
});

describe.each(['yaml', 'markdown'] as const)('applyEdits on the examples in %s', (format) => {
  it.each(files)('%s: every agency renamed, and tasks moved, then spliced back', (file) => {
    const plan = exampleIn(file, format);
    const edits = [otherAgencies(plan), lastTasksFirst(plan)];
    expect(edits.every(({ length }) => length > 0)).toBe(true);
    for (const each of edits) {
      const { value, messages } = applyEdits(plan, each);
      expect(messages).toEqual([]);
      expect(plan.read(value?.source ?? '')).toEqual(withEdits(plan.data, each));
      expect(value && splicedBack(plan.source, value.source, value.splices)).toBe(plan.source);
    }
  });
});
