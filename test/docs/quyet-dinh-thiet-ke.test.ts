import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableRows } from './markdown-table.ts';

const page = readFileSync('docs/quyet-dinh-thiet-ke.md', 'utf8');

describe('docs/quyet-dinh-thiet-ke.md', () => {
  it('gives a reason for every library that is used, and for no other', () => {
    const named = tableRows(page, '| thư viện |').flatMap(([names]) =>
      Array.from((names ?? '').replace(/\(.*?\)/g, '').matchAll(/`([^`]+)`/g), ([, name]) => name),
    );
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect([...named].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('leaves no library without a reason', () => {
    expect(tableRows(page, '| thư viện |').filter(([, , reason]) => !reason)).toEqual([]);
  });
});
