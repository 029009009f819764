import { readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../../src/host/replace-file.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';

let host: FolderHost;

beforeEach(async () => {
  host = await createFolderHost();
});

afterEach(() => host.discard());

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a file is replaced whole, and nothing else is left in the folder', async () => {
  const path = join(host.folder, 'ke-hoach.docx');
  await replaceFile(path, bytes('một bản dài hơn nhiều'));
  await replaceFile(path, bytes('hai'));
  expect(readFileSync(path, 'utf8')).toBe('hai');
  expect(readdirSync(host.folder)).toEqual(['ke-hoach.docx']);
});

test('a failed replacement leaves what was there and no temporary file', async () => {
  await mkdir(join(host.folder, 'ke-hoach.docx', 'bên trong'), { recursive: true });
  await expect(replaceFile(join(host.folder, 'ke-hoach.docx'), bytes('hai'))).rejects.toThrow(/EISDIR|EPERM/);
  expect(readdirSync(host.folder)).toEqual(['ke-hoach.docx']);
});
