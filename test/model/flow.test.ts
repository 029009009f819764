import { describe, expect, it } from 'vitest';
import type { FittedFile, ParagraphFit } from '../../src/model/fit.ts';
import { type FlowBlock, flowOf, keptByPosition, rowsWithSignature } from '../../src/model/flow.ts';
import type { ParagraphNode } from '../../src/model/tree.ts';
import {
  cell,
  document,
  file,
  paragraph,
  row,
  signatureBlock,
  table,
  twoLevelHeader,
} from '../write/docx/sample-nodes.ts';

function withLines(
  ...lines: readonly (readonly [ParagraphNode, number])[]
): ReadonlyMap<ParagraphNode, ParagraphFit> {
  return new Map(
    lines.map(([node, count]) => {
      const breaks = Array.from({ length: count - 1 }, (_, index) => index + 1);
      return [node, { widthTwips: 9354, nudgeTwips: 0, hangingTwips: 0, breaks }];
    }),
  );
}

function kept(flow: readonly FlowBlock[], ...lines: readonly (readonly [ParagraphNode, number])[]) {
  return [...keptByPosition(flow, withLines(...lines))];
}

const first = paragraph('paragraph', 'Đoạn thứ nhất.');
const second = paragraph('paragraph', 'Đoạn thứ hai.');
const last = paragraph('paragraph', 'Trên đây là Kế hoạch./.');

describe('the flow of a document', () => {
  it('has the blocks in the order of the page, sections opened', () => {
    const inner = { type: 'section', level: 2, source: { path: [] }, children: [second] } as const;
    const outer = { type: 'section', level: 1, source: { path: [] }, children: [first, inner] } as const;
    expect(flowOf(document([outer, last]))).toEqual([first, second, last]);
  });
});

describe('what stays on the page of what follows', () => {
  it('is the paragraph before a table', () => {
    expect(kept([first, second, table(4, twoLevelHeader(), [])], [first, 1], [second, 1])).toEqual([second]);
  });

  it('is the paragraph before the signature block, where it has two lines', () => {
    expect(kept([first, last, signatureBlock()], [first, 1], [last, 2])).toEqual([last]);
  });

  it('are as many paragraphs before the signature block as two lines take', () => {
    expect(
      new Set(kept([first, second, last, signatureBlock()], [first, 1], [second, 1], [last, 1])),
    ).toEqual(new Set([last, second]));
  });

  it('ends where something else than text stands before', () => {
    const between = table(4, twoLevelHeader(), []);
    expect(kept([between, last, signatureBlock()], [last, 1])).toEqual([last]);
  });
});

describe('the rows of a table that stay with the signature after it', () => {
  const task = row('task', cell(0, 'Việc'));
  const group = row('group', cell(0, 'Nhóm'));
  const signature = signatureBlock();

  function firstRow(flow: readonly FlowBlock[], lines = 1, maySplit = false): number | undefined {
    const tables = flow.flatMap((block) => (block.type === 'table' ? [block] : []));
    const fitted: FittedFile = {
      tree: file(document(flow)),
      paragraphs: withLines([last, lines]),
      tables: new Map(
        tables.map((node) => {
          const rowMaySplit = node.rows.map(() => maySplit);
          const rowIsRaised = node.rows.map(() => false);
          return [node, { columnTwips: [], headerRowTwips: [], bodyRowTwips: [], rowIsRaised, rowMaySplit }];
        }),
      ),
      rules: new Map(),
      letterheads: new Map(),
      signatureBlocks: new Map(),
    };
    return rowsWithSignature(flow, fitted)[0]?.firstRow;
  }

  it('are the last one, with the rows of its groups', () => {
    expect(firstRow([table(1, [], [task, task]), signature])).toBe(1);
    expect(firstRow([table(1, [], [task, group, group, task]), signature])).toBe(1);
  });

  it('are there too where one line of text stands between, but not where two do', () => {
    const signed = [table(1, [], [task, task]), last, signature];
    expect(firstRow(signed, 1)).toBe(1);
    expect(firstRow(signed, 2)).toBeUndefined();
  });

  it('are none where they would be the whole table, or the last may go over a page', () => {
    expect(firstRow([table(1, [], [group, task]), signature])).toBeUndefined();
    expect(firstRow([table(1, [], [task, task]), signature], 1, true)).toBeUndefined();
  });
});
