// Checks the finished files of the examples: DOCX against its schema, DOCX against PDF page by page, and that tree,
// DOCX and PDF say the same. What needs the tools in VANTHU_SHARED is skipped without it, and said so.
// usage: node scripts/ci/check-files.mjs OUTPUT_FOLDER [REPORT.json]
import { writeFileSync } from 'node:fs';
import { builtFiles } from './built-files.mjs';
import { sameText } from './same-text.mjs';
import { parity, validity } from './shared-tools.mjs';

/** @typedef {import('./shared-tools.mjs').Check} Check */
/** @typedef {import('./built-files.mjs').BuiltFile} BuiltFile */

/**
 * @param {readonly BuiltFile[]} files
 * @returns {readonly Check[]}
 */
function withSharedTools(files) {
  if (process.env.VANTHU_SHARED) return [...validity(files.map(({ docx }) => docx)), ...parity(files)];
  return files.flatMap(({ docx }) =>
    ['valid DOCX', 'parity'].map((name) => ({
      name: `${name}: ${docx}`,
      outcome: /** @type {const} */ ('skipped'),
      detail: 'VANTHU_SHARED is not set',
    })),
  );
}

/** @param {string} outputFolder */
async function allChecks(outputFolder) {
  const files = await builtFiles(outputFolder);
  /** @type {Check[]} */
  const texts = [];
  for (const file of files) texts.push(...(await sameText(file)));
  return [...withSharedTools(files), ...texts];
}

const [outputFolder = 'output', reportPath] = process.argv.slice(2);
const checks = await allChecks(outputFolder);
for (const { name, outcome, detail } of checks) console.log(`${outcome}  ${name}\n        ${detail}`);
const count = (/** @type {Check['outcome']} */ outcome) =>
  checks.filter((check) => check.outcome === outcome).length;
const report = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
console.log(`finished files: ${report.passed} good, ${report.failed} bad, ${report.skipped} skipped`);
if (reportPath) writeFileSync(reportPath, JSON.stringify(report));
process.exitCode = report.failed > 0 || checks.length === 0 ? 1 : 0;
