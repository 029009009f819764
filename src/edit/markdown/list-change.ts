import type { Data } from '../../model/data.ts';
import type { DataPath } from '../../model/place.ts';

/** A value that comes into a list of the body before the item of that index; of one that moves, where it stands now. */
export interface ComingItem {
  readonly index: number;
  readonly value: Data;
  readonly from?: DataPath;
}

/** What becomes of one list of the body; indexes count in the list as it is. */
export interface ListChange {
  readonly path: DataPath;
  readonly removed: ReadonlySet<number>;
  readonly coming: readonly ComingItem[];
  /** Whether the key that holds the list goes with its last item. */
  readonly losesKey: boolean;
}
