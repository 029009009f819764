import type { CommandContext } from '../command-context.ts';
import type { ReassignFlags } from './reassign-options.ts';

/** Whether changes are to be written: yes; no, by the officer's word; not, since only shown; not, since nobody could be asked. */
export type Agreement = 'yes' | 'no' | 'dry' | 'unasked';

/** Finds out whether the officer agrees to what was shown: by `--yes`, or asked on a terminal. */
export async function agreeToWrite(
  { yes, dryRun, json }: Pick<ReassignFlags, 'yes' | 'dryRun' | 'json'>,
  { terminal, texts }: CommandContext,
  question: string,
): Promise<Agreement> {
  if (dryRun) return 'dry';
  if (yes) return 'yes';
  if (json) return 'dry';
  if (!terminal.confirm) {
    terminal.writeError(`${texts.reassign.needsYes}\n`);
    return 'unasked';
  }
  const agreed = await terminal.confirm(question);
  if (!agreed) terminal.writeError(`${texts.reassign.notConfirmed}\n`);
  return agreed ? 'yes' : 'no';
}
