import type { Command } from 'commander';
import { nearest } from '../../model/nearest.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { ruleList, rulePage } from '../report/rule-pages.ts';
import { RULE_CARDS } from '../rule-cards.ts';
import { UsageError } from '../usage-error.ts';

function runRules(id: string | undefined, { terminal, texts, language }: CommandContext): ExitCode {
  if (id === undefined) {
    terminal.write(`${ruleList(RULE_CARDS, texts, language)}\n`);
    return EXIT_CODES.ok;
  }
  const card = RULE_CARDS.find((each) => each.id === id);
  if (!card) {
    const near = nearest(
      id,
      RULE_CARDS.map((each) => each.id),
    );
    throw new UsageError({ kind: 'unknownRule', found: id, nearest: near }, 'vanthu rules');
  }
  terminal.write(`${rulePage(card, texts, language)}\n`);
  return EXIT_CODES.ok;
}

/** Declares `vanthu rules`. */
export function addRulesCommand(
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { help, arguments: names } = context.texts;
  declareCommand(program, 'rules', help.rules, context.texts)
    .argument('[ID]', names.rule)
    .action((id: string | undefined) => finish(runRules(id, context)));
}
