import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const MOST_BYTES = 200_000;
const pictures = readdirSync('docs/hinh').map((file) => `docs/hinh/${file}`);

function shown(): readonly string[] {
  const guides = readdirSync('docs').filter((file) => file.endsWith('.md'));
  const inGuides = guides.flatMap((file) =>
    Array.from(
      readFileSync(`docs/${file}`, 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g),
      ([, path]) => `docs/${path}`,
    ),
  );
  const inReadme = readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g);
  return [...inGuides, ...Array.from(inReadme, ([, path]) => path ?? '')];
}

describe('the pictures of the pages', () => {
  it('are all shown somewhere, and all that is shown is there', () => {
    expect([...new Set(shown())].sort()).toEqual([...pictures].sort());
  });

  it.each(pictures)('%s is small enough for a repository', (picture) => {
    expect(statSync(picture).size).toBeLessThanOrEqual(MOST_BYTES);
  });
});
