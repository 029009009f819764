import type { Command } from 'commander';
import { planJsonSchema } from '../../check/json-schema.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { writeNewFile } from '../write-new-file.ts';

interface SchemaFlags {
  readonly output?: string;
}

async function runSchema({ output }: SchemaFlags, context: CommandContext): Promise<ExitCode> {
  const text = `${JSON.stringify(planJsonSchema(), undefined, 2)}\n`;
  if (output !== undefined) return writeNewFile(output, text, context);
  context.terminal.write(text);
  return EXIT_CODES.ok;
}

/** Declares `vanthu schema`. */
export function addSchemaCommand(
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { help, options } = context.texts;
  declareCommand(program, 'schema', help.schema, context.texts)
    .option('-o, --output <FILE>', options.outputFile)
    .action(async (flags: SchemaFlags) => finish(await runSchema(flags, context)));
}
