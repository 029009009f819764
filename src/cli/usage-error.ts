import type { UsageFault } from './texts/cli-texts.ts';

/** A command line that cannot be carried out; thrown while it is read, and told to the officer at the program's edge. */
export class UsageError extends Error {
  readonly fault: UsageFault;
  /** The command that it was meant for: `vanthu build`. */
  readonly command: string;

  constructor(fault: UsageFault, command: string) {
    super(fault.kind);
    this.name = 'UsageError';
    this.fault = fault;
    this.command = command;
  }
}
