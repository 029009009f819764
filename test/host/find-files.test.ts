import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFiles } from '../../src/host/find-files.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';

let host: FolderHost;

const FILES = [
  'cchc.yaml',
  'ghi-chu.txt',
  'huyen (cũ)/2025/ke-hoach.md',
  'huyen (cũ)/danh-muc.yml',
  'node_modules/yaml/README.md',
  'xa/ke-hoach.YAML',
];

beforeEach(async () => {
  host = await createFolderHost();
  for (const file of FILES) {
    mkdirSync(join(host.folder, dirname(file)), { recursive: true });
    writeFileSync(join(host.folder, file), '');
  }
});

afterEach(() => host.discard());

async function find(...typed: readonly string[]): Promise<readonly string[]> {
  const { value } = await findFiles(host, typed);
  return value.map(({ path, isNamed }) => path.replaceAll('\\', '/') + (isNamed ? ' (named)' : ''));
}

test('a folder leads to the files in it that may be plans, in a fixed order', async () => {
  expect(await find('.')).toEqual([
    'cchc.yaml',
    'huyen (cũ)/2025/ke-hoach.md',
    'huyen (cũ)/danh-muc.yml',
    'xa/ke-hoach.YAML',
  ]);
});

test('a folder whose name has signs of patterns is taken as it is named', async () => {
  expect(await find('huyen (cũ)/')).toEqual(['huyen (cũ)/2025/ke-hoach.md', 'huyen (cũ)/danh-muc.yml']);
});

test('a pattern may be typed with the backslashes of Windows', async () => {
  expect(await find('*\\ke-hoach.yaml')).toEqual(['xa/ke-hoach.YAML']);
  expect(await find('**/ke-hoach.*')).toEqual(['huyen (cũ)/2025/ke-hoach.md', 'xa/ke-hoach.YAML']);
});

test('a file that is named counts as named, whatever else leads to it, and comes once', async () => {
  expect(await find('.', 'cchc.yaml', 'ghi-chu.txt')).toEqual([
    'cchc.yaml (named)',
    'huyen (cũ)/2025/ke-hoach.md',
    'huyen (cũ)/danh-muc.yml',
    'xa/ke-hoach.YAML',
    'ghi-chu.txt (named)',
  ]);
});

test('a word that leads to nothing is told', async () => {
  const { value, messages } = await findFiles(host, ['khong-co.yaml', 'cchc.yaml']);
  expect(value).toHaveLength(1);
  expect(messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([
    'khong-tim-thay-tep: Không tìm thấy tệp nào theo “khong-co.yaml”',
  ]);
});
