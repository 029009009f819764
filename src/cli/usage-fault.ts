import type { CommanderError } from 'commander';
import type { UsageFault } from './texts/cli-texts.ts';

/** What commander quotes in the text of its errors: the option, argument or command that it is about. */
function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? message;
}

/** The first of the names that commander takes for meant. */
function suggested(message: string): string | undefined {
  return /\(Did you mean (?:one of )?([^,?]+)/.exec(message)?.[1];
}

/** Says in our own terms what commander found wrong with a command line. */
export function usageFault({ code, message }: CommanderError): UsageFault {
  const found = quoted(message);
  switch (code) {
    case 'commander.unknownOption':
      return { kind: 'unknownOption', found, nearest: suggested(message) };
    case 'commander.unknownCommand':
      return { kind: 'unknownCommand', found, nearest: suggested(message) };
    case 'commander.missingArgument':
      return { kind: 'missingArgument', found };
    case 'commander.optionMissingArgument':
      return { kind: 'missingValue', found };
    case 'commander.excessArguments':
      return { kind: 'tooManyArguments' };
    case 'commander.missingMandatoryOptionValue':
      return { kind: 'missingOption', found };
    default:
      return { kind: 'other', found: message.replace(/^error: /, '') };
  }
}
