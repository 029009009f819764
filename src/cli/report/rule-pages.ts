import type { Language } from '../../model/message.ts';
import type { RuleCard, RuleCardExample } from '../rule-cards.ts';
import type { CliTexts } from '../texts/cli-texts.ts';

function judgesOf({ judges }: RuleCard, { ruleTexts }: CliTexts): string {
  return judges.map((each) => ruleTexts.judges[each]).join(', ');
}

/** The list of all rules: id, severity, what each is judged on, and why it is there. */
export function ruleList(cards: readonly RuleCard[], texts: CliTexts, language: Language): string {
  const rows = cards.map((card) => [
    card.id,
    texts.severities[card.severity],
    judgesOf(card, texts),
    card.why[language],
  ]);
  const table = [[...texts.ruleTexts.heads], ...rows];
  // The last column is a sentence and ends where it ends.
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', texts.ruleTexts.count(cards.length)].join('\n');
}

function exampleLines({ is, lines }: RuleCardExample, mark: string, language: Language): readonly string[] {
  return [`${mark}: ${is[language]}`, ...lines.map((line) => `    ${line}`), ''];
}

/** The page of one rule: why it is there, its clause, what it is judged on, and its examples. */
export function rulePage(card: RuleCard, texts: CliTexts, language: Language): string {
  const { ruleTexts } = texts;
  return [
    `${card.id}  (${texts.severities[card.severity]})`,
    '',
    card.why[language],
    ...(card.clause === undefined ? [] : [`${texts.clause}: ${card.clause}`]),
    `${ruleTexts.on}: ${judgesOf(card, texts)}`,
    ...(card.mistakes.length > 0 ? [ruleTexts.mistakes(card.mistakes)] : []),
    '',
    ...card.pass.flatMap((example) => exampleLines(example, ruleTexts.right, language)),
    ...card.fail.flatMap((example) => exampleLines(example, ruleTexts.wrong, language)),
  ]
    .join('\n')
    .trimEnd();
}
