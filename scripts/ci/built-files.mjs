// Every file that the examples must have been built to, with the tree that it was made from.
import { join } from 'node:path';
import fastGlob from 'fast-glob';
import { namePlans } from '../../dist/build/plan-name.js';
import { createBuilder } from '../../dist/build.js';
import { loadFonts } from '../../dist/host/load-fonts.js';
import { loadTemplates } from '../../dist/host/load-templates.js';
import { createNodeHost } from '../../dist/host/node-host.js';

/** @typedef {import('../../dist/model/tree.js').FileTree} FileTree */
/** @typedef {{ readonly tree: FileTree, readonly docx: string, readonly pdf: string }} BuiltFile */

async function startBuilder() {
  const host = createNodeHost();
  const { value: fonts } = await loadFonts(host);
  const { value: templates } = await loadTemplates(host);
  const { value: builder } = fonts ? createBuilder({ host, templates, fonts }) : { value: undefined };
  if (!builder) throw new Error('the package has no fonts or no usable templates');
  return builder;
}

/**
 * @param {string} outputFolder
 * @returns {Promise<readonly BuiltFile[]>}
 */
export async function builtFiles(outputFolder) {
  const builder = await startBuilder();
  const plans = (await fastGlob('data/**/*.{yaml,yml,md}')).sort();
  /** @type {(readonly [string, readonly FileTree[]])[]} */
  const trees = [];
  for (const plan of plans) {
    const { isPlan, value, messages } = await builder.layOut(plan);
    if (isPlan && !value) throw new Error(`${plan}: ${messages.map(({ reason }) => reason).join('; ')}`);
    if (value) trees.push([plan, value.files.map(({ tree }) => tree)]);
  }
  const names = namePlans(
    trees.map(([plan]) => plan),
    process.cwd(),
  );
  return trees.flatMap(([plan, files], index) => {
    const folder = join(outputFolder, names[index] ?? plan);
    return files.map((tree) => ({
      tree,
      docx: join(folder, `${tree.name}.docx`),
      pdf: join(folder, `${tree.name}.pdf`),
    }));
  });
}
