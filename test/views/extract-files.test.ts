import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extractTasks } from '../../src/build/extract-tasks.ts';
import { loadBuilder } from '../../src/build/load-builder.ts';
import type { PlanResult } from '../../src/build/plan-result.ts';
import { readWordFile } from '../../src/read/docx/read-word-file.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';
import { pageTexts } from '../write/pdf/page-texts.ts';

const NOI_VU = { key: 'so-noi-vu', ma: 'so-noi-vu', name: 'Sở Nội vụ' };
const OPTIONS = { outputFolder: 'ket-qua', formats: ['docx', 'pdf'], force: false, version: '0' } as const;

let host: FolderHost;
let result: PlanResult;

beforeAll(async () => {
  host = await createFolderHost('data');
  const { value: builder } = await loadBuilder({ host });
  if (!builder) throw new Error('there is no builder');
  result = await extractTasks(host, builder, 'cai-thien-chi-so-tinh/ke-hoach.yaml', [NOI_VU], OPTIONS);
}, 60_000);

afterAll(() => host.discard());

function fileOf(format: 'docx' | 'pdf'): Uint8Array {
  const path = result.files.find((file) => file.format === format)?.path ?? '';
  return readFileSync(join(host.folder, path));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** What both forms of the extract must say, in this order. */
const SAID = [
  'trích nhiệm vụ giao sở nội vụ',
  '(trích phụ lục kèm theo kế hoạch số 127/kh-ubnd ngày 12 tháng 8 năm 2021 của ubnd tỉnh trường sơn)',
  'i. nhiệm vụ chủ trì',
  'hoàn tất việc sắp xếp',
  'ii. nhiệm vụ phối hợp',
];

function expectInOrder(text: string): void {
  const places = SAID.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places.toSorted((one, other) => one - other)).toEqual(places);
}

it('goes into a folder of the agency, as DOCX and PDF', () => {
  expect(result.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(result.files.map(({ path, status }) => [path, status])).toEqual([
    ['ket-qua/cai-thien-chi-so-tinh-trich/so-noi-vu/trich-nhiem-vu-so-noi-vu.docx', 'written'],
    ['ket-qua/cai-thien-chi-so-tinh-trich/so-noi-vu/trich-nhiem-vu-so-noi-vu.pdf', 'written'],
  ]);
});

it('says the same in DOCX and PDF when they are read back', async () => {
  const { value: word } = readWordFile('trich.docx', fileOf('docx'));
  const runs = Array.from(JSON.stringify(word).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g), ([, text]) => text);
  expectInOrder(plain(runs.join('')));
  expectInOrder(plain((await pageTexts(fileOf('pdf'))).join(' ')));
});
