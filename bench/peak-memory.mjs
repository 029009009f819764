// Peak memory of a process that builds one appendix and nothing else: once, and several times over, as a batch does.
// As a program: node bench/peak-memory.mjs ROWS FORMAT TIMES builds it and prints the peak in bytes.
import { spawnSync } from 'node:child_process';
import { startBuilder, writeAppendixPlan } from './laid-out.mjs';
import { printTable, printTitle } from './print.mjs';

const FORMATS = /** @type {const} */ (['docx', 'pdf']);
const MIB = 1024 * 1024;
const BATCH = 6;

/**
 * @param {number} count
 * @param {string} format
 * @param {number} times
 */
function peakOfChild(count, format, times) {
  const args = [import.meta.filename, count, format, times].map(String);
  const child = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  return Number(child.stdout) / MIB;
}

/**
 * Prints the peak memory of a build at `count` rows; gives the highest of a single build in MiB.
 * @param {number} count
 */
export function benchMemory(count) {
  printTitle(`Peak memory of a process that builds ${count} rows (MiB, the whole process)`);
  const once = FORMATS.map((format) => peakOfChild(count, format, 1));
  const rows = FORMATS.map((format, index) => [
    format,
    (once[index] ?? Number.NaN).toFixed(0),
    peakOfChild(count, format, BATCH).toFixed(0),
  ]);
  printTable(['', 'once', `${BATCH} times over`], rows);
  return Math.max(...once);
}

if (process.argv[1] === import.meta.filename) {
  const { builder } = await startBuilder();
  const format = FORMATS.find((one) => one === process.argv[3]) ?? 'docx';
  const plan = await writeAppendixPlan(Number(process.argv[2]));
  for (let done = 0; done < Number(process.argv[4]); done += 1) {
    const { value } = await builder.build(plan, { formats: [format] });
    if (!value) throw new Error('nothing was built');
  }
  // maxRSS is in KiB on every system (libuv).
  console.log(process.resourceUsage().maxRSS * 1024);
}
