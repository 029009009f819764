import { isDataMap } from '../../model/data.ts';
import { taskFields } from '../../model/markdown-form/task-fields.ts';
import type { Message, Outcome } from '../../model/message.ts';
import type { Place } from '../../model/place.ts';
import type { ReadPlan } from '../../model/plan-file.ts';
import type { SourcePoints } from '../source-points.ts';
import { type Block, readBlocks, tablesAsText } from './blocks.ts';
import { readLegalBases } from './legal-bases.ts';
import { joinBody, type Overlay, type PlacedData } from './overlay.ts';
import { PartSorter, type Stretch } from './parts.ts';
import { passageOf, placeOfLines } from './passage.ts';
import { type Placed, placedAt, typedNumbersOf } from './placed.ts';
import { readArticles, readSections } from './sections.ts';
import { readTasks } from './tasks.ts';

interface StretchReading {
  readonly value: Placed | undefined;
  readonly messages: readonly Message[];
}

function placeOf(block: Block, points: SourcePoints): Place {
  return 'place' in block ? block.place : placeOfLines(block.lines, points);
}

function readPassage({ blocks, place }: Stretch, points: SourcePoints): StretchReading {
  const [text] = tablesAsText(points, blocks);
  const value = text?.type === 'text' ? passageOf(text.lines, points) : placedAt('', place);
  return { value: { ...value, keyPlace: place }, messages: [] };
}

function readStretch(stretch: Stretch, points: SourcePoints, front: PlacedData): StretchReading {
  const { key, blocks, place, table, isExplicit } = stretch;
  switch (key) {
    case 'can_cu':
      return readLegalBases(blocks, place, points);
    case 'cac_dieu':
      return readArticles(blocks, place, points);
    case 'nhiem_vu': {
      const fields = taskFields(isDataMap(front.data) ? front.data : {}, table);
      return readTasks(blocks, place, points, fields);
    }
    case 'noi_dung': {
      const { value, messages } = readSections(blocks, place, points);
      return { value: value ?? (isExplicit ? placedAt('', place) : undefined), messages };
    }
    default:
      return readPassage(stretch, points);
  }
}

/** Only the first that was written for each key; that there is a second was said when it was opened. */
function firstOfEach(overlays: readonly Overlay[]): readonly Overlay[] {
  const byPath = new Map(
    overlays.toReversed().map((overlay) => [JSON.stringify(overlay.path), overlay] as const),
  );
  return overlays.filter((overlay) => byPath.get(JSON.stringify(overlay.path)) === overlay);
}

/** Reads the body of a Markdown plan, from `base` to the end of the file, and joins it to its front matter. */
export function readBody(
  points: SourcePoints,
  base: number,
  front: PlacedData,
): Outcome<Pick<ReadPlan, 'data' | 'places' | 'typedNumbers'>> {
  const { blocks, messages: ofBlocks } = readBlocks(points, base);
  const sorter = new PartSorter(front.data);
  for (const block of blocks) sorter.take(block, placeOf(block, points));
  const readings = sorter.stretches.map((stretch) => ({ stretch, ...readStretch(stretch, points, front) }));
  const overlays = firstOfEach(
    readings.flatMap(({ stretch: { path, key }, value }) => (value ? [{ path: [...path, key], value }] : [])),
  );
  const { data, places, messages: ofJoin } = joinBody(front, overlays);
  const typedNumbers = overlays.flatMap(({ path, value }) => typedNumbersOf(value, path));
  const messages = [
    ...ofBlocks,
    ...sorter.messages,
    ...readings.flatMap((reading) => reading.messages),
    ...ofJoin,
  ];
  return { value: { data, places, typedNumbers }, messages };
}
