import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EXIT_CODES, gravest } from '../../src/cli/exit-code.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';
import { createRecordingTerminal } from '../fakes/recording-terminal.ts';

const PLAN = join(import.meta.dirname, 'cases', 'build', 'files');
const DOCS = join(import.meta.dirname, '..', '..', 'docs');

let host: FolderHost;

beforeEach(async () => {
  host = await createFolderHost(PLAN);
});

afterEach(() => host.discard());

async function vanthu(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  world = host,
) {
  const { terminal, output, transcript } = createRecordingTerminal(environment);
  const exitCode = await runCommand(args, { host: world, terminal, clock: () => 0 });
  return { exitCode, output: output(), transcript: transcript() };
}

describe('an error of the program itself', () => {
  const broken = (): FolderHost => ({
    ...host,
    now: () => {
      throw new TypeError('the clock fell off the wall');
    },
  });

  test('is told as such, how to report it, without a stack', async () => {
    const { exitCode, transcript } = await vanthu(['build', '--formats', 'docx'], {}, broken());
    expect(exitCode).toBe(EXIT_CODES.internalError);
    expect(transcript).toContain('Lỗi của chính vanthu');
    expect(transcript).toContain('the clock fell off the wall');
    expect(transcript).not.toContain('    at ');
  });

  test('has its stack with VANTHU_DEBUG', async () => {
    const { transcript } = await vanthu(['build', '--formats', 'docx'], { VANTHU_DEBUG: '1' }, broken());
    expect(transcript).toMatch(/TypeError.*\n(?:2>)? +at /);
  });
});

test('a refusal of the system that no stage expects is no bug of ours', async () => {
  const world: FolderHost = {
    ...host,
    list: async () => {
      throw Object.assign(new Error("EACCES: permission denied, scandir 'mau'"), { code: 'EACCES' });
    },
  };
  const { exitCode, transcript } = await vanthu(['build', '--templates', '.'], {}, world);
  expect(exitCode).toBe(EXIT_CODES.notWritten);
  expect(transcript).toContain("Hệ thống từ chối (EACCES): EACCES: permission denied, scandir 'mau'");
});

describe('the language', () => {
  test.each([
    [['--help', '--lang', 'en'], {}, 'Usage:'],
    [['--help', '--lang=EN'], {}, 'Usage:'],
    [['--help'], { VANTHU_LANG: 'en' }, 'Usage:'],
    [['--help', '--lang', 'vi'], { VANTHU_LANG: 'en' }, 'Cách dùng:'],
    [['--help'], { VANTHU_LANG: 'fr' }, 'Cách dùng:'],
  ])('%j %j', async (args, environment, words) => {
    expect((await vanthu(args, environment)).output).toMatch(new RegExp(`^${words}`));
  });
});

describe('the exit code', () => {
  test('is the smallest of several that is not 0', () => {
    expect(gravest([0, 4, 3])).toBe(3);
    expect(gravest([4, 1])).toBe(1);
    expect(gravest([0, 0])).toBe(0);
  });

  test('is written down, each of them', () => {
    const written = readFileSync(join(DOCS, 'ma-thoat.md'), 'utf8').matchAll(/^\| (\d) \|/gm);
    expect(Array.from(written, ([, code]) => Number(code))).toEqual(Object.values(EXIT_CODES));
  });
});

test('every key of the JSON report is written down', async () => {
  const { output } = await vanthu(['build', '--json', '--formats', 'pdf']);
  const keys = Array.from(output.matchAll(/"(\w+)":/g), ([, key]) => key);
  const written = readFileSync(join(DOCS, 'json.md'), 'utf8');
  expect(keys).toEqual(expect.arrayContaining(['plans', 'documents', 'pages', 'stages', 'passedOver']));
  for (const key of new Set(keys)) expect(written).toContain(`"${key}"`);
});
