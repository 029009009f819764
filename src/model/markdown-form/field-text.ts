import { type Data, type DataMap, isDataList, isDataMap, sameData } from '../data.ts';
import { readAgencies, rewriteAgencies, writeAgencies } from './agency-text.ts';
import { escapeAttributes, joinAttributes, splitAttributes } from './attributes.ts';
import { readEmpty, writeEmpty } from './empty-text.ts';

/**
 * How a task's field is read: an agency field splits at `;`, a field of columns may carry a time limit's keys in
 * braces, and the keys that every task has (`ma`, `ten`, `so_thu_tu`) are plain text.
 */
export type FieldTextKind = 'agencies' | 'other' | 'plain';

/** What a cell or field line of a task holds, and the keys in braces that a time limit does not have. */
export interface FieldText {
  readonly value: Data;
  readonly unknownKeys: readonly string[];
}

/** The keys of a time limit that stand in braces after its text. */
const TIME_LIMIT_KEYS: readonly string[] = ['tu', 'den', 'lap_lai'];

/** Reads the text of a field as docs/ban-ghi-markdown.md, 4 says. */
export function readFieldText(typed: string, kind: FieldTextKind): FieldText {
  const text = typed.trim();
  if (kind === 'agencies') return { value: readAgencies(text), unknownKeys: [] };
  if (kind === 'plain') return { value: readEmpty(text), unknownKeys: [] };
  const split = splitAttributes(text);
  if (!split.attributes) return { value: readEmpty(split.text), unknownKeys: [] };
  const unknownKeys = [...split.attributes.keys()].filter((key) => !TIME_LIMIT_KEYS.includes(key));
  return { value: { van_ban: split.text, ...Object.fromEntries(split.attributes) }, unknownKeys };
}

function textAt(map: DataMap, key: string): string {
  const value = map[key];
  return typeof value === 'string' ? value : '';
}

/**
 * Writes a field so that `readFieldText` gives the same value. A list, or an agency with words around it, can be
 * written only in an agency field, a time limit only in any other; `check` refuses them elsewhere.
 */
export function writeFieldText(value: Data, kind: FieldTextKind): string {
  if (kind === 'agencies') return writeAgencies(value);
  if (typeof value === 'string')
    return kind === 'plain' ? writeEmpty(value) : escapeAttributes(writeEmpty(value));
  if (!isDataMap(value)) return '';
  const keys = TIME_LIMIT_KEYS.filter((key) => value[key] !== undefined);
  return joinAttributes(
    textAt(value, 'van_ban'),
    new Map(keys.map((key) => [key, textAt(value, key)] as const)),
  );
}

function readsAs(text: string, value: Data, kind: FieldTextKind): boolean {
  const back = readFieldText(text, kind);
  return sameData(back.value, value) && back.unknownKeys.length === 0;
}

/** The text that reads as `value`; undefined where such a field cannot hold it in Markdown. */
export function fieldTextOf(value: Data, kind: FieldTextKind): string | undefined {
  const text = writeFieldText(value, kind);
  return readsAs(text, value, kind) ? text : undefined;
}

/** The text that reads as `value` where `typed` stood: of a list of agencies, what stays is kept as it was typed. */
export function changedFieldText(typed: string, value: Data, kind: FieldTextKind): string | undefined {
  const before = readFieldText(typed, kind).value;
  if (kind !== 'agencies' || !isDataList(before) || !isDataList(value)) return fieldTextOf(value, kind);
  const text = rewriteAgencies(typed.trim(), before, value);
  return readsAs(text, value, kind) ? text : fieldTextOf(value, kind);
}
