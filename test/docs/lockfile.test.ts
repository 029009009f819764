import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const entry = z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() });
const lockfile = z.object({ packages: z.record(z.string(), entry) });

describe('package-lock.json', () => {
  it('has the binaries of every system, without which npm ci refuses it', () => {
    const { packages } = lockfile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    const missing = wanted.filter((name) => !packages[`node_modules/${name}`]);
    expect(missing).toEqual([]);
  });
});
