// After tsc: copies what is no TypeScript (the Typst layout) from src/ to dist/, and makes the command executable.
import { chmodSync, cpSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

cpSync(join(root, 'src'), join(root, 'dist'), {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || !path.endsWith('.ts'),
});
chmodSync(join(root, 'dist', 'cli', 'main.js'), 0o755);
