import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fg from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { recogniseWordFile } from '../../../src/review/recognise/recognise-word-file.ts';
import { DECREE_TYPES } from '../decree-types.ts';
import { dumpReviewed } from './dump-reviewed.ts';
import { writtenWordFile } from './written-word-file.ts';

const FOLDER = join(import.meta.dirname, 'cases');
const CASES = fg.sync('*.txt', { cwd: FOLDER }).toSorted();

// `npm run test:accept` writes what is recognised now; git then shows what has changed.
describe('a document is recognised part by part', () => {
  it.each(CASES)('%s', async (file) => {
    const written = readFileSync(join(FOLDER, file), 'utf8');
    const dump = dumpReviewed(recogniseWordFile(writtenWordFile(written), DECREE_TYPES));
    await expect(dump).toMatchFileSnapshot(`./cases/${basename(file, '.txt')}.parts`);
  });
});
