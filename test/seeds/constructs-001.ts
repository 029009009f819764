import type { Constructs } from './construct.ts';
import {
  childrenOf,
  type DumpNode,
  kindOf,
  nodesOfKind,
  nodesWithId,
  numberOf,
  wordsOf,
} from './dump-node.ts';

/** The sections right under a node, each with the style and number of its first line. */
function under(node: DumpNode | undefined): readonly (readonly [style: string, number: string])[] {
  return (node ? childrenOf(node, 'section') : []).map(({ children: [first] }) => [
    first ? kindOf(first) : '',
    first ? numberOf(first) : '',
  ]);
}

function firstLine(node: DumpNode | undefined): readonly [style: string, number: string] {
  const line = node?.children[0];
  return line ? [kindOf(line), numberOf(line)] : ['', ''];
}

/** Whether sections lie within one another in this order of styles, from a node down. */
function descends(node: DumpNode, [style, ...deeper]: readonly string[]): boolean {
  if (style === undefined) return true;
  if (firstLine(node)[0] !== style) return false;
  return deeper.length === 0 || childrenOf(node, 'section').some((child) => descends(child, deeper));
}

function section(dump: DumpNode, ma: string): DumpNode | undefined {
  return nodesWithId(dump, 'section', ma)[0];
}

/** The lines of a document before its first section. */
export function beforeSections(dump: DumpNode): readonly DumpNode[] {
  const [document] = nodesOfKind(dump, 'document');
  const lines = document?.children ?? [];
  return lines.slice(
    0,
    lines.findIndex((line) => kindOf(line) === 'section'),
  );
}

/** What the second seed shows: a commune's plan without tables, seven levels deep. */
export const CONSTRUCTS_001: Constructs = {
  'running căn cứ': (dump) =>
    nodesOfKind(dump, 'legalBasis').length === 0 &&
    beforeSections(dump).some(
      (line) =>
        kindOf(line) === 'paragraph' &&
        /^Căn cứ .*; .*; /.test(wordsOf(line)) &&
        !line.marked.includes('italic'),
    ),
  'I → 1 → a)': (dump, ma) => {
    const top = section(dump, ma);
    return (
      firstLine(top)[1] === 'I.' &&
      top !== undefined &&
      descends(top, ['sectionHeading', 'clauseHeading', 'point'])
    );
  },
  '1 → -': (dump, ma) => {
    const found = section(dump, ma);
    const dashes = under(found);
    return firstLine(found)[1] === '1.' && dashes.length > 1 && dashes.every(([style]) => style === 'dash');
  },
  '3.1 → a) → (1) → - → +': (dump, ma) => {
    const found = section(dump, ma);
    const chain = ['subclauseHeading', 'point', 'subpoint', 'dash', 'plus'];
    return firstLine(found)[1] === '3.1.' && found !== undefined && descends(found, chain);
  },
  'a repeated number': (dump, ma) => {
    const siblings = nodesOfKind(dump, 'section').find(({ children }) =>
      children.some(
        (child) =>
          kindOf(child) === 'section' && firstLine(child)[1] !== '' && child.head.endsWith(`ma=${ma}`),
      ),
    );
    return under(siblings).filter(([, number]) => number === '(4)').length === 2;
  },
  'appendix of another body cited': (dump, ma) => {
    const found = section(dump, ma);
    return (
      found !== undefined && /Phụ lục II kèm theo Kế hoạch số \S+ ngày \S+ của Sở Nội vụ/.test(wordsOf(found))
    );
  },
};
