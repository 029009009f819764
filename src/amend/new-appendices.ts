import { type Data, type DataMap, dataAt, isDataList, isDataMap } from '../model/data.ts';
import type { NumberedPlan } from '../model/numbered.ts';
import type { AmendedParts, PlacedChange } from './amended-parts.ts';
import { typedWords } from './typed-text.ts';

/** An appendix of the amending decision, and what it replaces. */
export interface NewAppendix {
  readonly ma: string;
  readonly data: DataMap;
  /** What it replaces, in words: `Phụ lục I “Phân công nhiệm vụ”`. */
  readonly replaced: string;
  readonly changes: readonly PlacedChange[];
}

/** What an appendix says of the set that it stood in. */
const OF_OLD_SET: readonly string[] = ['so_thu_tu', 'kem_theo', 'loi_kem_theo'];

function without(data: DataMap, keys: readonly string[]): DataMap {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}

function replacedAppendix({ documents }: NumberedPlan, index: number): string {
  const document = documents.filter(({ kind }) => kind === 'appendix')[index];
  const label = document ? typedWords(document.typeName.inlines) : '';
  const title = document ? typedWords(document.subject.inlines) : '';
  return `${label === '' ? 'bảng' : label} “${title}”`;
}

function ofAppendices(
  data: Data,
  numbered: NumberedPlan,
  { appendices }: AmendedParts,
): readonly NewAppendix[] {
  return [...appendices].flatMap(([index, changes]): readonly NewAppendix[] => {
    const old = dataAt(data, ['phu_luc', index]);
    if (!isDataMap(old)) return [];
    const ma = typeof old.ma === 'string' ? old.ma : `pl-thay-the-${index + 1}`;
    // An appendix of a decision is called one, whatever stood above the old table (PL I, III.1).
    const kept = { ...without(old, old.nhan === '' ? [...OF_OLD_SET, 'nhan'] : OF_OLD_SET), ma };
    return [{ ma, data: kept, replaced: replacedAppendix(numbered, index), changes }];
  });
}

/** A table that stood in the text of the plan is replaced by an appendix that holds it. */
function ofTables(numbered: NumberedPlan, { tables }: AmendedParts): readonly NewAppendix[] {
  return [...tables].map(([table, changes]) => {
    const numberedTable = numbered.documents.flatMap((each) => each.tables).find(({ ma }) => ma === table);
    const title = numberedTable?.title ? typedWords(numberedTable.title.inlines) : 'Phân công nhiệm vụ';
    const ma = `pl-${table}`;
    return { ma, data: { ma, tieu_de: title, bang: table }, replaced: `bảng “${title}”`, changes };
  });
}

/** The appendices that the amending decision has: each one of which a row has changed, as it is now. */
export function newAppendices(
  data: Data,
  numbered: NumberedPlan,
  parts: AmendedParts,
): readonly NewAppendix[] {
  return [...ofAppendices(data, numbered, parts), ...ofTables(numbered, parts)];
}

function textsIn(data: Data): readonly string[] {
  if (typeof data === 'string') return [data];
  return (isDataList(data) ? data : Object.values(data)).flatMap(textsIn);
}

/** The shared tables of a plan that its new appendices place; the title of one that is alone there is the appendix's. */
export function tablesOf(data: Data, appendices: readonly NewAppendix[]): readonly Data[] {
  const named = new Set(appendices.flatMap((appendix) => textsIn(appendix.data)));
  const titled = new Set(appendices.map((appendix) => appendix.data.bang));
  const tables = dataAt(data, ['bang']);
  return (isDataList(tables) ? tables : []).flatMap((table): readonly Data[] => {
    if (!isDataMap(table) || typeof table.ma !== 'string' || !named.has(table.ma)) return [];
    return [titled.has(table.ma) ? without(table, ['tieu_de']) : table];
  });
}
