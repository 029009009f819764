import type { ReviewedParagraph, ReviewedRow, ReviewedTable } from '../model/reviewed.ts';

/** Where in a paragraph a page was begun: before its first line, or further on; undefined where none was, or the file is silent. */
export function pageStart({ look }: ReviewedParagraph): 'start' | 'within' | undefined {
  if (look?.pageBreak === 'before') return 'start';
  return look?.renderedPageBreak ?? (look?.pageBreak === 'within' ? 'within' : undefined);
}

function startsOf({ cells }: ReviewedRow): readonly ('start' | 'within')[] {
  return cells.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph, index) => {
      const start = pageStart(paragraph);
      // The first line of a cell's later paragraph is not the first line of its row.
      return start === undefined ? [] : [index > 0 ? 'within' : start];
    }),
  );
}

/** Whether a row was parted by a page's end. */
export function isParted(row: ReviewedRow): boolean {
  return startsOf(row).includes('within');
}

/** Whether a table goes on over a page's end, so far as its file notes where pages began. */
export function goesOverPages({ rows }: ReviewedTable): boolean {
  return rows.some((row, index) => startsOf(row).some((start) => start === 'within' || index > 0));
}
