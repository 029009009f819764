import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as vanthu from '../src/index.ts';
import { createFolderHost, type FolderHost } from './fakes/folder-host.ts';

const PLAN = join(import.meta.dirname, 'cli', 'cases', 'build', 'files');

let host: FolderHost;

beforeEach(async () => {
  host = await createFolderHost(PLAN);
});

afterEach(() => host.discard());

test('the library has these names, and no others by accident', () => {
  expect(Object.keys(vanthu).toSorted()).toMatchInlineSnapshot(`
    [
      "FORMATS",
      "OUTPUT_FOLDER",
      "STAGES",
      "build",
      "buildPlans",
      "checkPlan",
      "convertFile",
      "createBuilder",
      "createNodeHost",
      "createPdfWriter",
      "dumpTree",
      "findCandidates",
      "fitFile",
      "hasErrors",
      "loadBuilder",
      "loadFonts",
      "loadTemplates",
      "nd30Measures",
      "nextYearFile",
      "numberPlan",
      "planJsonSchema",
      "readFontMetrics",
      "readPlan",
      "readPlanSource",
      "starterFile",
      "writeDocx",
      "writeIds",
    ]
  `);
});

describe('the library', () => {
  test('builds what paths lead to and writes the documents', async () => {
    const { value, messages } = await vanthu.build(['.'], { host, formats: ['docx'], outputFolder: 'ra' });
    expect(messages).toEqual([]);
    expect(value.plans.map(({ name, files }) => [name, files.map(({ status }) => status)])).toEqual([
      ['trong-cay', ['written']],
    ]);
    expect(readdirSync(join(host.folder, 'ra', 'trong-cay')).toSorted()).toEqual([
      '.vanthu',
      '.vanthu.json',
      'ke-hoach.docx',
    ]);
  });

  test('builds nothing, and says why, where a path leads nowhere', async () => {
    const { value, messages } = await vanthu.build(['khong-co.yaml', '.'], { host });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['khong-tim-thay-tep']);
    expect(value.plans).toEqual([]);
  });

  test('reads and checks a plan, every value with its place', async () => {
    const { value, messages } = await vanthu.readPlan('trong-cay.yaml', host);
    expect(messages).toEqual([]);
    expect(value?.plan.ke_hoach?.trich_yeu).toBe('Trồng cây đầu xuân năm 2025');
    expect(value?.places.ofValue(['ke_hoach', 'trich_yeu'])?.start.line).toBe(18);
  });

  test('takes a plan apart stage by stage', async () => {
    const { value } = await vanthu.readPlan('trong-cay.yaml', host);
    const numbered = value && vanthu.numberPlan(value.plan, value).value;
    expect(numbered?.documents.map(({ kind }) => kind)).toEqual(['plan']);

    const { value: builder } = await vanthu.loadBuilder({ host });
    const laidOut = await builder?.layOut('trong-cay.yaml');
    expect(laidOut?.value?.files.map(({ tree }) => vanthu.dumpTree(tree))).toEqual([
      expect.stringContaining('Ban quản lý thôn chọn cây.'),
    ]);
  });
});
