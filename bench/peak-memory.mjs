// Peak memory of a process that builds one appendix and nothing else.
// As a program: node bench/peak-memory.mjs ROWS FORMAT builds it and prints the peak in bytes.
import { spawnSync } from 'node:child_process';
import { startBuilder, writeAppendixPlan } from './laid-out.mjs';
import { printTable, printTitle } from './print.mjs';

const FORMATS = /** @type {const} */ (['docx', 'pdf']);
const MIB = 1024 * 1024;

/**
 * @param {number} count
 * @param {string} format
 */
function peakOfChild(count, format) {
  const child = spawnSync(process.execPath, [import.meta.filename, String(count), format], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return Number(child.stdout) / MIB;
}

/**
 * Prints the peak memory of a build at `count` rows; gives the highest in MiB.
 * @param {number} count
 */
export function benchMemory(count) {
  printTitle(`Peak memory of a process that builds ${count} rows (MiB, the whole process)`);
  const peaks = FORMATS.map((format) => /** @type {const} */ ([format, peakOfChild(count, format)]));
  printTable(
    ['', 'MiB'],
    peaks.map(([format, peak]) => [format, peak.toFixed(0)]),
  );
  return Math.max(...peaks.map(([, peak]) => peak));
}

if (process.argv[1] === import.meta.filename) {
  const { builder } = await startBuilder();
  const format = FORMATS.find((one) => one === process.argv[3]) ?? 'docx';
  const { value } = await builder.build(await writeAppendixPlan(Number(process.argv[2])), {
    formats: [format],
  });
  if (!value) throw new Error('nothing was built');
  // maxRSS is in KiB on every system (libuv).
  console.log(process.resourceUsage().maxRSS * 1024);
}
