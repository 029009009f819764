import { RULE_CARDS } from '../../src/cli/rule-cards.ts';
import { vi } from '../../src/cli/texts/vi.ts';

/** The table of all rules of the check, as `vanthu rules` lists them. */
export function ruleTable(): string {
  const rows = RULE_CARDS.map(({ id, severity, judges, why }) => {
    const on = judges.map((each) => vi.ruleTexts.judges[each]).join(', ');
    return `| \`${id}\` | ${vi.severities[severity]} | ${on} | ${why.vi.replaceAll('|', '\\|')} |`;
  });
  return ['| quy tắc | mức | xét trên | vì sao |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
