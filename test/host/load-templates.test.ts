import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadTemplates } from '../../src/host/load-templates.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';

let host: FolderHost;

beforeEach(async () => {
  host = await createFolderHost();
  mkdirSync(join(host.folder, 'mau', '_chung'), { recursive: true });
});

afterEach(() => host.discard());

function put(name: string, text: string): void {
  writeFileSync(join(host.folder, 'mau', name), text);
}

test('the package has a template for each kind of document', async () => {
  const { value } = await loadTemplates(createNodeHost());
  const documents = value.filter(({ isPartial }) => !isPartial).map(({ name }) => name);
  expect(documents.toSorted()).toEqual([
    'ke-hoach',
    'phu-luc',
    'quyet-dinh',
    'trich-nhiem-vu',
    'van-ban-kem-theo',
  ]);
});

describe('a folder of an office’s own templates', () => {
  test('replaces a template or a shared part one by one', async () => {
    put('quyet-dinh.hbs', 'quyết định của cơ quan');
    put('_chung/can-cu.hbs', 'căn cứ của cơ quan');
    put('ghi-chu.txt', 'không phải mẫu');
    const builtIn = await loadTemplates(host);
    const { value, messages } = await loadTemplates(host, 'mau');
    expect(messages).toEqual([]);
    const changed = value.filter(
      (template) => !builtIn.value.includes(template) && template.text.includes('cơ quan'),
    );
    expect(changed.map(({ name, isPartial }) => [name, isPartial])).toEqual(
      expect.arrayContaining([
        ['quyet-dinh', false],
        ['can-cu', true],
      ]),
    );
    expect(value).toHaveLength(builtIn.value.length);
  });

  test('may add shared parts of its own', async () => {
    put('_chung/khau-hieu.hbs', 'khẩu hiệu');
    const { value, messages } = await loadTemplates(host, 'mau');
    expect(messages).toEqual([]);
    expect(value).toContainEqual(expect.objectContaining({ name: 'khau-hieu', isPartial: true }));
  });

  test('is told of a template whose name nothing asks for, with the nearest', async () => {
    put('quyet-dinhh.hbs', '');
    const { messages } = await loadTemplates(host, 'mau');
    expect(messages.map(({ severity, reason, note }) => [severity, reason, note])).toEqual([
      [
        'warning',
        `Mẫu ${join('mau', 'quyet-dinhh.hbs')} không được văn bản nào dùng`,
        'Có phải là quyet-dinh.hbs?',
      ],
    ]);
  });

  test('does not follow a link out of itself', async () => {
    writeFileSync(join(host.folder, 'mat-khau.txt'), 'bí mật');
    symlinkSync(join(host.folder, 'mat-khau.txt'), join(host.folder, 'mau', 'ke-hoach.hbs'));
    const { value, messages } = await loadTemplates(host, 'mau');
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['mau-ngoai-thu-muc']);
    expect(value.some(({ text }) => text.includes('bí mật'))).toBe(false);
  });

  test('must be there', async () => {
    const { messages } = await loadTemplates(host, 'khong-co');
    expect(messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['khong-co-thu-muc-mau', 'error'],
    ]);
  });
});
