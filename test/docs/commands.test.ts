import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { commandBlocks, isRunByChecks } from './command-blocks.ts';

const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const folders: string[] = [];

/** A folder like the one that a user unpacks, without what is installed and built. */
function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-docs-'));
  folders.push(folder);
  for (const name of ['data', 'templates']) cpSync(name, join(folder, name), { recursive: true });
  return folder;
}

/** The shell of a reader: `npx vanthu` and `vanthu` are the built command; a failing line ends the block. */
function runBlock(commands: readonly string[], folder: string) {
  const cli = resolve('dist/cli/main.js');
  const preamble = [
    'set -euo pipefail',
    `vanthu() { "${process.execPath}" "${cli}" "$@"; }`,
    'npx() { [[ $1 == vanthu ]]; shift; vanthu "$@"; }',
  ];
  const script = [...preamble, ...commands].join('\n');
  return spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', input: '' });
}

/** Runs a program that uses the library by its name as one that uses the built package. */
function runProgram(lines: readonly string[], folder: string) {
  const library = pathToFileURL(resolve('dist/index.js')).href;
  const program = join(folder, 'program.mjs');
  writeFileSync(program, lines.join('\n').replaceAll("'vanthu'", JSON.stringify(library)));
  return spawnSync(process.execPath, [program], { cwd: folder, encoding: 'utf8' });
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const withCommands = pages.flatMap((page) => {
  const blocks = commandBlocks(readFileSync(page, 'utf8'), 'sh');
  const runnable = blocks.filter(({ commands }) => !commands.every(isRunByChecks));
  return runnable.length > 0 ? [{ page, runnable }] : [];
});

describe('the commands that the pages show', () => {
  it('are there', () => {
    expect(withCommands.map(({ page }) => page)).toEqual(
      expect.arrayContaining(['README.md', 'docs/huong-dan.md']),
    );
  });

  it.each(withCommands)(
    'run as they stand in $page',
    ({ page, runnable }) => {
      const folder = freshFolder();
      for (const { line, commands } of runnable) {
        const { status, stdout, stderr } = runBlock(commands, folder);
        expect({ at: `${page}:${line}`, status, output: status === 0 ? '' : stdout + stderr }).toEqual({
          at: `${page}:${line}`,
          status: 0,
          output: '',
        });
      }
    },
    180_000,
  );

  it('leave behind what the program in README.md reads', () => {
    const folder = freshFolder();
    const readme = readFileSync('README.md', 'utf8');
    const [starting] = commandBlocks(readme, 'sh');
    const [program] = commandBlocks(readme, 'js');
    runBlock(starting?.commands.slice(0, 1) ?? [], folder);
    const { status, stdout, stderr } = runProgram(program?.commands ?? [], folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/ke-hoach\S*\.pdf \d+ \d+/);
  }, 60_000);

  it('are scripts of this package where npm runs them', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const typed = pages.flatMap((page) =>
      Array.from(readFileSync(page, 'utf8').matchAll(/npm run ([a-z:]+)/g), ([, name]) => name),
    );
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(typed)]));
  });

  it('name only options that the command has', () => {
    const { stdout: all } = runBlock(['vanthu --help'], '.');
    const commands = Array.from(all.matchAll(/^ {2}([a-z]+)(?: [[<]| {2})/gm), ([, command = '']) => command);
    const help = commands.map((command) => runBlock([`vanthu ${command} --help`], '.').stdout);
    expect(commands).toContain('build');
    const typed = pages.flatMap((page) =>
      Array.from(
        readFileSync(page, 'utf8').matchAll(/vanthu[^\n`]*?(--[a-z][a-z-]+)/g),
        ([, option]) => option,
      ),
    );
    for (const option of new Set(typed)) expect(help.join('\n')).toContain(option);
  });
});
