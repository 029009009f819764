// Sums up what the runners of .ci/run counted, and prints it as the run's last line: `N passed, N failed`.
// usage: node scripts/ci/tally.mjs FOLDER, a folder with steps.txt, vitest.json and check-files.json
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Count */

const NONE = { passed: 0, failed: 0, skipped: 0 };
/** A runner that left no report has failed. */
const NO_REPORT = { passed: 0, failed: 1, skipped: 0 };

/**
 * The steps that pass or fail as one: a line `passed NAME` or `failed NAME` each.
 * @param {string} text
 * @returns {Count}
 */
export function countSteps(text) {
  const lines = text.split('\n').filter((line) => line !== '');
  const passed = lines.filter((line) => line.startsWith('passed ')).length;
  return { passed, failed: lines.length - passed, skipped: 0 };
}

/**
 * The report of vitest's JSON reporter; a file that cannot be loaded fails without a failed test of its own.
 * @param {string} json
 * @returns {Count}
 */
export function countTests(json) {
  const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(json);
  const failed = success || numFailedTests > 0 ? numFailedTests : 1;
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    NONE,
  );
}

/**
 * @param {string} folder
 * @returns {readonly (readonly [string, Count])[]}
 */
function countFolder(folder) {
  /** @type {(name: string, count: (text: string) => Count) => Count} */
  const read = (name, count) => {
    const path = join(folder, name);
    return existsSync(path) ? count(readFileSync(path, 'utf8')) : NO_REPORT;
  };
  const steps = read('steps.txt', countSteps);
  const stoppedEarly = steps.failed > 0 && !existsSync(join(folder, 'vitest.json'));
  if (stoppedEarly) return [['steps', steps]];
  return [
    ['steps', steps],
    ['tests', read('vitest.json', countTests)],
    ['finished files', read('check-files.json', JSON.parse)],
  ];
}

if (process.argv[1] === import.meta.filename) {
  const counts = countFolder(process.argv[2] ?? '.');
  for (const [name, { passed, failed, skipped }] of counts)
    console.log(`${name}: ${passed} good, ${failed} bad${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  const { passed, failed } = sum(counts.map(([, count]) => count));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
