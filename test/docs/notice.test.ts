import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
const lockfile = z.object({
  packages: z.record(z.string(), z.object({ license: z.string().optional(), dev: z.boolean().optional() })),
});
const author = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const packageInfo = z.object({ license: z.string(), author: author.optional() });

/** Licences that let a product be given on under MIT with their notice. */
const PERMISSIVE = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'OFL-1.1'];
const BY_CHOICE = /\bOR\b|\bAND\b|[()]/;

/** The blocks of NOTICE by the package that each starts with. */
function blocks(): ReadonlyMap<string, string> {
  const parts = read('NOTICE').split(/\n{2,}/);
  return new Map(parts.map((part) => [part.split(',')[0] ?? '', part]));
}

/** The first word or two after "Copyright (c) 2014 ", as the package's own licence file has it; else its author's name. */
function holder(name: string): string | undefined {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.md)?$/i.test(entry));
  const line = file && /^\s*(?:Copyright|\(c\)).*$/im.exec(read(`${folder}/${file}`))?.[0];
  if (!line)
    return packageInfo.safeParse(JSON.parse(read(`${folder}/package.json`))).data?.author?.split(' ')[0];
  return line.match(/Copyright\s+(?:\(c\)\s*)?(?:[\d\-,\s]|present|by\s)*([\p{L}-]+)/iu)?.[1];
}

const names = Object.keys(manifest.parse(JSON.parse(read('package.json'))).dependencies);

describe('NOTICE', () => {
  it.each(names)('names %s with its licence and its holder', (name) => {
    const block = blocks().get(name);
    expect(block, 'a block that starts with the name').toBeDefined();
    const { license } = packageInfo.parse(JSON.parse(read(`node_modules/${name}/package.json`)));
    for (const licence of license.split(' AND ')) expect(block).toContain(licence);
    if (license !== 'Apache-2.0') expect(block).toContain(holder(name) ?? 'a holder');
  });

  it('names nothing that is no longer used', () => {
    const packages = [...blocks().keys()].filter(
      (name) => /^[@a-z][\w@/.-]*$/.test(name) && name !== 'vanthu',
    );
    expect(packages.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('the licences of everything that is installed with vanthu', () => {
  it('let it be given on', () => {
    const { packages } = lockfile.parse(JSON.parse(read('package-lock.json')));
    const refused = Object.entries(packages)
      .filter(([path, entry]) => path !== '' && !entry.dev)
      .filter(([, { license = 'none' }]) => {
        const parts = license.split(BY_CHOICE).map((part) => part.trim());
        return !parts.filter((part) => part !== '').every((part) => PERMISSIVE.includes(part));
      });
    expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });
});
