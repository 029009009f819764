// The checks of finished files that the tools in VANTHU_SHARED make: DOCX against its schema, DOCX against PDF.
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';

/** @typedef {{ readonly name: string, readonly outcome: 'passed' | 'failed' | 'skipped', readonly detail: string }} Check */
/** @typedef {{ readonly docx: string, readonly pdf: string }} Pair */

/** Least share of words that must stand on the same page of DOCX and PDF. */
const LEAST_PARITY = 1;

/**
 * @param {string} tool
 * @param {readonly string[]} files
 */
function run(tool, files) {
  const shared = process.env.VANTHU_SHARED ?? '';
  const { stdout, stderr, error } = spawnSync('/usr/bin/python3', [join(shared, 'tools', tool), ...files], {
    encoding: 'utf8',
    timeout: 600_000,
  });
  return { stdout: stdout ?? '', fault: error?.message ?? (stderr ?? '').trim().slice(-300) };
}

/**
 * What `docx_valid.py` says of each file: `NAME: valid`, or `NAME: N faults` with the faults indented below.
 * @param {readonly string[]} files
 * @returns {readonly Check[]}
 */
export function validity(files) {
  return files.map((file) => {
    const { stdout, fault } = run('docx_valid.py', [file]);
    const isValid = stdout.startsWith(`${basename(file)}: valid\n`);
    return {
      name: `valid DOCX: ${file}`,
      outcome: isValid ? 'passed' : 'failed',
      detail: isValid ? 'valid' : stdout.trim() || fault,
    };
  });
}

/**
 * What `parity.py` measures for each pair: pages, share of words on the same page, identical pages.
 * @param {readonly Pair[]} pairs
 * @returns {readonly Check[]}
 */
export function parity(pairs) {
  return pairs.map(({ docx, pdf }) => {
    const { stdout, fault } = run('parity.py', ['--verbose', docx, pdf]);
    const share = Number(/same page ([\d.]+)/.exec(stdout)?.[1] ?? 0);
    const figures = stdout.split('\n').filter((line) => !line.startsWith('lowest share'));
    return {
      name: `parity: ${docx}`,
      outcome: share >= LEAST_PARITY ? 'passed' : 'failed',
      detail: figures.join('\n').trim() || fault,
    };
  });
}
