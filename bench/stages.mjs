// Where the time of a build goes: each example, stage by stage.
import fastGlob from 'fast-glob';
import { STAGES } from '../dist/build/stopwatch.js';
import { median } from './alternate.mjs';
import { inMs, printTable, printTitle } from './print.mjs';

/** @typedef {import('../dist/build.js').Builder} Builder */
/** @typedef {import('../dist/build/stopwatch.js').Timings} Timings */

const ROUNDS = 5;

/** @param {Timings} timings */
function total(timings) {
  return STAGES.reduce((sum, stage) => sum + (timings[stage] ?? 0), 0);
}

/**
 * The times of several builds of one plan; undefined where the file is no plan or has errors.
 * @param {Builder} builder
 * @param {string} plan
 */
async function timingsOf(builder, plan) {
  /** @type {Timings[]} */
  const runs = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const { value } = await builder.build(plan);
    if (!value) return undefined;
    if (round >= 0) runs.push(value.timings);
  }
  return runs;
}

/** @param {Builder} builder */
export async function benchStages(builder) {
  printTitle(`Examples, stage by stage (ms, median of ${ROUNDS} builds)`);
  const plans = await fastGlob('data/*/*.{yaml,md}', {
    ignore: ['data/{danh-muc,the-thuc}/**', '**/vanthu.yaml'],
  });
  /** @type {string[][]} */
  const rows = [];
  for (const plan of plans.sort()) {
    const runs = await timingsOf(builder, plan);
    if (!runs) continue;
    const stages = STAGES.map((stage) => inMs(median(runs.map((timings) => timings[stage] ?? 0))));
    rows.push([plan.replace(/^data\//, ''), ...stages, inMs(median(runs.map(total)))]);
  }
  printTable(['plan', ...STAGES, 'all'], rows);
}
