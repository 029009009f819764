import type { Command } from 'commander';
import { planJsonSchema } from '../../check/json-schema.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';

/** Declares `vanthu schema`. */
export function addSchemaCommand(
  program: Command,
  { texts, terminal }: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  declareCommand(program, 'schema', texts.help.schema, texts).action(() => {
    terminal.write(`${JSON.stringify(planJsonSchema(), undefined, 2)}\n`);
    finish(EXIT_CODES.ok);
  });
}
