import type { Data } from '../model/data.ts';
import type { PlaceIndex } from '../model/place.ts';

/** The two ways in which a plan is written. */
export type PlanFormat = 'yaml' | 'markdown';

/** A plan file that was read without errors and is now to be changed in place. */
export interface EditableFile {
  readonly file: string;
  readonly format: PlanFormat;
  /** The text of the file, decoded, with its line ends and its byte order mark as they are. */
  readonly source: string;
  readonly data: Data;
  /** Where each value of `data` stands in `source`. */
  readonly places: PlaceIndex;
  /** Reads a changed source again; undefined where it can no longer be read. */
  readonly read: (source: string) => Data | undefined;
}
