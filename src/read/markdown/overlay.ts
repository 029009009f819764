import { type Data, dataAt, isDataList, isDataMap } from '../../model/data.ts';
import { type Message, report } from '../../model/message.ts';
import type { DataPath, Place, PlaceIndex } from '../../model/place.ts';
import { alsoInFrontMatter, firstHere } from './messages.ts';
import { childOf, dataOf, type Placed } from './placed.ts';

/** A value of the body and where in the plan it belongs. */
export interface Overlay {
  readonly path: DataPath;
  readonly value: Placed;
}

/** Data with their places. */
export interface PlacedData {
  readonly data: Data;
  readonly places: PlaceIndex;
}

function withValue(data: Data | undefined, [step, ...rest]: DataPath, value: Data): Data {
  if (step === undefined) return value;
  if (isDataList(data))
    return data.map((item, index) => (index === step ? withValue(item, rest, value) : item));
  const map = isDataMap(data) ? data : {};
  return { ...map, [step]: withValue(isDataMap(data) ? data[String(step)] : undefined, rest, value) };
}

function startsWith(path: DataPath, start: DataPath): boolean {
  return start.every((step, index) => path[index] === step);
}

function placeIn({ path: start, value }: Overlay, path: DataPath, of: 'value' | 'key'): Place {
  let at = value;
  for (const step of path.slice(start.length)) {
    const child = childOf(at, step);
    if (!child) return at.place;
    at = child;
  }
  return of === 'key' ? (at.keyPlace ?? at.place) : at.place;
}

function placesWith(front: PlaceIndex, overlays: readonly Overlay[]): PlaceIndex {
  const over = (path: DataPath) => overlays.find(({ path: start }) => startsWith(path, start));
  const find = (path: DataPath, of: 'value' | 'key', otherwise: (path: DataPath) => Place | undefined) => {
    const overlay = over(path);
    return overlay ? placeIn(overlay, path, of) : otherwise(path);
  };
  return {
    ofValue: (path) => find(path, 'value', front.ofValue),
    ofKey: (path) => find(path, 'key', front.ofKey),
  };
}

/** Joins what the body says to the front matter; reports what both give. */
export function joinBody(
  front: PlacedData,
  overlays: readonly Overlay[],
): PlacedData & { readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  const joined: Overlay[] = [];
  let { data } = front;
  for (const overlay of overlays) {
    const { path, value } = overlay;
    if (dataAt(data, path) === undefined) {
      data = withValue(data, path, dataOf(value));
      joined.push(overlay);
    } else {
      const cause = report('da-ghi', firstHere, {}, { place: front.places.ofKey(path) });
      const found = { key: String(path.at(-1)) };
      messages.push(report('md-da-co', alsoInFrontMatter, found, { place: value.place, cause }));
    }
  }
  return { data, places: placesWith(front.places, joined), messages };
}
