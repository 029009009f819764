// Reading and reviewing a folder of DOCX beside unzipping the same parts of them.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { loadChecker } from '../dist/build/load-checker.js';
import { createNodeHost } from '../dist/host/node-host.js';
import { readWordFile } from '../dist/read/docx/read-word-file.js';
import { alternate } from './alternate.mjs';
import { writeAppendixPlan } from './laid-out.mjs';
import { inMs, printTable, printTitle } from './print.mjs';

/** @typedef {import('../dist/build.js').Builder} Builder */

const FILES = 100;
const ROUNDS = 5;
/** So many rows fill 20 pages. */
const ROWS = 200;
/** Plans of different lengths, so that no two files in a row are the same. */
const PLANS = 10;

const UNZIPPED = 'fflate: the same parts unzipped';
const READ = 'vanthu: read';
const CHECKED = 'vanthu: read and reviewed, from the disk';

/** Parts that reading asks for. */
const PARTS =
  /^(?:_rels|\[Content_Types\]|word\/(?:_rels|document|styles|numbering|settings|header|footer|theme))/;

/**
 * DOCX of about 20 pages each.
 * @param {Builder} builder
 */
async function wordFiles(builder) {
  /** @type {Uint8Array[]} */
  const files = [];
  for (let plan = 0; plan < PLANS; plan += 1) {
    const path = await writeAppendixPlan(ROWS - PLANS / 2 + plan);
    const { value } = await builder.build(path, { formats: ['docx'] });
    if (!value?.files[0]) throw new Error('the appendix gave no file');
    files.push(value.files[0].bytes);
  }
  return Array.from({ length: FILES }, (_, index) => files[index % PLANS] ?? new Uint8Array());
}

/** @param {Uint8Array} bytes */
function read(bytes) {
  const { value } = readWordFile('phu-luc.docx', bytes);
  if (!value) throw new Error('the appendix was not read');
}

/**
 * Writes the files into a folder of their own.
 * @param {readonly Uint8Array[]} files
 */
async function writeFolder(files) {
  const folder = await mkdtemp(join(tmpdir(), 'vanthu-bench-'));
  const paths = files.map((_, index) => join(folder, `${index}.docx`));
  await Promise.all(paths.map((path, index) => writeFile(path, files[index] ?? new Uint8Array())));
  return paths;
}

/** Checks one file after another, as `vanthu check FOLDER` does. */
async function startChecker() {
  const { value: checker } = await loadChecker({ host: createNodeHost() });
  if (!checker) throw new Error('the checker was not made');
  return checker;
}

/**
 * Prints the race; gives the milliseconds that one file takes from the disk to its findings.
 * @param {Builder} builder
 */
export async function benchCheck(builder) {
  printTitle(`${FILES} DOCX of about 20 pages (median of ${ROUNDS} alternating runs)`);
  const files = await wordFiles(builder);
  const unzip = () => {
    for (const bytes of files) unzipSync(bytes, { filter: ({ name }) => PARTS.test(name) });
  };
  const readAll = () => {
    for (const bytes of files) read(bytes);
  };
  const checker = await startChecker();
  const paths = await writeFolder(files);
  const checkAll = async () => {
    for (const path of paths) await checker.checkWordFile(path);
  };
  const candidates = [
    { name: UNZIPPED, run: unzip },
    { name: READ, run: readAll },
    { name: CHECKED, run: checkAll },
  ];
  const times = await alternate(candidates, ROUNDS);
  const base = times.get(UNZIPPED) ?? Number.NaN;
  const rows = [...times].map(([name, time]) => [
    name,
    inMs(time / FILES),
    ((FILES * 1000) / time).toFixed(0),
    (time / base).toFixed(2),
  ]);
  printTable(['', 'ms a file', 'files a second', '× unzipping'], rows);
  return (times.get(CHECKED) ?? Number.NaN) / FILES;
}
