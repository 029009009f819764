import picocolors from 'picocolors';
import type { Choice, Terminal } from './terminal.ts';

const USUAL_COLUMNS = 100;

/** Ends quietly where the reader of our output has gone (`vanthu schema | head`). */
function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: Error & { readonly code?: string }) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Asks on the terminal; loaded when it is first needed, since most commands ask nothing. */
async function confirm(question: string): Promise<boolean> {
  const { default: ask } = await import('@inquirer/confirm');
  const theme = { style: { defaultAnswer: () => '(y/N)' } };
  try {
    return await ask({
      message: question,
      default: false,
      theme,
      transformer: (agreed) => (agreed ? 'y' : 'n'),
    });
  } catch (error) {
    // Ctrl-C is an answer too.
    if (error instanceof Error && error.name === 'ExitPromptError') return false;
    throw error;
  }
}

/** Lets the officer mark some of a list; Ctrl-C leaves the question and marks none. */
async function choose(question: string, choices: readonly Choice[]): Promise<readonly string[]> {
  const { default: ask } = await import('@inquirer/checkbox');
  try {
    return await ask({
      message: question,
      choices: choices.map(({ value, words }) => ({ value, name: words })),
      instructions: false,
      loop: false,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return [];
    throw error;
  }
}

/** The terminal that the program was started from. */
export function createNodeTerminal(): Terminal {
  endWithReader(process.stdout);
  endWithReader(process.stderr);
  return {
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    progressStream: process.stderr.isTTY ? process.stderr : undefined,
    hasColours: process.stderr.isTTY && picocolors.isColorSupported,
    columns: process.stdout.columns ?? USUAL_COLUMNS,
    environment: process.env,
    confirm: process.stdin.isTTY && process.stdout.isTTY ? confirm : undefined,
    choose: process.stdin.isTTY && process.stdout.isTTY ? choose : undefined,
    onInterrupt: (callback) => {
      process.once('SIGINT', callback);
      return () => process.off('SIGINT', callback);
    },
  };
}
