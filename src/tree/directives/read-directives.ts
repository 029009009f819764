import type { Heading, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { RenderedDocument } from '../../model/rendered.ts';
import type { BlockNode, ParagraphNode, ParagraphStyle } from '../../model/tree.ts';
import { type BodyContext, bodyBlocks, passageParagraph } from '../body.ts';
import { endMarkAfterTable, withEndMark } from '../end-mark.ts';
import { readInlines, textWithTokens } from '../inlines.ts';
import { paragraph } from '../paragraph.ts';
import { type LeafStyles, otherChildren } from './container-leaves.ts';
import { letterhead } from './letterhead.ts';
import { LETTERHEAD_DIRECTIVES, PARAGRAPH_DIRECTIVES, SIGNATURE_DIRECTIVES } from './paragraph-directives.ts';
import { signatureBlock } from './signature.ts';
import { sourceOfToken } from './source-of-token.ts';

/** The line under the subject is 1/3 to 1/2 of its text (PL I, II.5.b). */
const SUBJECT_RULE_SHARE = 0.4;

interface Reading extends BodyContext {
  readonly rendered: RenderedDocument;
}

const HEADINGS: readonly ParagraphStyle[] = [
  'sectionHeading',
  'clauseHeading',
  'subclauseHeading',
  'pointHeading',
];

/** What is not in the list stays text, letter for letter. */
function asTyped(node: RootContent, { rendered }: Reading): readonly ParagraphNode[] {
  const text = rendered.markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  return text.split('\n').map((line) => paragraph('paragraph', textWithTokens(line, {}, rendered)));
}

function heading(node: Heading, { rendered }: Reading): ParagraphNode {
  return paragraph(HEADINGS[node.depth - 1] ?? 'pointHeading', readInlines(node.children, rendered));
}

function rule(before: readonly BlockNode[]): readonly BlockNode[] {
  const last = before.at(-1);
  return last?.type === 'paragraph' ? [{ type: 'rule', of: [last], share: SUBJECT_RULE_SHARE }] : [];
}

/** `::noi-dung{dau-ket="./."}`: body and closing of the plan, and the end mark where it belongs. */
function body(node: LeafDirective, reading: Reading): readonly BlockNode[] {
  const { document } = reading.rendered;
  const blocks = [...bodyBlocks(document.body, reading), ...document.closing.map(passageParagraph)];
  const mark = node.attributes?.['dau-ket'] ?? '';
  if (mark === '' || document.endMark === 'none') return blocks;
  return document.endMark === 'afterTable' ? [...blocks, endMarkAfterTable(mark)] : withEndMark(blocks, mark);
}

function leaf(node: LeafDirective, before: readonly BlockNode[], reading: Reading): readonly BlockNode[] {
  const { rendered } = reading;
  const style = Object.hasOwn(PARAGRAPH_DIRECTIVES, node.name) ? PARAGRAPH_DIRECTIVES[node.name] : undefined;
  if (style) return [paragraph(style, readInlines(node.children, rendered), sourceOfToken(node, rendered))];
  if (node.name === 'duong-ke') return rule(before);
  if (node.name === 'mo-dau') return rendered.document.opening.map(passageParagraph);
  return node.name === 'noi-dung' ? body(node, reading) : asTyped(node, reading);
}

/** A container's node, and below it as text what stands in it without being one of its own directives. */
function container(node: ContainerDirective, reading: Reading): readonly BlockNode[] {
  const { rendered } = reading;
  const strangers = (known: LeafStyles) =>
    otherChildren(node, known).flatMap((child) => asTyped(child, reading));
  if (node.name === 'dau-van-ban') return [letterhead(node, rendered), ...strangers(LETTERHEAD_DIRECTIVES)];
  if (node.name === 'ky-van-ban') return [signatureBlock(node, rendered), ...strangers(SIGNATURE_DIRECTIVES)];
  return asTyped(node, reading);
}

function block(node: RootContent, before: readonly BlockNode[], reading: Reading): readonly BlockNode[] {
  switch (node.type) {
    case 'leafDirective':
      return leaf(node, before, reading);
    case 'containerDirective':
      return container(node, reading);
    case 'heading':
      return [heading(node, reading)];
    case 'paragraph':
      return [
        paragraph(
          'paragraph',
          readInlines(node.children, reading.rendered),
          sourceOfToken(node, reading.rendered),
        ),
      ];
    default:
      return asTyped(node, reading);
  }
}

/** The blocks of a document from its template's parsed output; the one place where directive names become nodes. */
export function readDirectives(
  root: Root,
  rendered: RenderedDocument,
  tableSizePt: number,
): readonly BlockNode[] {
  const reading: Reading = { rendered, document: rendered.document, tableSizePt };
  const blocks: BlockNode[] = [];
  for (const node of root.children) for (const made of block(node, blocks, reading)) blocks.push(made);
  return blocks;
}
