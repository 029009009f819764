import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../../src/host/make-folder.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';

let host: FolderHost;

beforeEach(async () => {
  host = await createFolderHost();
});

afterEach(() => host.discard());

test('makes the folders above that are missing, and leaves what is there', async () => {
  const path = join(host.folder, 'một', 'hai', 'ba');
  await makeFolder(path);
  await makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('a file in the way is kept', async () => {
  writeFileSync(join(host.folder, 'một'), 'ghi chú');
  await expect(makeFolder(join(host.folder, 'một'))).rejects.toThrow('EEXIST');
  await expect(makeFolder(join(host.folder, 'một', 'hai'))).rejects.toThrow('ENOTDIR');
  expect(statSync(join(host.folder, 'một')).isFile()).toBe(true);
});

test.runIf(existsSync('/proc/self'))('comes back from where no folder can be made', async () => {
  await expect(makeFolder('/proc/vanthu/ke-hoach')).rejects.toThrow(/ENOENT|EACCES|EPERM/);
});
