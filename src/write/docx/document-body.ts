import type { FittedFile } from '../../model/fit.ts';
import { type FlowBlock, flowOf } from '../../model/flow.ts';
import type { Measures } from '../../model/measures.ts';
import { pageFrame } from '../../model/page-frame.ts';
import type { DocumentNode } from '../../model/tree.ts';
import type { DocumentContext } from './handler.ts';
import { writeBlock } from './handlers/blocks.ts';
import { keptBlocks } from './kept-blocks.ts';
import type { Orientation, PackageFrame } from './package-frame.ts';
import { paragraphXml } from './paragraph-xml.ts';

/** How the pages of a document lie. */
export function orientationOf({ landscape }: DocumentNode): Orientation {
  return landscape ? 'landscape' : 'portrait';
}

type ParagraphBlock = Extract<FlowBlock, { readonly type: 'paragraph' | 'rule' }>;

function isParagraph(block: FlowBlock | undefined): block is ParagraphBlock {
  return block?.type === 'paragraph' || block?.type === 'rule';
}

function writeFlow(flow: readonly FlowBlock[], context: DocumentContext): string {
  // Word takes two tables without a paragraph between them for one.
  const separator = paragraphXml('tableSeparator', '');
  return flow
    .map((block, index) => {
      const afterTable = index > 0 && !isParagraph(flow[index - 1]);
      return (afterTable && !isParagraph(block) ? separator : '') + writeBlock(block, context);
    })
    .join('');
}

/** One document as a section; its properties stand in its last paragraph, or in one of 1 pt where a table is last. */
function writeDocument(
  document: DocumentNode,
  sectionProperties: string,
  fitted: FittedFile,
  measures: Measures,
): string {
  const flow = flowOf(document);
  const last = flow.at(-1);
  const written = writeFlow(flow, {
    fitted,
    measures,
    frameTwips: pageFrame(measures.page, document.landscape).widthTwips,
    kept: keptBlocks(flow, fitted),
    sectionEnd: isParagraph(last) ? { block: last, sectionProperties } : undefined,
  });
  return isParagraph(last) ? written : written + paragraphXml('sectionEnd', '', { sectionProperties });
}

/** The contents of `w:body` (ISO 29500-1, 17.2.2): every document a section, the last one's properties at the end. */
export function writeBody(fitted: FittedFile, measures: Measures, frame: PackageFrame): string {
  const { documents } = fitted.tree;
  const propertiesOf = (document: DocumentNode | undefined): string =>
    (document && frame.sectionProperties.get(orientationOf(document))) ?? '';
  const last = documents.at(-1);
  const written = documents.map((document) =>
    writeDocument(document, document === last ? '' : propertiesOf(document), fitted, measures),
  );
  return written.join('') + propertiesOf(last);
}
