import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** Writes DOCX files into a folder and lets one start of LibreOffice turn all of them into PDF; the PDFs' paths. */
export function layOut(folder: string, files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const docx = [...files].map(([name, bytes]) => {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'laid-out');
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...docx], {
    stdio: 'ignore',
  });
  return new Map([...files.keys()].map((name) => [name, join(out, `${name}.pdf`)]));
}
