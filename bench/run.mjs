// `npm run bench`: everything that is said about speed and memory, measured in one run on the built package.
// Exits with 1 where a target is missed.
import { arch, cpus, platform } from 'node:os';
import { benchCheck } from './check.mjs';
import { benchDocx } from './docx.mjs';
import { startBuilder } from './laid-out.mjs';
import { benchPdf } from './pdf.mjs';
import { benchMemory } from './peak-memory.mjs';
import { printTargets } from './print.mjs';
import { benchRebuild } from './rebuild.mjs';
import { benchStages } from './stages.mjs';

console.log(
  `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}`,
);
// First of all: a child's peak begins at what its parent holds when it is started.
const peak = benchMemory(2000);
const { builder, fonts } = await startBuilder();
await benchStages(builder);
const rebuilt = await benchRebuild(builder, 2000);
const checked = await benchCheck(builder);
const docx200 = await benchDocx(builder, fonts, 200, 31);
const docx2000 = await benchDocx(builder, fonts, 2000, 7);
const pdf200 = await benchPdf(builder, fonts, 200, 31);
const pdf2000 = await benchPdf(builder, fonts, 2000, 7);

const targets = [
  { what: 'DOCX of 200 rows, × docxtemplater', measured: docx200, most: 1, unit: '' },
  { what: 'DOCX of 2,000 rows, × docxtemplater', measured: docx2000, most: 1, unit: '' },
  { what: 'PDF of 200 rows, nothing after layout, × Typst', measured: pdf200.plain, most: 1.1, unit: '' },
  { what: 'PDF of 2,000 rows, nothing after layout, × Typst', measured: pdf2000.plain, most: 1.1, unit: '' },
  { what: 'PDF of 200 rows, with pdf-lib, × Typst', measured: pdf200.finished, most: 2.1, unit: '' },
  { what: 'PDF of 2,000 rows, with pdf-lib, × Typst', measured: pdf2000.finished, most: 2.1, unit: '' },
  { what: 'one of 100 DOCX of 20 pages, read and reviewed', measured: checked, most: 50, unit: ' ms' },
  {
    what: '2,000 tasks: one agency moved, what changed built, × all',
    measured: rebuilt.changed,
    most: 0.75,
    unit: '',
  },
  { what: '2,000 tasks: nothing changed, × all', measured: rebuilt.nothing, most: 0.05, unit: '' },
  { what: 'peak memory at 2,000 rows', measured: peak, most: 400, unit: ' MiB' },
];
printTargets(targets);
process.exitCode = targets.every(({ measured, most }) => measured <= most) ? 0 : 1;
