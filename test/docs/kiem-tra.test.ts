import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillGenerated } from '../../scripts/docs/fill-generated.ts';
import { ruleTable } from '../../scripts/docs/rule-table.ts';
import { RULE_CARDS } from '../../src/cli/rule-cards.ts';
import { officeChoicesSchema } from '../../src/model/office-choices.ts';
import { codeSpan, tableRows } from './markdown-table.ts';

const page = readFileSync('docs/kiem-tra.md', 'utf8');

describe('docs/kiem-tra.md', () => {
  it('lists every rule (npm run docs writes them)', async () => {
    await expect(fillGenerated(page, ruleTable)).toMatchFileSnapshot('../../docs/kiem-tra.md');
  });

  it('shows an office file that can be used, and describes every key', () => {
    const shown = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const choices = officeChoicesSchema.parse(parse(shown, { schema: 'failsafe' }));
    const ids = RULE_CARDS.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(choices.quy_tac ?? {})));
    const described = tableRows(page, '| khóa |').map(([key]) => codeSpan(key));
    expect(described).toEqual(Object.keys(officeChoicesSchema.shape));
  });

  it('shows findings of rules that there are', () => {
    const shown = Array.from(page.matchAll(/\[([a-z0-9-]+)\]$/gm), ([, id]) => id);
    expect(shown.length).toBeGreaterThan(0);
    expect(RULE_CARDS.map(({ id }) => id)).toEqual(expect.arrayContaining(shown));
  });
});
