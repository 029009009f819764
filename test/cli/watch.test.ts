import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';

const PLAN = join(import.meta.dirname, 'cases', 'build', 'files');

let host: FolderHost;
let printed = '';
let interrupt = (): void => {};

const terminal: Terminal = {
  write: (text) => {
    printed += text;
  },
  writeError: (text) => {
    printed += text;
  },
  progressStream: undefined,
  hasColours: false,
  columns: 100,
  environment: {},
  onInterrupt: (callback) => {
    interrupt = callback;
    return () => {};
  },
};

beforeEach(async () => {
  host = await createFolderHost(PLAN);
  printed = '';
});

afterEach(() => host.discard());

/** Waits until something that is printed after the call says so. */
async function until(words: string | RegExp, act: () => void): Promise<void> {
  printed = '';
  act();
  await vi.waitFor(() => expect(printed).toMatch(words), { timeout: 15_000, interval: 20 });
}

function change(from: string, to: string): void {
  const path = join(host.folder, 'trong-cay.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

test('builds again at each change, through errors, until Ctrl-C', async () => {
  let running: Promise<number> | undefined;
  await until('Đang theo dõi 1 kế hoạch', () => {
    running = runCommand(['build', '--watch', '--formats', 'docx'], { host, terminal, clock: () => 0 });
  });
  const document = join(host.folder, 'output', 'trong-cay', 'ke-hoach.docx');
  const first = readFileSync(document);

  await until(/đã ghi/, () => change('Phủ xanh', 'Trồng cây ở'));
  const second = readFileSync(document);
  expect(second.equals(first)).toBe(false);

  await until(/lỗi +\[\[muc-khong-co\]\]/, () => change('Trồng cây ở', 'Theo [[muc-khong-co]]'));
  expect(readFileSync(document).equals(second)).toBe(true);

  await until(/đã ghi/, () => change('Theo [[muc-khong-co]]', 'Phủ xanh'));
  expect(readFileSync(document).equals(first)).toBe(true);

  await until('Đã thôi theo dõi', () => interrupt());
  expect(await running).toBe(0);
});

test('builds every plan again when a template changes, and keeps the last good one while it is broken', async () => {
  const template = join(host.folder, 'ke-hoach.hbs');
  const builtIn = readFileSync(join(import.meta.dirname, '..', '..', 'templates', 'ke-hoach.hbs'), 'utf8');
  writeFileSync(template, builtIn);
  let running: Promise<number> | undefined;
  await until('Đang theo dõi', () => {
    const args = ['build', '--watch', '--formats', 'docx', '--templates', '.'];
    running = runCommand(args, { host, terminal, clock: () => 0 });
  });
  await until(/mau-truong-khong-co/, () => writeFileSync(template, `${builtIn}\n{{khong_co}}\n`));
  await until(/không đổi/, () => writeFileSync(template, builtIn));
  await until('Đã thôi theo dõi', () => interrupt());
  expect(await running).toBe(0);
});
