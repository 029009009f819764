import fg from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { fitFile } from '../../../src/fit/fit-file.ts';
import type { ReviewedDocument, ReviewedFile } from '../../../src/model/reviewed.ts';
import { readWordFile } from '../../../src/read/docx/read-word-file.ts';
import { reviewedPlan } from '../../../src/review/of-tree.ts';
import { recogniseWordFile } from '../../../src/review/recognise/recognise-word-file.ts';
import { buildTrees } from '../../../src/tree/build-trees.ts';
import { writeDocx } from '../../../src/write/docx/write-docx.ts';
import { metrics } from '../../fit/tinos-metrics.ts';
import { openFile } from '../../stages/open-file.ts';
import { rendered } from '../../stages/render-text.ts';
import { DECREE_TYPES } from '../decree-types.ts';
import { specimenMeasures as measures } from '../review-context.ts';

const PLANS = fg
  .sync(['data/*/*.yaml', 'test/cases/*/*.yaml'], {
    ignore: ['data/{danh-muc,the-thuc}/**', '**/vanthu.yaml'],
  })
  .toSorted();

function toldOfBlock(block: ReviewedDocument['blocks'][number]): readonly unknown[] {
  if (block.type === 'paragraph') {
    const { part, number, text } = block;
    return text === '' ? [] : [{ part, number, text }];
  }
  const rows = block.rows.map(({ cells }) =>
    cells.map(({ column, colSpan, rowSpan, paragraphs }) => ({
      at: [column, colSpan, rowSpan],
      texts: paragraphs.map(({ text }) => text),
    })),
  );
  return [{ headerRows: block.headerRows, columnCount: block.columnCount, rows }];
}

/** What both ways must tell of a document: what prints words, in its order. */
function toldOf({ kind, facts, blocks }: ReviewedDocument) {
  return { kind, facts, told: blocks.flatMap(toldOfBlock) };
}

async function bothWays(path: string, bundle: boolean): Promise<readonly [ReviewedFile, ReviewedFile][]> {
  const { numbered } = await openFile(path);
  const trees = buildTrees(rendered(numbered), numbered, { measures, bundle });
  return Promise.all(
    trees.map(async (tree): Promise<[ReviewedFile, ReviewedFile]> => {
      const bytes = await writeDocx(fitFile(tree, measures, metrics), measures);
      const { value } = readWordFile(`${tree.name}.docx`, bytes);
      if (!value) throw new Error(`${tree.name}.docx cannot be read`);
      return [
        recogniseWordFile(value, DECREE_TYPES),
        reviewedPlan({ file: path, source: '' }, numbered, [tree]),
      ];
    }),
  );
}

describe('a plan and the DOCX that is built from it', () => {
  it.each(PLANS)('are the same under review, all documents in one file: %s', async (path) => {
    for (const [word, plan] of await bothWays(path, true)) {
      expect(word.documents.map(toldOf)).toEqual(plan.documents.map(toldOf));
      const named = ({ documents }: ReviewedFile) => documents.map(({ name, isDraft }) => [name, isDraft]);
      expect(named(word)).toEqual(named(plan));
    }
  });

  it.each(PLANS)('are the same under review, in the files that the plan asks for: %s', async (path) => {
    for (const [word, plan] of await bothWays(path, false)) {
      expect(word.documents.map(toldOf)).toEqual(plan.documents.map(toldOf));
    }
  });
});
