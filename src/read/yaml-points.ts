import type { Node } from 'yaml';
import type { Place } from '../model/place.ts';
import type { SourcePoints } from './source-points.ts';

/** Places of YAML that is a whole file, or a part of one (the front matter of a Markdown plan). */
export interface YamlPoints {
  /** The place of a stretch of the YAML; offsets count from where the YAML starts. */
  readonly placeOf: (start: number, end: number) => Place;
  /** The place of a node without what follows it; undefined for a node that the parser made up. */
  readonly ofNode: (node: Node) => Place | undefined;
}

/** The points of YAML that starts at `base` in its file. */
export function yamlPoints(points: SourcePoints, base: number): YamlPoints {
  const placeOf = (start: number, end: number) => points.placeOf(base + start, base + end);
  return { placeOf, ofNode: ({ range }) => (range ? placeOf(range[0], range[1]) : undefined) };
}
