import picocolors from 'picocolors';
import type { Terminal } from './terminal.ts';

const USUAL_COLUMNS = 100;

/** Ends quietly where the reader of our output has gone (`vanthu schema | head`). */
function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: Error & { readonly code?: string }) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
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
    onInterrupt: (callback) => {
      process.once('SIGINT', callback);
      return () => process.off('SIGINT', callback);
    },
  };
}
