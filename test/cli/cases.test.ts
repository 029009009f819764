import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCase } from './run-case.ts';

const CASES = join(import.meta.dirname, 'cases');

test.each(readdirSync(CASES).toSorted())('%s', async (name) => {
  const folder = join(CASES, name);
  await expect(await runCase(folder)).toMatchFileSnapshot(join(folder, 'expected'));
});
