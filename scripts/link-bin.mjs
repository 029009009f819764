// After npm ci: puts the package's own command beside those of its dependencies, so that `npx vanthu` finds it in the
// package's folder at once. Left to itself, npx installs a link in a cache of its own first, and needs the network.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '..', 'node_modules', '.bin');
mkdirSync(bin, { recursive: true });
if (process.platform === 'win32') {
  writeFileSync(join(bin, 'vanthu.cmd'), '@node "%~dp0\\..\\..\\dist\\cli\\main.js" %*\r\n');
} else {
  rmSync(join(bin, 'vanthu'), { force: true });
  symlinkSync(join('..', '..', 'dist', 'cli', 'main.js'), join(bin, 'vanthu'));
}
