import type { PartName } from '../../model/reviewed.ts';
import type { Line } from './line.ts';
import { type Parts, wordlessPart } from './parts.ts';

/** Parts in the order in which letterhead and signature are read: issuer, Quốc hiệu, number, place; recipients, signer. */
const ORDER: readonly (readonly PartName[])[] = [
  ['parentOrgan', 'issuingOrgan'],
  ['quocHieu', 'tieuNgu'],
  ['documentCode', 'correspondenceSubject'],
  ['promulgation'],
  ['toPlacesTitle', 'toPlaces', 'drafterCode'],
  ['competence', 'signerName'],
];

function rankOf(part: PartName | undefined): number | undefined {
  const rank = ORDER.findIndex((parts) => part !== undefined && parts.includes(part));
  return rank === -1 ? undefined : rank;
}

/** Puts named lines side by side into the order in which they are read; what has no place of its own follows the line above it. */
export function inReadingOrder(parts: Parts): readonly Line[] {
  const lastInColumn = new Map<number | undefined, number>();
  const ranked = [...parts.keys()].map((line) => {
    const { column } = line.place;
    const own = wordlessPart(line) === undefined ? rankOf(parts.get(line)) : undefined;
    const rank = own ?? lastInColumn.get(column) ?? -1;
    lastInColumn.set(column, rank);
    return { line, rank };
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ line }) => line);
}
