// Our DOCX writer beside docxtemplater and Carbone, each making the same appendix.
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fitFile } from '../dist/fit/fit-file.js';
import { readFontMetrics } from '../dist/fit/font-metrics.js';
import { writeDocx } from '../dist/write/docx/write-docx.js';
import { alternate } from './alternate.mjs';
import { appendixRows } from './appendix.mjs';
import { layOutAppendix, writeAppendixPlan } from './laid-out.mjs';
import { fillWithCarbone, fillWithDocxtemplater } from './peers.mjs';
import { inMs, printTable, printTitle } from './print.mjs';
import { carboneTemplate, docxtemplaterTemplate } from './template-docx.mjs';

/** @typedef {import('../dist/build.js').Builder} Builder */
/** @typedef {import('../dist/model/font.js').FontFiles} FontFiles */
/** @typedef {import('./alternate.mjs').Candidate} Candidate */

const WRITER = 'vanthu: tree to DOCX';
const WITH_FIT = 'vanthu: with columns and lines fitted';
const WHOLE = 'vanthu: plan file to DOCX';
const DOCXTEMPLATER = 'docxtemplater';
const CARBONE = 'Carbone';

/**
 * @param {Builder} builder
 * @param {FontFiles} fonts
 * @param {number} count
 * @returns {Promise<readonly Candidate[]>}
 */
async function candidates(builder, fonts, count) {
  const rows = appendixRows(count);
  const { files, measures } = await layOutAppendix(builder, count);
  const [fitted] = files;
  if (!fitted) throw new Error('the appendix gave no file');
  const plan = await writeAppendixPlan(count);
  const metrics = readFontMetrics(fonts);
  const ours = await docxtemplaterTemplate();
  const carbonePath = join(dirname(plan), 'carbone.docx');
  await writeFile(carbonePath, await carboneTemplate());
  return [
    { name: WRITER, run: () => writeDocx(fitted, measures) },
    { name: WITH_FIT, run: () => writeDocx(fitFile(fitted.tree, measures, metrics), measures) },
    { name: WHOLE, run: () => builder.build(plan, { formats: ['docx'] }) },
    { name: DOCXTEMPLATER, run: () => fillWithDocxtemplater(ours, rows) },
    { name: CARBONE, run: () => fillWithCarbone(carbonePath, rows) },
  ];
}

/**
 * Prints the race at `count` rows; gives how many times docxtemplater's time our writer takes.
 * @param {Builder} builder
 * @param {FontFiles} fonts
 * @param {number} count
 * @param {number} rounds
 */
export async function benchDocx(builder, fonts, count, rounds) {
  printTitle(`DOCX of ${count} rows, 6 columns (ms, median of ${rounds} alternating runs)`);
  const times = await alternate(await candidates(builder, fonts, count), rounds);
  const base = times.get(DOCXTEMPLATER) ?? Number.NaN;
  const rows = [...times].map(([name, time]) => [name, inMs(time), (time / base).toFixed(2)]);
  printTable(['', 'ms', '× docxtemplater'], rows);
  return (times.get(WRITER) ?? Number.NaN) / base;
}
