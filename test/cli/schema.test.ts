import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';
import { createRecordingTerminal, type RecordingTerminal } from '../fakes/recording-terminal.ts';

let host: FolderHost;
let recording: RecordingTerminal;

beforeEach(async () => {
  host = await createFolderHost();
  recording = createRecordingTerminal();
});

afterEach(() => host.discard());

const vanthu = (...args: readonly string[]) =>
  runCommand(args, { host, terminal: recording.terminal, clock: () => 0 });

test('prints the JSON Schema of a plan, described in Vietnamese', async () => {
  expect(await vanthu('schema')).toBe(0);
  const schema = JSON.parse(recording.output());
  expect(schema.$schema).toMatch(/json-schema\.org/);
  expect(schema.properties.noi_nhan.description).toBe('Nơi nhận');
});

test('writes it to a file that is not there yet, and keeps one that is', async () => {
  expect(await vanthu('schema', '-o', 'vanthu.schema.json')).toBe(0);
  const path = join(host.folder, 'vanthu.schema.json');
  expect(JSON.parse(readFileSync(path, 'utf8')).type).toBe('object');
  expect(recording.output()).toBe('');
  expect(await vanthu('schema', '-o', 'vanthu.schema.json')).toBe(3);
});
