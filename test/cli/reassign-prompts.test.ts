import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import type { Choice, Terminal } from '../../src/cli/terminal.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';
import { createRecordingTerminal } from '../fakes/recording-terminal.ts';

const FILES = join(import.meta.dirname, 'cases/reassign/files');
let host: FolderHost;

beforeEach(async () => {
  host = await createFolderHost(FILES);
});
afterEach(() => host.discard());

/** Moves the tasks of one office at a terminal where an officer marks some typed names and then answers. */
async function reassignAsked(marked: readonly string[], agrees: boolean) {
  const asked: { question: string; choices: readonly Choice[] }[] = [];
  const questions: string[] = [];
  const recording = createRecordingTerminal();
  const terminal: Terminal = {
    ...recording.terminal,
    choose: async (question, choices) => {
      asked.push({ question, choices });
      return marked;
    },
    confirm: async (question) => {
      questions.push(question);
      return agrees;
    },
  };
  const args = ['reassign', 'ke-hoach.yaml', '--from', 'phong-noi-vu', '--to', 'phong-van-hoa-thong-tin'];
  const exitCode = await runCommand(args, { host, terminal, clock: () => 0 });
  const source = await readFile(join(host.folder, 'ke-hoach.yaml'), 'utf8');
  return { exitCode, asked, questions, source, transcript: recording.transcript() };
}

it('asks which typed names change too, shows the table with them, and writes when the officer agrees', async () => {
  const { exitCode, asked, questions, source } = await reassignAsked(['dieu-thi-hanh:1'], true);
  expect(asked.flatMap(({ choices }) => choices.map(({ value }) => value))).toEqual([
    'dieu-thi-hanh:1',
    'nv-tap-huan:1',
  ]);
  expect(questions).toEqual(['Ghi 9 chỗ đổi vào 1 kế hoạch?']);
  expect(source).toContain('Chánh Văn phòng, Trưởng phòng Văn hóa và Thông tin, Thủ trưởng');
  expect(source).toContain('theo yêu cầu của phòng Nội vụ');
  expect(exitCode).toBe(0);
});

it('writes nothing when the officer does not agree', async () => {
  const { exitCode, source, transcript } = await reassignAsked([], false);
  expect(source).toBe(await readFile(join(FILES, 'ke-hoach.yaml'), 'utf8'));
  expect(await host.stat('ke-hoach.thay-doi.yaml')).toBeUndefined();
  expect(transcript).toContain('Chưa ghi gì.');
  expect(exitCode).toBe(0);
});
