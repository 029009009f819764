import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { runCommand } from '../../src/cli/run-command.ts';
import { createFolderHost, type Fault, type FolderHost } from '../fakes/folder-host.ts';
import { createRecordingTerminal } from '../fakes/recording-terminal.ts';

/** A moment after every build: when an officer edits a document in Word. */
const EDITED_AT = new Date(2025, 0, 6, 14, 5);

/** What differs from one run or machine to the next: the folder, and figures of bytes, which tests of the writers hold. */
function steady(printed: string, folder: string): string {
  return printed
    .replaceAll(folder, '<DIR>')
    .replaceAll(sep, '/')
    .replace(/\b\d{1,3}(?:[.,]\d{3})+\b/g, (figure) => figure.replace(/\d/g, '#'))
    .replace(/"bytes":\d+/g, '"bytes":"#"');
}

function words(line: string): readonly string[] {
  return Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '');
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  utimesSync(path, EDITED_AT, EDITED_AT);
}

async function runVanthu(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  host: FolderHost,
) {
  const { terminal, transcript } = createRecordingTerminal(environment);
  let milliseconds = 0;
  const clock = (): number => {
    milliseconds += 1;
    return milliseconds;
  };
  const exitCode = await runCommand(args, { host, terminal, clock });
  const printed = steady(transcript(), host.folder);
  return `${printed}${printed === '' ? '' : '\n'}=> ${exitCode}\n`;
}

const OPERATIONS: readonly Fault['operation'][] = ['readFile', 'writeFile', 'makeFolder'];

function failAt([operation, path = '', code = '']: readonly string[], host: FolderHost): void {
  const known = OPERATIONS.find((each) => each === operation);
  if (!known) throw new Error(`A case fails at one of ${OPERATIONS.join(', ')}`);
  host.fail({ operation: known, path, code });
}

/** One line of a case: a command of ours, with variables before it, or what happens between two of them. */
async function runStep(line: string, host: FolderHost): Promise<string> {
  const [first = '', ...rest] = words(line);
  if (/^[A-Z_]+=/.test(first)) {
    const [name = '', value = ''] = first.split('=');
    return runVanthu(rest.slice(1), { [name]: value }, host);
  }
  switch (first) {
    case 'vanthu':
      return runVanthu(rest, {}, host);
    case 'write':
      put(join(host.folder, rest[0] ?? ''), rest.slice(1).join(' '));
      return '';
    case 'change': {
      const [file = '', old = '', next = ''] = rest;
      put(join(host.folder, file), readFileSync(join(host.folder, file), 'utf8').replace(old, next));
      return '';
    }
    case 'fail':
      failAt(rest, host);
      return '';
    case 'mend':
      host.mend();
      return '';
    case 'print':
      return `${readFileSync(join(host.folder, rest[0] ?? ''), 'utf8').trimEnd()}\n`;
    default:
      throw new Error(`A case has no step “${first}”`);
  }
}

/** What the program keeps of a build for itself; test/rebuild looks into it. */
const KEPT_FOLDER = '.vanthu';

function filesIn(folder: string, root = folder): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name !== KEPT_FOLDER)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory()
        ? filesIn(path, root)
        : [relative(root, path).replaceAll('\\', '/')];
    });
}

/** Runs the lines of a case's `cmd` in a copy of its `files`, and gives back all that was printed and what is there at the end. */
export async function runCase(folder: string): Promise<string> {
  const files = join(folder, 'files');
  const host = await createFolderHost(statSync(files, { throwIfNoEntry: false }) ? files : undefined);
  try {
    const steps = readFileSync(join(folder, 'cmd'), 'utf8').split('\n');
    const report: string[] = [];
    for (const step of steps.filter((line) => line.trim() !== ''))
      report.push(`$ ${step}\n${await runStep(step, host)}`);
    return [...report, 'files:\n', ...filesIn(host.folder).map((file) => `  ${file}\n`)].join('');
  } finally {
    await host.discard();
  }
}
