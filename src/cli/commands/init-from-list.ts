import { join } from 'node:path';
import { COLUMNS_FILE, planFromList } from '../../build/plan-from-list.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { ID_PATTERN } from '../../model/plan/text.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { printWithCounts } from '../report/print-messages.ts';
import { reportMissing } from '../report-missing.ts';
import { UsageError } from '../usage-error.ts';
import { writeNewFile } from '../write-new-file.ts';

/** What `vanthu init --tasks` was asked for. */
export interface InitFromList {
  readonly list: string;
  readonly kind: Plan['van_ban'];
  readonly year: number;
  readonly columns: ReadonlyMap<string, string>;
}

/** Kinds of plans with a table of tasks to put a list into. */
export const KINDS_WITH_TASKS: readonly Plan['van_ban'][] = ['quyet-dinh-ban-hanh', 'ke-hoach', 'phu-luc'];

/** A parser for `A=ten,B=chu_tri`: fields by column letters. */
export function columnsOption(command: string): (typed: string) => ReadonlyMap<string, string> {
  return (typed) => {
    const pairs = typed.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
    const read = pairs.map(([letters = '', field = '', ...rest]) => {
      const isPair = /^[A-Za-z]{1,3}$/.test(letters) && ID_PATTERN.test(field) && rest.length === 0;
      if (!isPair)
        throw new UsageError(
          { kind: 'wrongValue', option: '--columns', allowed: 'A=ten,B=chu_tri' },
          command,
        );
      return [letters.toUpperCase(), field] as const;
    });
    return new Map(read);
  };
}

async function rememberedIn(folder: string, { host }: CommandContext): Promise<string | undefined> {
  const path = join(folder, COLUMNS_FILE);
  return (await host.stat(path)) ? new TextDecoder().decode(await host.readFile(path)) : undefined;
}

/** Makes a plan in a folder of an office's own list; what was not understood is told. */
export async function initFromList(
  folder: string,
  { list, kind, year, columns }: InitFromList,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, terminal, texts } = context;
  if (await reportMissing(list, context)) return EXIT_CODES.wrongUsage;
  const { confirm } = terminal;
  const remembered = await rememberedIn(folder, context);
  const ask =
    confirm &&
    ((column: Parameters<typeof texts.exchange.isColumn>[0]) => confirm(texts.exchange.isColumn(column)));
  const { value, messages } = await planFromList(host, { list, kind, year, columns, remembered, ask });
  printWithCounts(messages, context);
  if (!value) return EXIT_CODES.planHasErrors;
  await host.makeFolder(folder);
  const code = await writeNewFile(join(folder, `${kind}.yaml`), value.text, context);
  if (code !== EXIT_CODES.ok) return code;
  await host.writeFile(join(folder, COLUMNS_FILE), new TextEncoder().encode(value.columnsText));
  terminal.writeError(`${texts.fileWritten(join(folder, COLUMNS_FILE))}\n`);
  terminal.writeError(
    `${texts.exchange.listTaken(value.tasks, messages.length)}\n${texts.nextStep(folder)}\n`,
  );
  return EXIT_CODES.ok;
}
