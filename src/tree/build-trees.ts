import { plainText } from '../model/inline.ts';
import type { Measures } from '../model/measures.ts';
import type { DocumentKind, NumberedPlan } from '../model/numbered.ts';
import type { RenderedDocument } from '../model/rendered.ts';
import type { DocumentNode, DocumentProperties, FileTree } from '../model/tree.ts';
import { readDirectives } from './directives/read-directives.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** How the documents of a set are laid into files. */
export interface TreeOptions {
  readonly measures: Pick<Measures, 'tableSizePt'>;
  /** All documents in one file, whatever the plan says. */
  readonly bundle: boolean;
}

const FILE_NAME: Readonly<Record<DocumentKind, string>> = {
  decision: 'quyet-dinh',
  plan: 'ke-hoach',
  attachedPlan: 'ke-hoach',
  appendix: 'phu-luc',
  extract: 'trich-nhiem-vu',
};

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function propertiesOf({ document }: RenderedDocument, { issue }: NumberedPlan): DocumentProperties {
  const typeName = oneLine(plainText(document.typeName.inlines));
  const subject = oneLine(plainText(document.subject.inlines));
  const notation = oneLine(plainText(issue.notation.inlines));
  return {
    title: [typeName, subject].filter((part) => part !== '').join(' - '),
    subject,
    author: oneLine(plainText(issue.issuingOrgan.inlines)),
    typeName,
    code: notation === '' ? '' : `${oneLine(plainText(issue.number.inlines))}/${notation}`,
  };
}

function buildDocument(
  rendered: RenderedDocument,
  numbered: NumberedPlan,
  tableSizePt: number,
): DocumentNode {
  const { kind, ma, landscape } = rendered.document;
  return {
    type: 'document',
    kind,
    ma,
    landscape,
    properties: propertiesOf(rendered, numbered),
    children: readDirectives(parseMarkdown(rendered.markdown), rendered, tableSizePt),
  };
}

/** Appendices are numbered in their file names where there are several; extracts are named by their agencies. */
function fileName(document: DocumentNode, index: number, documents: readonly DocumentNode[]): string {
  const name = FILE_NAME[document.kind];
  if (document.kind === 'extract') return `${name}-${document.ma}`;
  const same = documents.filter(({ kind }) => kind === document.kind);
  return same.length > 1
    ? `${name}-${documents.slice(0, index + 1).filter(({ kind }) => kind === document.kind).length}`
    : name;
}

/** Makes the document trees of a plan, grouped into the files that will be written. */
export function buildTrees(
  rendered: readonly RenderedDocument[],
  numbered: NumberedPlan,
  options: TreeOptions,
): readonly FileTree[] {
  const documents = rendered.map((one) => buildDocument(one, numbered, options.measures.tableSizePt));
  const [first] = documents;
  if (first && (options.bundle || numbered.plan.trinh_bay?.tep === 'chung')) {
    return [
      { name: documents.length > 1 ? `${FILE_NAME[first.kind]}-tron-bo` : FILE_NAME[first.kind], documents },
    ];
  }
  return documents.map((document, index) => ({
    name: fileName(document, index, documents),
    documents: [document],
  }));
}
