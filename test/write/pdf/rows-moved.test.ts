import { describe, expect, it } from 'vitest';
import type { LayoutData } from '../../../src/write/pdf/layout-data.ts';
import { layoutOfFile } from '../../../src/write/pdf/layout-of-file.ts';
import { readPrintingFont } from '../../../src/write/pdf/printing-font.ts';
import { type PageMark, withRowsMoved } from '../../../src/write/pdf/rows-moved.ts';
import { tinos } from '../../agreement/write-both.ts';
import { cell, document, file, row, signatureBlock, table } from '../docx/sample-nodes.ts';
import { fitted, MEASURES } from './written.ts';

const font = readPrintingFont(tinos());
const rows = ['Việc 1', 'Việc 2', 'Việc 3'].map((words) => row('task', cell(0, words)));

function layout(...blocks: Parameters<typeof document>[0]): LayoutData {
  const source = { fitted: fitted(file(document(blocks))), measures: MEASURES, font, anchored: false };
  return layoutOfFile(source).value;
}

function movedRows(data: LayoutData): readonly (number | undefined)[] {
  return data.documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'table' ? [block.withSignature?.moved ? block.withSignature.firstRow : undefined] : [],
    ),
  );
}

function onPages(...pages: readonly number[]): () => readonly PageMark[] {
  return () => pages.map((page) => ({ id: 0, page }));
}

describe('the last row of a table before the signature', () => {
  const signed = layout(table(1, [], rows), signatureBlock());

  it('moves where the signature came to stand on another page', () => {
    expect(movedRows(withRowsMoved(signed, onPages(1, 2)))).toEqual([2]);
  });

  it('stays where both stand on one page', () => {
    expect(withRowsMoved(signed, onPages(2, 2))).toBe(signed);
  });

  it('is not asked for where no table stands before a signature', () => {
    const unsigned = layout(table(1, [], rows));
    const neverAsked = (): never => {
      throw new Error('asked');
    };
    expect(withRowsMoved(unsigned, neverAsked)).toBe(unsigned);
  });
});
