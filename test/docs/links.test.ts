import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = ['README.md', ...readdirSync('docs').map((file) => `docs/${file}`)].filter((file) =>
  file.endsWith('.md'),
);

describe('the links between the pages', () => {
  it.each(pages)('lead from %s to files that are there', (page) => {
    const links = Array.from(
      readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)/g),
      ([, link]) => link ?? '',
    );
    const files = links.filter((link) => !link.includes('://'));
    expect(files.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });
});
