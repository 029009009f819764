import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadFonts } from '../../src/host/load-fonts.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import { tinosFolder } from '../../src/host/package-files.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';

let host: FolderHost;

beforeEach(async () => {
  host = await createFolderHost();
  const copies = {
    'times.ttf': '400Regular/Tinos_400Regular.ttf',
    'timesbd.ttf': '700Bold/Tinos_700Bold.ttf',
    'timesi.ttf': '400Regular_Italic/Tinos_400Regular_Italic.ttf',
    'timesbi.ttf': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
  };
  for (const [name, from] of Object.entries(copies))
    cpSync(join(tinosFolder(), from), join(host.folder, name));
});

afterEach(() => host.discard());

test('Tinos is there without a folder', async () => {
  const { value, messages } = await loadFonts(createNodeHost());
  expect(messages).toEqual([]);
  expect(value?.boldItalic.byteLength).toBeGreaterThan(100_000);
});

describe('a folder of Times New Roman', () => {
  test('gives its four files, in whatever case they are named', async () => {
    renameSync(join(host.folder, 'times.ttf'), join(host.folder, 'TIMES.TTF'));
    const { value, messages } = await loadFonts(host, '.');
    expect(messages).toEqual([]);
    expect(value && Buffer.compare(value.regular, await host.readFile('TIMES.TTF'))).toBe(0);
    expect(value && Buffer.compare(value.bold, await host.readFile('timesbd.ttf'))).toBe(0);
  });

  test('is told of each file that is missing or no font', async () => {
    rmSync(join(host.folder, 'timesi.ttf'));
    writeFileSync(join(host.folder, 'timesbi.ttf'), 'không phải phông chữ');
    const { value, messages } = await loadFonts(host, '.');
    expect(value).toBeUndefined();
    expect(messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([
      'thieu-phong-chu: Không có tệp phông chữ timesi.ttf trong thư mục .',
      'phong-chu-hong: timesbi.ttf không phải là phông chữ TrueType',
    ]);
  });
});
