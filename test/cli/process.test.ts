import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const COMMAND = join(ROOT, 'dist', 'cli', 'main.js');
const HAS_TERMINALS = spawnSync('script', ['--version']).status === 0;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanthu-'));
  cpSync(join(import.meta.dirname, 'cases', 'build', 'files'), folder, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, args: readonly string[], cwd: string) =>
  spawnSync(program, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

test('npx finds the command in the package’s own folder, without the network', () => {
  const { status, stdout } = run('npx', ['--offline', 'vanthu', '--help'], ROOT);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Cách dùng: vanthu/);
});

test('the process ends with the exit code, results on standard output and messages on standard error', () => {
  const built = run(process.execPath, [COMMAND, 'build', '--formats', 'docx', '--json'], folder);
  expect([built.status, built.stderr]).toEqual([0, '']);
  expect(JSON.parse(built.stdout).exitCode).toBe(0);
  const missing = run(process.execPath, [COMMAND, 'build', 'khong-co.yaml', '--quiet'], folder);
  expect([missing.status, missing.stdout]).toEqual([2, '']);
  expect(missing.stderr).toContain('khong-tim-thay-tep');
});

test.runIf(HAS_TERMINALS)(
  'a terminal shows what goes on in one line, and the line is gone at the end',
  () => {
    const command = `stty cols 100 rows 30; "${process.execPath}" "${COMMAND}" build --formats docx`;
    const { stdout } = run('script', ['-qec', command, '/dev/null'], folder);
    expect(stdout).toContain('Dựng 1/1: trong-cay.yaml');
    const lastLine = stdout.lastIndexOf('Dựng 1/1');
    const eraseLine = `${String.fromCharCode(27)}[2K`;
    expect(stdout.indexOf(eraseLine, lastLine)).toBeGreaterThan(lastLine);
    expect(stdout.indexOf('1 kế hoạch, 1 tệp')).toBeGreaterThan(lastLine);
  },
);
