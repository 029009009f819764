import type { FittedFile } from '../../model/fit.ts';
import { type FlowBlock, flowOf, keptByPosition, rowsWithSignature } from '../../model/flow.ts';
import { linePitch } from '../../model/line-pitch.ts';
import type { Measures } from '../../model/measures.ts';
import type { Outcome } from '../../model/message.ts';
import type { DocumentNode, FileTree, ParagraphNode } from '../../model/tree.ts';
import type { BlockScope } from './block-scope.ts';
import { headingsOf } from './headings.ts';
import type { Anchor, LayoutData, LayoutDocument } from './layout-data.ts';
import { createSignKeeper } from './missing-signs.ts';
import { paragraphBlock } from './paragraph-block.ts';
import type { PrintingFont } from './printing-font.ts';
import { letterheadBlock, ruleBlock, signatureBlock } from './side-by-side-block.ts';
import { type Stackable, stack } from './stack.ts';
import { createStyleSheet } from './style-sheet.ts';
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

/** The line that is left free at the top of a separate electronic file for the body's signature (PL I, III.1.d). */
function signingArea({ style }: ParagraphNode, { styles }: Measures, page: Page): Anchor | undefined {
  if (style !== 'signingArea') return undefined;
  const width = page.width - page.left - page.right;
  return { kind: 'signingArea', left: page.left, width, height: linePitch(styles[style].sizePt) };
}

function layoutBlock(node: FlowBlock, scope: BlockScope, page: Page, anchored: boolean): Stackable {
  switch (node.type) {
    case 'paragraph':
      return paragraphBlock(node, scope, {
        anchor: anchored ? signingArea(node, scope.measures, page) : undefined,
      });
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

function layoutDocument(
  document: DocumentNode,
  source: LayoutSource,
  shared: Pick<BlockScope, 'styles' | 'printable' | 'rowsWithSignature'>,
): LayoutDocument {
  const { fitted, measures, anchored } = source;
  const flow = flowOf(document);
  const page = pageOf(measures, document.landscape);
  const scope: BlockScope = {
    ...shared,
    fitted,
    measures,
    headings: headingsOf(flow, measures),
    kept: keptByPosition(flow, fitted.paragraphs),
  };
  return { page, blocks: stack(flow.map((node) => layoutBlock(node, scope, page, anchored))) };
}

/** Signs that XMP cannot hold. */
const NOT_IN_PROPERTIES = /[\p{Cc}\p{Cs}]+/gu;

function propertiesOf({
  documents,
  name,
}: FileTree): Pick<LayoutData, 'title' | 'author' | 'description' | 'keywords'> {
  const properties = documents[0]?.properties;
  const plain = (text: string | undefined): string => (text ?? '').replace(NOT_IN_PROPERTIES, ' ');
  return {
    title: plain(properties?.title) || name,
    author: plain(properties?.author),
    description: plain(properties?.subject),
    keywords: [plain(properties?.typeName), plain(properties?.code)].filter((word) => word !== ''),
  };
}

/** The JSON from which the fixed Typst layout sets one file; messages name signs that cannot be printed. */
export function layoutOfFile(source: LayoutSource): Outcome<LayoutData> {
  const { fitted, measures, font } = source;
  const styles = createStyleSheet(measures);
  const signs = createSignKeeper(font);
  const shared = {
    styles,
    printable: signs.printable,
    rowsWithSignature: fitted.tree.documents.flatMap((each) => rowsWithSignature(flowOf(each), fitted)),
  };
  const documents = fitted.tree.documents.map((document) => layoutDocument(document, source, shared));
  const pageNumber = { style: styles.pageNumber(), fromTop: measures.page.headerTwips };
  const properties = propertiesOf(fitted.tree);
  return {
    value: { ...properties, font: font.family, pageNumber, documents, styles: styles.looks() },
    messages: signs.messages(),
  };
}
