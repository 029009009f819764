#!/usr/bin/env node
import { createNodeHost } from '../host/node-host.ts';
import { createNodeTerminal } from './node-terminal.ts';
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  host: createNodeHost(),
  terminal: createNodeTerminal(),
  clock: () => performance.now(),
});
