import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleTable } from '../../scripts/docs/example-table.ts';
import { fillGenerated } from '../../scripts/docs/fill-generated.ts';
import { tableRows } from './markdown-table.ts';

const readme = readFileSync('README.md', 'utf8');

describe('README.md', () => {
  it('shows the examples as they are built (npm run docs writes them)', async () => {
    const table = await exampleTable();
    await expect(fillGenerated(readme, () => table)).toMatchFileSnapshot('../../README.md');
  }, 60_000);

  it('says what each example is there for', () => {
    const rows = tableRows(readme, '| kế hoạch |');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(([, shows]) => shows === '')).toEqual([]);
  });

  it('opens with a picture and the three commands of a new user', () => {
    expect(readme).toMatch(/^# vanthu\n[\s\S]{0,300}!\[[^\]]+\]\(docs\/hinh\//);
    const [first] = readme.match(/```sh\n[\s\S]*?```/) ?? [];
    expect(first?.match(/^npx vanthu /gm)).toHaveLength(3);
  });
});
