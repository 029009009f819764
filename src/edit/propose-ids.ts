import { type Data, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import { type Countable, type CountableKind, findCountables } from './countables.ts';
import { IdRegister } from './id-register.ts';

/** An id for something that has none yet. */
export interface IdProposal {
  readonly path: DataPath;
  readonly kind: CountableKind;
  readonly ma: string;
  /** The text that the id was made from. */
  readonly text: string;
  /** Whether the key `ma` already stands there, without a value. */
  readonly keyStands: boolean;
  /** A bare text must first become the value of this key. */
  readonly bareTextKey?: 'noi_dung' | 'ten';
}

/** Ids that the documents of a set have of themselves. */
const RESERVED: readonly string[] = ['quyet-dinh', 'ke-hoach'];

/** Every `ma` of the plan but those of roles and parameters, which name fields and values. */
function idsOf(data: Data): readonly string[] {
  if (isDataList(data)) return data.flatMap(idsOf);
  if (!isDataMap(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (key === 'vai_tro' || key === 'tham_so') return [];
    return key === 'ma' && typeof value === 'string' ? [value] : idsOf(value);
  });
}

function isAbove(upper: DataPath, lower: DataPath): boolean {
  return upper.length < lower.length && upper.every((step, index) => step === lower[index]);
}

/** A register of the ids that a plan and the shared lists, whose ids are `taken`, have already. */
export function idRegisterOf(data: Data, taken: Iterable<string> = []): IdRegister {
  return new IdRegister([...RESERVED, ...taken, ...idsOf(data)]);
}

/**
 * An id for everything countable that has none: the first words of its text, unique in the plan and in the
 * shared lists whose ids are `taken`; never made from a position or a number.
 */
export function proposeIds(data: Data, taken: Iterable<string> = []): readonly IdProposal[] {
  const register = idRegisterOf(data, taken);
  const trail: { readonly item: Countable; readonly ma: string }[] = [];
  const proposals: IdProposal[] = [];
  for (const item of findCountables(data)) {
    while (trail.length > 0 && !isAbove(trail.at(-1)?.item.path ?? [], item.path)) trail.pop();
    const ma = item.ma || register.take(item.text, item.kind, trail.at(-1)?.ma ?? '');
    trail.push({ item, ma });
    if (item.ma) continue;
    const { path, kind, text, bareTextKey } = item;
    const keyStands = item.ma !== undefined;
    proposals.push({ path, kind, ma, text, keyStands, ...(bareTextKey && { bareTextKey }) });
  }
  return proposals;
}
