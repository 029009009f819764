import type { Command } from 'commander';
import type { Severity } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import { oneOf } from '../option-values.ts';
import { RULE_CARDS } from '../rule-cards.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import { UsageError } from '../usage-error.ts';

/** The options of `vanthu check`, as commander gives them. */
export interface CheckFlags {
  readonly severity: Severity;
  readonly disable: readonly string[];
  readonly config?: string;
  readonly templates?: string;
  readonly font?: string;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly sarif: boolean;
}

/** The words for severities that an officer types, as in `vanthu.yaml`. */
const SEVERITY_WORDS = { loi: 'error', 'canh-bao': 'warning', 'thong-tin': 'info' } as const;
const WORDS = ['loi', 'canh-bao', 'thong-tin'] as const satisfies readonly (keyof typeof SEVERITY_WORDS)[];

const RULE_IDS: readonly string[] = RULE_CARDS.map(({ id }) => id);

/** Ids of rules, separated by commas; one that no rule has is a fault of the command line. */
function ruleIds(typed: string): readonly string[] {
  const ids = typed.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !RULE_IDS.includes(id));
  if (unknown === undefined) return ids;
  throw new UsageError(
    { kind: 'unknownRule', found: unknown, nearest: nearest(unknown, RULE_IDS) },
    'vanthu check',
  );
}

/** Declares the options of `vanthu check`. */
export function addCheckOptions(command: Command, { options }: CliTexts): Command {
  const word = oneOf('--severity', 'vanthu check', WORDS);
  return command
    .option('--severity <LEVEL>', options.leastSeverity, (typed) => SEVERITY_WORDS[word(typed)], 'info')
    .option('--disable <RULES>', options.disable, ruleIds, [])
    .option('--config <FILE>', options.config)
    .option('--fix', options.fix, false)
    .option('--dry-run', options.fixDryRun, false)
    .option('--templates <DIR>', options.templates)
    .option('--font <DIR>', options.font)
    .option('--json', options.checkJson, false)
    .option('--sarif', options.sarif, false);
}
