// Our own side of the bench: the built package's stages, started once.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder } from '../dist/build.js';
import { loadFonts } from '../dist/host/load-fonts.js';
import { loadTemplates } from '../dist/host/load-templates.js';
import { createNodeHost } from '../dist/host/node-host.js';
import { appendixPlan, appendixRows } from './appendix.mjs';

/** @typedef {import('../dist/build.js').Builder} Builder */
/** @typedef {import('../dist/build/build-types.js').LaidOutPlan} LaidOutPlan */
/** @typedef {import('../dist/model/font.js').FontFiles} FontFiles */

/**
 * @template Value
 * @param {Value | undefined} value
 * @param {readonly { readonly reason: string }[]} messages
 * @returns {Value}
 */
function needed(value, messages) {
  if (value === undefined) throw new Error(messages.map(({ reason }) => reason).join('\n'));
  return value;
}

/**
 * A builder with the package's templates and fonts, timed by the finest clock.
 * @returns {Promise<{ readonly builder: Builder, readonly fonts: FontFiles }>}
 */
export async function startBuilder() {
  const host = createNodeHost();
  const loaded = await loadFonts(host);
  const fonts = needed(loaded.value, loaded.messages);
  const { value: templates } = await loadTemplates(host);
  const made = createBuilder({ host, templates, fonts, clock: () => performance.now() });
  return { builder: needed(made.value, made.messages), fonts };
}

/**
 * Writes the appendix of `count` rows as a plan file into a new temporary folder.
 * @param {number} count
 */
export async function writeAppendixPlan(count) {
  const folder = await mkdtemp(join(tmpdir(), 'vanthu-bench-'));
  const path = join(folder, 'phu-luc.yaml');
  await writeFile(path, appendixPlan(appendixRows(count)));
  return path;
}

/**
 * The appendix of `count` rows after every stage but the writers.
 * @param {Builder} builder
 * @param {number} count
 * @returns {Promise<LaidOutPlan>}
 */
export async function layOutAppendix(builder, count) {
  const { value, messages } = await builder.layOut(await writeAppendixPlan(count));
  return needed(value, messages);
}
