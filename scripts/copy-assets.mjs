// After tsc: copies what is no TypeScript (the Typst layout) from src/ to dist/, makes the command executable, and puts
// down a hash of the code, so that documents which another state of it has made are built again.
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

cpSync(join(root, 'src'), join(root, 'dist'), {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || !path.endsWith('.ts'),
});
chmodSync(join(root, 'dist', 'cli', 'main.js'), 0o755);

const dist = join(root, 'dist');
const hash = createHash('sha256');
const code = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:js|typ)$/.test(name),
);
for (const name of [join('..', 'package-lock.json'), ...code.sort()])
  hash.update(readFileSync(join(dist, name)));
writeFileSync(join(dist, 'code.sha256'), `${hash.digest('hex').slice(0, 12)}\n`);
