import { type Message, report } from '../model/message.ts';
import type { DataPath } from '../model/place.ts';
import type { TypedNumber } from '../model/plan-file.ts';
import type { CountedBlock } from './count-body.ts';
import type { CountedDocument } from './count-plan.ts';
import type { CountedRow } from './count-rows.ts';
import { typedNumberDiffers } from './messages.ts';

function keyOf(path: DataPath): string {
  return path.join('/');
}

/** The number without the signs around it, so that `1.1` typed is `1.1.` counted. */
function withoutSigns(number: string): string {
  return number.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ');
}

function noteBlocks(blocks: readonly CountedBlock[], into: Map<string, string>): void {
  for (const block of blocks) {
    if (block.type !== 'section') continue;
    into.set(keyOf(block.path), block.count.number);
    noteBlocks(block.children, into);
  }
}

function noteRows(rows: readonly CountedRow[], into: Map<string, string>): void {
  for (const { path, count, children } of rows) {
    into.set(keyOf(path), count.number);
    noteRows(children, into);
  }
}

function countedNumbers(documents: readonly CountedDocument[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { blocks, tables } of documents) {
    noteBlocks(blocks, numbers);
    for (const { rows } of tables) noteRows(rows, numbers);
  }
  return numbers;
}

/** Compares the numbers that were typed before Markdown headings with those counted; reports each that differs. */
export function checkTypedNumbers(
  typedNumbers: readonly TypedNumber[],
  documents: readonly CountedDocument[],
): readonly Message[] {
  if (typedNumbers.length === 0) return [];
  const counted = countedNumbers(documents);
  return typedNumbers.flatMap(({ path, typed, place }) => {
    const expected = counted.get(keyOf(path));
    if (expected === undefined || withoutSigns(expected) === withoutSigns(typed)) return [];
    const details = { place, actual: typed, expected: [expected] };
    return [report('so-go-khac-so-dem', typedNumberDiffers, { typed, expected }, details)];
  });
}
