import { normalize, sep } from 'node:path';
import fastGlob from 'fast-glob';
import type { Host } from '../model/host.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import { nothingFound } from './messages.ts';

/** A file that the command line leads to, and whether it was named itself. */
export interface FoundFile {
  readonly path: string;
  readonly isNamed: boolean;
}

/** How deep a folder is searched: years and departments, not a whole disk. */
const DEEPEST = 4;
const PLAN_FILES = '**/*.{yaml,yml,md,markdown}';
/** Plans, and documents of Word. */
export const CHECKED_FILES = '**/*.{yaml,yml,md,markdown,docx,docm}';
// Word's own mark of a document that is open stands beside it under a name that begins with `~$`.
const NEVER_SEARCHED: readonly string[] = ['**/node_modules/**', '**/~$*'];

async function search(
  patterns: readonly string[],
  currentFolder: string,
  deep: number,
): Promise<readonly string[]> {
  const found = await fastGlob([...patterns], {
    cwd: currentFolder,
    deep,
    ignore: [...NEVER_SEARCHED],
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    suppressErrors: true,
  });
  return found.toSorted();
}

async function searchFolder(folder: string, pattern: string, host: Host): Promise<readonly string[]> {
  const start = fastGlob.escapePath(folder.replaceAll('\\', '/').replace(/\/+$/, ''));
  return search([start === '.' ? pattern : `${start}/${pattern}`], host.currentFolder(), DEEPEST);
}

async function filesOf(typed: string, pattern: string, host: Host): Promise<readonly FoundFile[]> {
  const standing = await host.stat(typed);
  if (standing && !standing.isDirectory) return [{ path: normalize(typed), isNamed: true }];
  const found = standing
    ? await searchFolder(typed, pattern, host)
    : // A backslash parts folders on Windows; that a name should hold one elsewhere is not worth the difference.
      await search([typed.replaceAll('\\', '/')], host.currentFolder(), Number.POSITIVE_INFINITY);
  return found.map((path) => ({ path: path.split('/').join(sep), isNamed: false }));
}

/**
 * The files that the words of a command line lead to: a file itself, the files of a folder that `pattern` names (four
 * folders deep; those that may be plans where not given), or what a pattern matches; each once. Reports `khong-tim-thay-tep` for a word that leads to nothing.
 */
export async function findFiles(
  host: Host,
  typed: readonly string[],
  pattern: string = PLAN_FILES,
): Promise<Outcome<readonly FoundFile[]>> {
  const files = new Map<string, FoundFile>();
  const messages: Message[] = [];
  for (const word of typed) {
    const found = await filesOf(word, pattern, host);
    if (found.length === 0) messages.push(report('khong-tim-thay-tep', nothingFound, { typed: word }));
    for (const file of found) if (!files.get(file.path)?.isNamed) files.set(file.path, file);
  }
  return { value: [...files.values()], messages };
}
