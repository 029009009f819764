import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function answers(command: string, argument: string): boolean {
  try {
    execFileSync(command, [argument], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What is missing on this machine to lay out a DOCX and read a PDF's words; empty where all is there. */
export function missingPrograms(): readonly string[] {
  return (
    [
      ['soffice', '--version'],
      ['pdftotext', '-v'],
    ] as const
  )
    .filter(([command, argument]) => !answers(command, argument))
    .map(([command]) => command);
}

/** Runs `work` with the path of a folder that is gone afterwards. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** LibreOffice ends after some 250 files, and says nothing. */
const FILES_OF_ONE_START = 240;

/**
 * Lets LibreOffice turn the DOCX files of a folder into PDF, all in one start as far as it takes so many. The folder
 * of the PDFs; a file that it did not make is an error here.
 */
export function layOut(folder: string, names: readonly string[]): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const laidOut = join(folder, 'laid-out');
  for (let start = 0; start < names.length; start += FILES_OF_ONE_START) {
    const batch = names.slice(start, start + FILES_OF_ONE_START).map((name) => join(folder, `${name}.docx`));
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', laidOut, ...batch], {
      stdio: 'ignore',
    });
  }
  const lost = names.filter((name) => !existsSync(join(laidOut, `${name}.pdf`)));
  if (lost.length > 0) throw new Error(`LibreOffice made nothing of ${lost.join(', ')}`);
  return laidOut;
}
