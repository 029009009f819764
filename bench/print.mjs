// What the bench prints: tables in columns, and each target with what was measured against it.

/** @param {number} milliseconds */
export function inMs(milliseconds) {
  return milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0);
}

/** @param {string} title */
export function printTitle(title) {
  console.log(`\n${title}\n${'-'.repeat(title.length)}`);
}

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(heads, rows) {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  for (const row of all) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

/** @typedef {{ readonly what: string, readonly measured: number, readonly most: number, readonly unit: string }} Target */

/**
 * Prints each target and says whether it was met.
 * @param {readonly Target[]} targets
 */
export function printTargets(targets) {
  printTitle('Targets');
  const rows = targets.map(({ what, measured, most, unit }) => [
    what,
    `${measured.toFixed(2)}${unit}`,
    `≤ ${most}${unit}`,
    measured <= most ? 'met' : 'NOT MET',
  ]);
  printTable(['', 'measured', 'target', ''], rows);
}
