import type { FittedFile } from '../../model/fit.ts';
import { type FlowBlock, flowOf, keptByPosition } from '../../model/flow.ts';
import type { Measures } from '../../model/measures.ts';
import type { DocumentNode, ParagraphNode } from '../../model/tree.ts';
import type { BlockScope } from './block-scope.ts';
import { headingsOf } from './headings.ts';
import type { Anchor, LayoutData, LayoutDocument } from './layout-data.ts';
import { paragraphBlock } from './paragraph-block.ts';
import type { PrintingFont } from './printing-font.ts';
import { letterheadBlock, ruleBlock, signatureBlock } from './side-by-side-block.ts';
import { type Stackable, stack } from './stack.ts';
import { createStyleSheet, type StyleSheet } from './style-sheet.ts';
import { tableBlock } from './table-block.ts';

/** What the layout of one file is made from. */
export interface LayoutSource {
  readonly fitted: FittedFile;
  readonly measures: Measures;
  readonly font: PrintingFont;
  /** Whether the places of signature fields are to be found after layout. */
  readonly anchored: boolean;
}

type Page = LayoutDocument['page'];

/** A landscape page keeps its margins by reading direction (PL I, I.2, I.3). */
function pageOf({ page }: Measures, landscape: boolean): Page {
  return {
    width: landscape ? page.heightTwips : page.widthTwips,
    height: landscape ? page.widthTwips : page.heightTwips,
    top: page.topTwips,
    bottom: page.bottomTwips,
    left: page.leftTwips,
    right: page.rightTwips,
  };
}

/** Where the body signs a separate electronic file: 77 × 9 mm at the top right (Mẫu 2.2; PL I, III.1.d). */
function signingArea(node: ParagraphNode, scope: BlockScope, page: Page): Anchor | undefined {
  if (node.style !== 'signingArea') return undefined;
  const width = page.width - page.left - page.right;
  return { kind: 'signingArea', left: page.left, width, height: scope.measures.page.topTwips };
}

function layoutBlock(node: FlowBlock, scope: BlockScope, page: Page, anchored: boolean): Stackable {
  switch (node.type) {
    case 'paragraph':
      return paragraphBlock(node, scope, { anchor: anchored ? signingArea(node, scope, page) : undefined });
    case 'rule':
      return ruleBlock(node, scope);
    case 'letterhead':
      return letterheadBlock(node, scope);
    case 'signatureBlock':
      return signatureBlock(node, scope, anchored);
    case 'table':
      return tableBlock(node, scope);
  }
}

function layoutDocument(document: DocumentNode, source: LayoutSource, styles: StyleSheet): LayoutDocument {
  const { fitted, measures, font, anchored } = source;
  const flow = flowOf(document);
  const page = pageOf(measures, document.landscape);
  const scope: BlockScope = {
    fitted,
    measures,
    font,
    styles,
    headings: headingsOf(flow, measures),
    kept: keptByPosition(flow, fitted.paragraphs),
  };
  return { page, blocks: stack(flow.map((node) => layoutBlock(node, scope, page, anchored))) };
}

/** The JSON from which the fixed Typst layout sets one file. */
export function layoutOfFile(source: LayoutSource): LayoutData {
  const { fitted, measures, font } = source;
  const styles = createStyleSheet(measures);
  const properties = fitted.tree.documents[0]?.properties;
  const documents = fitted.tree.documents.map((document) => layoutDocument(document, source, styles));
  const keywords = [properties?.typeName, properties?.code].filter(
    (word) => word !== undefined && word !== '',
  );
  return {
    title: font.printable(properties?.title ?? fitted.tree.name),
    author: font.printable(properties?.author ?? ''),
    description: font.printable(properties?.subject ?? ''),
    keywords: keywords.map((word) => font.printable(word ?? '')),
    font: font.family,
    pageNumber: { style: styles.pageNumber(), fromTop: measures.page.headerTwips },
    documents,
    styles: styles.looks(),
  };
}
