import { Command, type CommanderError, Help, type Option } from 'commander';
import type { CommandContext } from './command-context.ts';
import { LANGUAGES } from './language.ts';
import { oneOf } from './option-values.ts';
import type { CliTexts } from './texts/cli-texts.ts';
import { UsageError } from './usage-error.ts';
import { usageFault } from './usage-fault.ts';

/** What commander throws where nothing is wrong: help or the version was shown. */
const SHOWN: readonly string[] = ['commander.helpDisplayed', 'commander.version', 'commander.help'];

/** The name of a command as typed: `vanthu build`. */
function typedName(command: Command): string {
  return command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
}

function throwUsageErrors(command: Command): Command {
  return command.exitOverride((error: CommanderError) => {
    if (SHOWN.includes(error.code)) throw error;
    throw new UsageError(usageFault(error), typedName(command));
  });
}

function describeOption(option: Option, { help }: CliTexts): string {
  const value = option.defaultValueDescription ?? option.defaultValue;
  const isShown = typeof value === 'string';
  return isShown ? `${option.description} ${help.defaultValue(value)}` : option.description;
}

function titleIn({ help }: CliTexts): (title: string) => string {
  const titles: Readonly<Record<string, string>> = help.titles;
  return (title) => titles[title] ?? title;
}

/** How a command is typed, with the word for its options in the language of the help. */
function usageOf(command: Command, { help }: CliTexts): string {
  return new Help().commandUsage(command).replace('[options]', help.optionsWord);
}

function addLanguageOption(command: Command, texts: CliTexts): Command {
  const parse = oneOf('--lang', typedName(command), LANGUAGES);
  return command
    .option('--lang <vi|en>', texts.options.language, parse)
    .helpOption('-h, --help', texts.options.help);
}

/** Declares a command with what all commands share: help, `--lang`, and our own words for a wrong command line. */
export function declareCommand(
  program: Command,
  name: string,
  description: string,
  texts: CliTexts,
): Command {
  return addLanguageOption(throwUsageErrors(program.command(name).description(description)), texts);
}

/** The program without its commands: its help, version and language, speaking through the context's terminal. */
export function createProgram({ terminal, texts, version }: CommandContext): Command {
  const program = new Command('vanthu');
  program
    .description(texts.help.description)
    .usage(texts.help.usage)
    .version(version, '-V, --version', texts.options.version)
    .helpCommand('help [COMMAND]', texts.help.helpCommand)
    .addHelpText('after', `\n${texts.help.examples}\n\n${texts.help.exitCodes}`)
    .configureHelp({
      styleTitle: titleIn(texts),
      commandUsage: (command) => usageOf(command, texts),
      optionDescription: (option) => describeOption(option, texts),
      subcommandTerm: (command) => new Help().subcommandTerm(command).replace(' [options]', ''),
    })
    .configureOutput({
      writeOut: terminal.write,
      writeErr: terminal.writeError,
      outputError: () => {},
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      getOutHasColors: () => terminal.hasColours,
      getErrHasColors: () => terminal.hasColours,
    });
  return addLanguageOption(throwUsageErrors(program), texts);
}
