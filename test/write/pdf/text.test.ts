import { describe, expect, it } from 'vitest';
import type { FittedFile } from '../../../src/model/fit.ts';
import { flowOf } from '../../../src/model/flow.ts';
import { printedText } from '../../../src/model/printed-text.ts';
import type { CellParagraph, FileTree, ParagraphNode } from '../../../src/model/tree.ts';
import type { PdfOptions } from '../../../src/write/pdf/pdf-writer.ts';
import { someFile } from '../../agreement/documents.ts';
import { SAMPLE_FILE } from '../docx/sample-file.ts';
import { paragraphsOf } from '../docx/tree-paragraphs.ts';
import { LISTS_FILE } from './lists-file.ts';
import { readPdf } from './read-pdf.ts';
import { fitted, MEASURES, written } from './written.ts';

/** Spaces as they are read: a no-break space is a space, and those at a line's end hang. */
function read(line: string): string {
  return line.replace(/[ \u00A0\n]+/g, ' ').trim();
}

/** The lines of a paragraph as they were fitted. */
function fittedLines(node: ParagraphNode | CellParagraph, { paragraphs }: FittedFile): readonly string[] {
  const { caps } = node.type === 'paragraph' ? MEASURES.styles[node.style] : MEASURES.tableStyles[node.style];
  const text = printedText(node.children, caps);
  const starts = [0, ...(paragraphs.get(node)?.breaks ?? [])];
  return starts.map((start, index) => read(text.slice(start, starts[index + 1])));
}

function linesOfTree(tree: FileTree): readonly (readonly string[])[] {
  const fit = fitted(tree);
  return tree.documents
    .flatMap((each) => flowOf(each).flatMap(paragraphsOf))
    .map((node) => fittedLines(node, fit))
    .filter((lines) => lines.join('') !== '');
}

async function linesOfPdf(tree: FileTree, options?: PdfOptions): Promise<readonly (readonly string[])[]> {
  const { elements } = await readPdf((await written(tree, options)).bytes);
  return elements.map(({ lines }) => lines.map(read)).filter((lines) => lines.join('') !== '');
}

describe('the text of a PDF, read by its tags', () => {
  it('is that of the tree, paragraph by paragraph and line by line as it was fitted', async () => {
    expect(await linesOfPdf(SAMPLE_FILE)).toEqual(linesOfTree(SAMPLE_FILE));
  });

  it.each([1, 2, 3, 4, 5, 6])('is that of the tree in a file made at random (%i)', async (seed) => {
    const tree = someFile(seed);
    expect(await linesOfPdf(tree)).toEqual(linesOfTree(tree));
  });

  it.each([7, 8, 9])('is that of the tree where signature fields are asked for (%i)', async (seed) => {
    for (const tree of [LISTS_FILE, someFile(seed)]) {
      expect(await linesOfPdf(tree, { signatureFields: true })).toEqual(linesOfTree(tree));
    }
  });

  it('is the same however the file is saved', async () => {
    const plain = await readPdf((await written(SAMPLE_FILE)).bytes);
    expect(await readPdf((await written(SAMPLE_FILE, { compact: true })).bytes)).toEqual(plain);
  });
});
