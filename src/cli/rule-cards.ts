import { RULES } from '../check/rules.ts';
import type { Language, Severity } from '../model/message.ts';
import { REVIEW_RULES } from '../review/rules.ts';
import { isSpecimenTable, type SpecimenDocument } from '../review/specimen.ts';

/** An example as a page of the manual shows it: what it is, and its lines. */
export interface RuleCardExample {
  readonly is: Readonly<Record<Language, string>>;
  readonly lines: readonly string[];
}

/** What is told of a rule, whichever stage it belongs to. */
export interface RuleCard {
  readonly id: string;
  readonly severity: Severity;
  readonly clause?: string;
  readonly why: Readonly<Record<Language, string>>;
  readonly judges: readonly ('plan' | 'docx')[];
  readonly mistakes: readonly number[];
  readonly pass: readonly RuleCardExample[];
  readonly fail: readonly RuleCardExample[];
}

interface AnyExample {
  readonly is: Readonly<Record<Language, string>>;
  readonly plan?: string;
  readonly documents?: readonly SpecimenDocument[];
}

const LONGEST_TABLE = 6;

/** Only what an example changes: the rest of its document is the faultless specimen. */
function documentLines({ parts = {}, body = [], after = [] }: SpecimenDocument): readonly string[] {
  const replaced = Object.values(parts).flatMap((given) =>
    typeof given === 'string' ? [given] : given.map((line) => (typeof line === 'string' ? line : line.text)),
  );
  const rest = [...body, ...after].flatMap((item) =>
    isSpecimenTable(item)
      ? item.rows.slice(0, LONGEST_TABLE).map((cells) => `| ${cells.join(' | ')} |`)
      : [item.text],
  );
  return [...replaced, ...rest].flatMap((text) => text.split('\n'));
}

function exampleOf({ is, plan, documents = [] }: AnyExample): RuleCardExample {
  const lines = documents.length > 0 ? documents.flatMap(documentLines) : (plan ?? '').trimEnd().split('\n');
  return { is, lines };
}

/** All rules: those on plans as data, then those on documents. */
export const RULE_CARDS: readonly RuleCard[] = [
  ...RULES.map(({ id, severity, why, examples, mistakes }) => ({
    id,
    severity,
    why,
    judges: ['plan'] as const,
    mistakes: mistakes ?? [],
    pass: examples.pass.map(exampleOf),
    fail: examples.fail.map(exampleOf),
  })),
  ...REVIEW_RULES.map(({ examples, clause, ...rule }) => ({
    ...rule,
    ...(clause !== undefined && { clause }),
    pass: examples.pass.map(exampleOf),
    fail: examples.fail.map(exampleOf),
  })),
];
