// Our PDF writer beside Typst's own compile of the same JSON.
import { layoutOfFile } from '../dist/write/pdf/layout-of-file.js';
import { createPdfWriter } from '../dist/write/pdf/pdf-writer.js';
import { readPrintingFont } from '../dist/write/pdf/printing-font.js';
import { createTypesetter } from '../dist/write/pdf/typst.js';
import { alternate } from './alternate.mjs';
import { layOutAppendix } from './laid-out.mjs';
import { inMs, printTable, printTitle } from './print.mjs';

/** @typedef {import('../dist/build.js').Builder} Builder */
/** @typedef {import('../dist/model/font.js').FontFiles} FontFiles */

const TYPST = 'Typst alone, same JSON';
const PLAIN = 'vanthu: nothing to do after layout';
const COMPACT = 'vanthu: saved compactly by pdf-lib';
const SIGNED = 'vanthu: with signature fields by pdf-lib';

/**
 * @param {Builder} builder
 * @param {FontFiles} fonts
 * @param {number} count
 */
async function candidates(builder, fonts, count) {
  const { files, measures } = await layOutAppendix(builder, count);
  const [fitted] = files;
  if (!fitted) throw new Error('the appendix gave no file');
  const { value: data } = layoutOfFile({ fitted, measures, font: readPrintingFont(fonts), anchored: false });
  const typeset = createTypesetter(fonts);
  const writer = createPdfWriter(fonts);
  const options = { createdAt: 0, anchored: false };
  return [
    { name: TYPST, run: () => typeset(data, options) },
    { name: PLAIN, run: () => writer.write(fitted, measures) },
    { name: COMPACT, run: () => writer.write(fitted, measures, { compact: true }) },
    { name: SIGNED, run: () => writer.write(fitted, measures, { signatureFields: true }) },
  ];
}

/**
 * Prints the race at `count` rows; gives how many times Typst's own time we take, plain and with pdf-lib.
 * @param {Builder} builder
 * @param {FontFiles} fonts
 * @param {number} count
 * @param {number} rounds
 */
export async function benchPdf(builder, fonts, count, rounds) {
  printTitle(`PDF of ${count} rows, 6 columns (ms, median of ${rounds} alternating runs)`);
  const times = await alternate(await candidates(builder, fonts, count), rounds);
  const base = times.get(TYPST) ?? Number.NaN;
  const ratio = (/** @type {string} */ name) => (times.get(name) ?? Number.NaN) / base;
  const rows = [...times].map(([name, time]) => [name, inMs(time), ratio(name).toFixed(2)]);
  printTable(['', 'ms', '× Typst alone'], rows);
  return { plain: ratio(PLAIN), finished: Math.max(ratio(COMPACT), ratio(SIGNED)) };
}
