import { RULE_CARDS, type RuleCard } from '../../src/cli/rule-cards.ts';
import { MISTAKES, type Mistake, type Sight } from './mistakes.ts';

type FileKind = RuleCard['judges'][number];

/** The rules and messages that find a mistake in files of a kind. */
export function findersOf(mistake: Mistake, kind: FileKind): readonly string[] {
  const rules = RULE_CARDS.filter(
    ({ judges, mistakes }) => judges.includes(kind) && mistakes.includes(mistake.number),
  );
  return [...rules.map(({ id }) => id), ...(mistake[kind].messages ?? [])];
}

function cell(finders: readonly string[], { note }: Sight): string {
  const found = finders.map((id) => `\`${id}\``).join(', ');
  if (note === undefined) return found;
  return found === '' ? `không: ${note}` : `${found}; ${note}`;
}

/** The table of common mistakes: what finds each in a plan and in a DOCX, or why nothing does. */
export function mistakeTable(): string {
  const rows = MISTAKES.map((mistake) => {
    const { number, is, plan, docx } = mistake;
    const cells = [cell(findersOf(mistake, 'plan'), plan), cell(findersOf(mistake, 'docx'), docx)];
    return `| ${[`${number}`, is, ...cells].join(' | ')} |`;
  });
  return ['| số | lỗi | trên kế hoạch | trên DOCX |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
