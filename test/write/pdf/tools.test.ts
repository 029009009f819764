import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileTree } from '../../../src/model/tree.ts';
import type { PdfOptions } from '../../../src/write/pdf/pdf-writer.ts';
import { someFile } from '../../agreement/documents.ts';
import { SAMPLE_FILE } from '../docx/sample-file.ts';
import { LISTS_FILE } from './lists-file.ts';
import { written } from './written.ts';

const FILES: Readonly<Record<string, readonly [FileTree, PdfOptions]>> = {
  plan: [SAMPLE_FILE, {}],
  'plan-fields': [SAMPLE_FILE, { signatureFields: true }],
  'plan-compact': [SAMPLE_FILE, { compact: true }],
  lists: [LISTS_FILE, {}],
  'lists-fields': [LISTS_FILE, { signatureFields: true }],
  random: [someFile(3), { signatureFields: true }],
};

/** What other programs say of a PDF; each is told to look at all of it. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  qpdf: ['--check'],
  pdfinfo: ['-struct-text'],
  mutool: ['info'],
};

function isInstalled(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
}

describe.each(Object.entries(TOOLS))('what %s says of a PDF', (tool, options) => {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-pdf-'));
  beforeAll(async () => {
    for (const [name, [tree, how]] of Object.entries(FILES)) {
      writeFileSync(join(folder, `${name}.pdf`), (await written(tree, how)).bytes);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(!isInstalled(tool)).each(Object.keys(FILES))(
    `is nothing bad (%s; skipped without ${tool})`,
    (name) => {
      const { status, stderr } = spawnSync(tool, [...options, join(folder, `${name}.pdf`)], {
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    },
  );
});
