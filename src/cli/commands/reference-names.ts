import { findNames, type NamesInPlan, writeReferences } from '../../build/reference-names.ts';
import { hasErrors } from '../../model/message.ts';
import { type ProposedReference, printsTheSame } from '../../reassign/propose-references.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { printWithCounts } from '../report/print-messages.ts';

/** What the officer has said of the places that are found. */
export interface ReferenceFlags {
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly text: readonly string[];
}

function words(proposal: ProposedReference, { texts }: CommandContext): string {
  const { typed, reference, printed } = proposal;
  return texts.references.proposal(typed, reference, printsTheSame(proposal) ? undefined : printed);
}

function show({ plan, proposals }: NamesInPlan, context: CommandContext): void {
  const { terminal, texts } = context;
  const { references } = texts;
  const lines = proposals.flatMap((proposal) => {
    const line = plan.file.places.ofValue(proposal.path)?.start.line ?? 1;
    const { id, sentence, typed } = proposal;
    const quoted = sentence === typed ? [] : [`      ${sentence}`];
    return [`  ${id}  ${references.line(line)}  ${words(proposal, context)}`, ...quoted];
  });
  terminal.write(`${[references.found(proposals.length, plan.file.file), ...lines].join('\n')}\n`);
}

/** The places to change: those named, with `--yes` those that print as before; else whatever is chosen on a terminal. */
async function accepted(
  proposals: readonly ProposedReference[],
  { yes, text }: ReferenceFlags,
  context: CommandContext,
): Promise<readonly ProposedReference[]> {
  const { terminal, texts } = context;
  const isNamed = ({ id }: ProposedReference): boolean => text.includes(id);
  if (yes || text.length > 0 || !terminal.choose)
    return proposals.filter((proposal) => isNamed(proposal) || (yes && printsTheSame(proposal)));
  const choices = proposals.map((proposal) => ({ value: proposal.id, words: words(proposal, context) }));
  const chosen = choices.length === 0 ? [] : await terminal.choose(texts.references.choose, choices);
  return proposals.filter(({ id }) => chosen.includes(id));
}

/** `vanthu ids --co-quan`: shows the typed names of agencies that could be references, and writes those agreed to. */
export async function runReferenceNames(
  path: string,
  flags: ReferenceFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, terminal, texts } = context;
  const { value: names, messages } = await findNames(host, path);
  if (!names || hasErrors(messages)) {
    printWithCounts(messages, context);
    return EXIT_CODES.planHasErrors;
  }
  const { proposals } = names;
  const unknown = flags.text.filter((id) => !proposals.some((proposal) => proposal.id === id));
  if (unknown.length > 0) {
    terminal.writeError(`${texts.references.unknown(unknown)}\n`);
    return EXIT_CODES.wrongUsage;
  }
  show(names, context);
  const changes = flags.dryRun ? [] : await accepted(proposals, flags, context);
  if (changes.length === 0) {
    const same = proposals.filter(printsTheSame).length;
    if (proposals.length > 0)
      terminal.writeError(`${texts.references.howTo(same, proposals.length - same)}\n`);
    return EXIT_CODES.ok;
  }
  const written = await writeReferences(host, names, changes);
  if (written.messages.length > 0) printWithCounts(written.messages, context);
  if (!written.value) return EXIT_CODES.notWritten;
  terminal.writeError(`${texts.references.written(changes.length, path)}\n`);
  return EXIT_CODES.ok;
}
