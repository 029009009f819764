import type { SheetPlace } from '../model/place.ts';

/** A row of a task sheet as the office left it. */
export interface IncomingRow {
  /** Its id; for a new row a name that no id can be. */
  readonly key: string;
  readonly isNew: boolean;
  readonly level: number;
  /** The key of the row that it stands under; empty at the highest level. */
  readonly parent: string;
  /** Texts by the field's key, of the fields that the sheet has. */
  readonly texts: ReadonlyMap<string, string>;
  /** The place of the cell of a field, or without a field of the row's id. */
  readonly placeOf: (key?: string) => SheetPlace;
}
