// Builds every example of data/ into output/ and prints the table of documents; options are handed on to the command.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const command = join(root, 'dist', 'cli', 'main.js');
const args = ['build', 'data', '-o', 'output', ...process.argv.slice(2)];
process.exitCode =
  spawnSync(process.execPath, [command, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
