import type { Host } from '../model/host.ts';
import type { Language } from '../model/message.ts';
import type { Terminal } from './terminal.ts';
import type { CliTexts } from './texts/cli-texts.ts';

/** What every command works with. */
export interface CommandContext {
  readonly host: Host;
  readonly terminal: Terminal;
  /** Milliseconds from any start, for the times in the table. */
  readonly clock: () => number;
  readonly language: Language;
  readonly texts: CliTexts;
  readonly version: string;
}
