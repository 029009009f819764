import { nd30Measures } from '../../src/measures/nd30.ts';
import type { NumberedPlan } from '../../src/model/numbered.ts';
import type { BlockNode, FileTree, TableNode } from '../../src/model/tree.ts';
import type { Renderer } from '../../src/render/create-renderer.ts';
import { buildTrees } from '../../src/tree/build-trees.ts';
import { dumpTree } from '../../src/write/text/dump-tree.ts';
import { numberText } from './number-text.ts';
import { rendererOf } from './render-text.ts';
import { TEMPLATES, templatesWith } from './templates.ts';

const packageRenderer = rendererOf(TEMPLATES);
const measures = nd30Measures({ profile: 14 });

/** The trees of a numbered plan, by the package's templates unless others are given. */
export function treesOf(numbered: NumberedPlan, renderer: Renderer = packageRenderer): readonly FileTree[] {
  return buildTrees(renderer.render(numbered), numbered, { measures, bundle: false });
}

/** The blocks of the first document that a plan's text makes, optionally through a Kế hoạch template of its own. */
export function blocksOf(text: string, template?: string): readonly BlockNode[] {
  const renderer =
    template === undefined ? packageRenderer : rendererOf(templatesWith({ 'ke-hoach': template }));
  const [tree] = treesOf(numberText(text).value, renderer);
  return tree?.documents[0]?.children ?? [];
}

/** Blocks as the dump shows them, without the file and document around them. */
export function dumpBlocks(children: readonly BlockNode[]): readonly string[] {
  const properties = { title: '', subject: '', author: '', typeName: '', code: '' };
  const lines = dumpTree({
    name: 'x',
    documents: [{ type: 'document', kind: 'plan', ma: 'x', landscape: false, properties, children }],
  }).split('\n');
  const start = lines.findIndex((line) => line.startsWith('      code |')) + 1;
  return lines.slice(start, -1).map((line) => line.slice('    '.length));
}

function tablesIn(blocks: readonly BlockNode[]): readonly TableNode[] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? [block] : block.type === 'section' ? tablesIn(block.children) : [],
  );
}

/** The first table of the first document that a plan's text makes. */
export function tableOf(text: string): TableNode {
  const [table] = tablesIn(blocksOf(text));
  if (!table) throw new Error('the plan prints no table');
  return table;
}
