import type {
  BlockNode,
  DocumentNode,
  FileTree,
  LetterheadNode,
  ParagraphNode,
  RuleNode,
  SectionNode,
  SignatureBlockNode,
} from '../../model/tree.ts';
import { dumpInlines, dumpText } from './dump-inlines.ts';
import { dumpTable } from './dump-table.ts';
import { idMark } from './id-mark.ts';
import { indent } from './indent.ts';

type Lines = readonly string[];

/** Writes the lines of one kind of node; `ma` is the id of the node around it. */
type Dumper<Node> = (node: Node, ma: string) => Lines;

const paragraph: Dumper<ParagraphNode> = (node, ma) => [
  `${node.style}${idMark(node.source?.ma, ma)} | ${dumpInlines(node.children)}`,
];

const rule: Dumper<RuleNode> = (node) => [
  `rule share=${node.share} of=${node.of.map((each) => each.style).join('+')}`,
];

function named(name: string, lines: Lines): Lines {
  return [name, ...indent(lines)];
}

const letterhead: Dumper<LetterheadNode> = (node, ma) => [
  'letterhead',
  ...indent([
    ...named('organs', [...node.organs.flatMap((each) => paragraph(each, ma)), ...rule(node.organRule, ma)]),
    ...named('motto', [...node.motto.flatMap((each) => paragraph(each, ma)), ...rule(node.mottoRule, ma)]),
    ...(node.codeLine
      ? named('codeLine', [
          ...paragraph(node.codeLine.code, ma),
          ...paragraph(node.codeLine.promulgation, ma),
        ])
      : []),
  ]),
];

const signatureBlock: Dumper<SignatureBlockNode> = (node, ma) => [
  'signatureBlock',
  ...indent([
    ...named(
      'toPlaces',
      node.toPlaces.flatMap((each) => paragraph(each, ma)),
    ),
    ...named(
      'signer',
      [...node.competence, node.space, node.signerName].flatMap((each) => paragraph(each, ma)),
    ),
  ]),
];

const section: Dumper<SectionNode> = (node, ma) => [
  `section level=${node.level}${idMark(node.source.ma, ma)}`,
  ...indent(node.children.flatMap((child) => dumpBlock(child, node.source.ma ?? ma))),
];

function dumpBlock(node: BlockNode, ma: string): Lines {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node, ma);
    case 'rule':
      return rule(node, ma);
    case 'letterhead':
      return letterhead(node, ma);
    case 'signatureBlock':
      return signatureBlock(node, ma);
    case 'section':
      return section(node, ma);
    case 'table':
      return dumpTable(node);
  }
}

function dumpDocument(document: DocumentNode): Lines {
  const { title, subject, author, typeName, code } = document.properties;
  const properties = { title, subject, author, typeName, code };
  return [
    `document ${document.kind} ${document.landscape ? 'landscape' : 'portrait'} ma=${document.ma}`,
    ...indent([
      ...named(
        'properties',
        Object.entries(properties).map(([name, value]) => `${name} | ${dumpText(value)}`),
      ),
      ...document.children.flatMap((child) => dumpBlock(child, document.ma)),
    ]),
  ];
}

/**
 * A file's tree as text for tests and reviews, one line for each paragraph: style, id where it differs from the
 * node's around it, and words with every sign visible (`⍽` no-break space, `⏎` line break, `⟨number: 1.⟩` a run
 * with a role or a look); a cell with the columns and rows it covers, counted from 0. Nothing of the tree is left
 * out but the places in the sources. Ends in a newline.
 */
export function dumpTree(tree: FileTree): string {
  return `${[`file ${tree.name}`, ...indent(tree.documents.flatMap(dumpDocument))].join('\n')}\n`;
}
