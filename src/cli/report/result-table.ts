import type { PlanResult } from '../../build/plan-result.ts';
import type { Language } from '../../model/message.ts';
import type { CliTexts } from '../texts/cli-texts.ts';

const GAP = '  ';

type Cells = readonly [string, string, string, string, string];
/** Names and results are read from the left, figures compared from the right. */
const RIGHT: readonly boolean[] = [false, true, true, true, false];

function cellsOf(
  { files }: PlanResult,
  texts: CliTexts,
  figure: (value: number) => string,
): readonly Cells[] {
  return files.map(
    ({ path, status, pages, bytes, milliseconds, reason }): Cells => [
      path,
      pages === undefined ? '' : figure(pages),
      figure(bytes),
      milliseconds === undefined ? '' : figure(Math.round(milliseconds)),
      status === 'written' && reason ? texts.rebuild.written(reason) : texts.statuses[status],
    ],
  );
}

/** The documents of a build with their pages (of PDF), bytes, milliseconds and what became of them, as lines. */
export function resultTable(
  results: readonly PlanResult[],
  texts: CliTexts,
  language: Language,
): readonly string[] {
  const format = new Intl.NumberFormat(language);
  const rows = results.flatMap((result) => cellsOf(result, texts, (value) => format.format(value)));
  if (rows.length === 0) return [];
  const table: readonly Cells[] = [texts.tableHeads, ...rows];
  const widths = texts.tableHeads.map((_, column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: Cells): string =>
    cells
      .map((cell, column) =>
        RIGHT[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join(GAP)
      .trimEnd();
  return table.map(line);
}
