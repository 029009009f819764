import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillGenerated } from '../../scripts/docs/fill-generated.ts';
import { templateFields } from '../../scripts/docs/template-fields.ts';
import {
  LETTERHEAD_DIRECTIVES,
  PARAGRAPH_DIRECTIVES,
  SIGNATURE_DIRECTIVES,
} from '../../src/tree/directives/paragraph-directives.ts';
import { codeSpan, tableRows } from './markdown-table.ts';

const page = readFileSync('docs/mau-trinh-bay.md', 'utf8');

const described = tableRows(page, '| dòng lệnh |').map(
  ([directive]) => /^::([a-z-]+)/.exec(codeSpan(directive) ?? '')?.[1],
);

function templates(): readonly string[] {
  const files = readdirSync('templates', { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => readFileSync(`templates/${file}`, 'utf8'));
}

describe('docs/mau-trinh-bay.md', () => {
  it('lists the fields that a template is given (npm run docs writes them)', async () => {
    await expect(fillGenerated(page, templateFields)).toMatchFileSnapshot('../../docs/mau-trinh-bay.md');
  });

  it('describes every directive that prints a paragraph', () => {
    const known = [PARAGRAPH_DIRECTIVES, LETTERHEAD_DIRECTIVES, SIGNATURE_DIRECTIVES].flatMap((directives) =>
      Object.keys(directives),
    );
    expect(described).toEqual(expect.arrayContaining(known));
  });

  it('describes every directive that the templates use, and no other', () => {
    const used = templates().flatMap((text) =>
      Array.from(text.matchAll(/^::(?!:)([a-z-]+)/gm), ([, name]) => name),
    );
    expect(described).toEqual(expect.arrayContaining([...new Set(used)]));
    const known = [...used, ...Object.keys(PARAGRAPH_DIRECTIVES)];
    expect(described.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('names every template', () => {
    const files = readdirSync('templates').filter((file) => file.endsWith('.hbs'));
    const named = tableRows(page, '| mẫu |').map(([name]) => codeSpan(name));
    expect(named).toEqual(expect.arrayContaining(files));
  });
});
