import { splitTypedNumber } from '../model/markdown-form/typed-number.ts';
import { type Message, report } from '../model/message.ts';
import type { DataPath, PlaceIndex } from '../model/place.ts';
import type { CountedBlock } from './count-body.ts';
import type { CountedDocument } from './count-plan.ts';
import type { CountedRow } from './count-rows.ts';
import { numberDoubled } from './messages.ts';

/** A title that gets a number, and where it is typed. */
interface NumberedTitle {
  readonly title: string | undefined;
  readonly number: string;
  readonly path: DataPath;
}

function titlesOfBlocks(blocks: readonly CountedBlock[]): readonly NumberedTitle[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'section') return [];
    const { heading: title, count, children, path } = block;
    return [{ title, number: count.number, path: [...path, 'tieu_de'] }, ...titlesOfBlocks(children)];
  });
}

function titlesOfRows(rows: readonly CountedRow[]): readonly NumberedTitle[] {
  return rows.flatMap(({ node, count, path, children }) => [
    { title: node.ten, number: count.number, path: [...path, 'ten'] },
    ...titlesOfRows(children),
  ]);
}

/** The number that stands before a title's words; a dash or plus, or the first line of a list, is none. */
function typedBefore(title: string): string | undefined {
  const { typed } = splitTypedNumber(title);
  return typed === '-' || typed === '+' || title.includes('\n') ? undefined : typed;
}

/** Reports each title that was typed with a number of its own, so that two numbers will be printed before it. */
export function checkDoubledNumbers(
  documents: readonly CountedDocument[],
  places: PlaceIndex,
): readonly Message[] {
  const tables = new Set(documents.flatMap((document) => document.tables));
  const titles = [
    ...documents.flatMap(({ blocks }) => titlesOfBlocks(blocks)),
    ...[...tables].flatMap(({ rows }) => titlesOfRows(rows)),
  ];
  return titles.flatMap(({ title, number, path }) => {
    const typed = title === undefined || number === '' ? undefined : typedBefore(title);
    if (typed === undefined) return [];
    return [
      report('so-go-thua', numberDoubled, { typed, number }, { place: places.ofValue(path), actual: typed }),
    ];
  });
}
