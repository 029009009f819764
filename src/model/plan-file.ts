import type { Data } from './data.ts';
import type { DataPath, Place, PlaceIndex } from './place.ts';

/** The two ways in which a plan is written. */
export type PlanFormat = 'yaml' | 'markdown';

/** A number typed before a Markdown heading and taken off: numbering compares it with the number it counts. */
export interface TypedNumber {
  /** The section, Điều or task that the heading makes. */
  readonly path: DataPath;
  /** As typed, e.g. `II.`, `a)`, `Điều 3.`. */
  readonly typed: string;
  readonly place: Place;
}

/** A file that was read as a plan: its data before the schema has a say, and where each value stands. */
export interface ReadPlan {
  readonly kind: 'plan';
  readonly file: string;
  readonly format: PlanFormat;
  /** The decoded text with its byte order mark and line ends as they are; offsets of places count in it. */
  readonly source: string;
  readonly data: Data;
  readonly places: PlaceIndex;
  readonly typedNumbers: readonly TypedNumber[];
}

/** What came of reading a file: a plan, a file passed over because its first key is not `van_ban`, or nothing at all. */
export type PlanFile =
  | ReadPlan
  | { readonly kind: 'notPlan'; readonly file: string }
  | { readonly kind: 'unreadable'; readonly file: string };

/** A file of shared agencies or cited documents as read, before its schema has a say. */
export interface ReadList {
  readonly file: string;
  readonly data: Data;
  readonly places: PlaceIndex;
}
