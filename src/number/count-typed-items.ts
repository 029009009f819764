import type { DataPath } from '../model/place.ts';
import { type CountContext, type Series, startSeries } from './count.ts';
import { readNumber, readNumberForm } from './number-form.ts';
import { readPassage, type TypedLine } from './passage.ts';

/** Checks the numbers typed in a passage against the series that it stands in; a list after running text may begin again. */
export function countTypedItems(lines: readonly TypedLine[], path: DataPath, series: Series): void {
  let isAfterText = false;
  for (const { item } of lines) {
    const form = item && readNumberForm(item.form);
    if (!form) isAfterText = true;
    if (!form || form.counter === 'bullet') continue;
    const isFirst = readNumber(form, item.number)?.at(-1) === 1;
    // What stands above a dotted number may have been typed nowhere, so that 2.1. can come after 1.3.
    if (isFirst && (isAfterText || form.depth > 1)) series.restart(form);
    series.next(form, item.number, path);
    isAfterText = false;
  }
}

/** Reads a passage that stands alone, in a cell or before the first section, and checks the numbers typed in it. */
export function readCountedPassage(
  typed: string,
  path: DataPath,
  context: CountContext,
): readonly TypedLine[] {
  const lines = readPassage(typed);
  countTypedItems(lines, path, startSeries([], context));
  return lines;
}
