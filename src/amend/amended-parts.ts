import type { FieldChange } from '../model/change-record.ts';
import { type Data, dataAt, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import { recordedField } from '../reassign/recorded-changes.ts';

/** A recorded change and where its field stands in the plan now. */
export interface PlacedChange {
  readonly change: FieldChange;
  readonly path: DataPath;
}

/** The recorded changes by the part of the set that they amend. */
export interface AmendedParts {
  /** By the index of the Điều of the decision. */
  readonly articles: ReadonlyMap<number, readonly PlacedChange[]>;
  /** In the text of the plan. */
  readonly planText: readonly PlacedChange[];
  /** By the index of the appendix. */
  readonly appendices: ReadonlyMap<number, readonly PlacedChange[]>;
  /** In tables that stand in the text of the plan, by the id of the table. */
  readonly tables: ReadonlyMap<string, readonly PlacedChange[]>;
  /** Changes that the plan does not show any more, or that no clause can name. */
  readonly lost: readonly FieldChange[];
}

type Part =
  | { readonly kind: 'article'; readonly index: number }
  | { readonly kind: 'planText' }
  | { readonly kind: 'appendix'; readonly index: number }
  | { readonly kind: 'table'; readonly ma: string }
  /** Recipients and the like are those of the amending decision itself. */
  | { readonly kind: 'issue' }
  | { readonly kind: 'unknown' };

/** What of a plan can be named in a clause that amends it. */
const AMENDABLE: readonly unknown[] = ['mo_dau', 'noi_dung', 'cac_dieu', 'ket_thuc'];

function appendixOf(data: Data, table: string): number {
  const appendices = dataAt(data, ['phu_luc']);
  const list = Array.isArray(appendices) ? appendices : [];
  return list.findIndex((appendix: Data) => isDataMap(appendix) && appendix.bang === table);
}

function partOf(data: Data, path: DataPath): Part {
  const [root, second, third] = path;
  if (root === 'quyet_dinh' && second === 'cac_dieu' && typeof third === 'number')
    return { kind: 'article', index: third };
  if (root === 'ke_hoach') return { kind: AMENDABLE.includes(second) ? 'planText' : 'unknown' };
  if (root === 'quyet_dinh') return { kind: 'unknown' };
  if (root === 'phu_luc' && typeof second === 'number') return { kind: 'appendix', index: second };
  if (root !== 'bang' || typeof second !== 'number') return { kind: 'issue' };
  const table = dataAt(data, ['bang', second]);
  const ma = isDataMap(table) && typeof table.ma === 'string' ? table.ma : '';
  const index = appendixOf(data, ma);
  return index < 0 ? { kind: 'table', ma } : { kind: 'appendix', index };
}

function add<Key>(groups: Map<Key, PlacedChange[]>, key: Key, change: PlacedChange): void {
  const group = groups.get(key);
  if (group) group.push(change);
  else groups.set(key, [change]);
}

/** Finds for each recorded change the part of the plan that it amends. */
export function amendedParts(data: Data, changes: readonly FieldChange[]): AmendedParts {
  const articles = new Map<number, PlacedChange[]>();
  const appendices = new Map<number, PlacedChange[]>();
  const tables = new Map<string, PlacedChange[]>();
  const planText: PlacedChange[] = [];
  const lost: FieldChange[] = [];
  for (const change of changes) {
    const path = recordedField(data, change);
    const part = path && partOf(data, path);
    if (!part || part.kind === 'unknown') {
      lost.push(change);
      continue;
    }
    if (part.kind === 'article') add(articles, part.index, { change, path });
    else if (part.kind === 'appendix') add(appendices, part.index, { change, path });
    else if (part.kind === 'table') add(tables, part.ma, { change, path });
    else if (part.kind === 'planText') planText.push({ change, path });
  }
  return { articles, planText, appendices, tables, lost };
}
