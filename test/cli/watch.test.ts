import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';
import { createRecordingTerminal, type RecordingTerminal } from '../fakes/recording-terminal.ts';

const PLAN = join(import.meta.dirname, 'cases', 'build', 'files');
const TEMPLATE = join(import.meta.dirname, '..', '..', 'templates', 'ke-hoach.hbs');

let host: FolderHost;
let recording: RecordingTerminal;

beforeEach(async () => {
  host = await createFolderHost(PLAN);
  recording = createRecordingTerminal();
});

afterEach(() => host.discard());

/** Waits until something that is printed after the act says so. */
async function until(words: string | RegExp, act: () => void): Promise<void> {
  recording.clear();
  act();
  await vi.waitFor(() => expect(recording.transcript()).toMatch(words), { timeout: 15_000, interval: 20 });
}

function start(...options: readonly string[]): Promise<number> {
  const args = ['build', '--watch', '--formats', 'docx', ...options];
  return runCommand(args, { host, terminal: recording.terminal, clock: () => 0 });
}

function change(from: string, to: string): void {
  const path = join(host.folder, 'trong-cay.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

const document = (): Buffer => readFileSync(join(host.folder, 'output', 'trong-cay', 'ke-hoach.docx'));

test('builds again at each change, through errors, until Ctrl-C', async () => {
  let running: Promise<number> | undefined;
  await until('Đang theo dõi 1 kế hoạch', () => {
    running = start();
  });
  const first = document();

  await until(/đã ghi/, () => change('Phủ xanh', 'Trồng cây ở'));
  const second = document();
  expect(second.equals(first)).toBe(false);

  await until(/lỗi +\[\[muc-khong-co\]\]/, () => change('Trồng cây ở', 'Theo [[muc-khong-co]]'));
  expect(document().equals(second)).toBe(true);

  await until(/đã ghi/, () => change('Theo [[muc-khong-co]]', 'Phủ xanh'));
  expect(document().equals(first)).toBe(true);

  await until('Đã thôi theo dõi', () => recording.interrupt());
  expect(await running).toBe(0);
});

test('builds every plan again when a template changes, and waits while it is broken', async () => {
  const builtIn = readFileSync(TEMPLATE, 'utf8');
  const own = join(host.folder, 'ke-hoach.hbs');
  writeFileSync(own, builtIn);
  let running: Promise<number> | undefined;
  await until('Đang theo dõi', () => {
    running = start('--templates', '.');
  });
  await until(/mau-truong-khong-co/, () => writeFileSync(own, `${builtIn}\n{{khong_co}}\n`));
  await until(/không đổi/, () => writeFileSync(own, builtIn));
  await until('Đã thôi theo dõi', () => recording.interrupt());
  expect(await running).toBe(0);
});
