import { type Data, type DataMap, isDataList, isDataMap } from '../data.ts';
import { escapeAttributes, joinAttributes, splitAttributes } from './attributes.ts';
import { beforeMark, escapeMarks, splitAtMarks } from './marks.ts';

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

const EMPTY = '""';
const SEPARATOR = /;/g;
const ABOUT = /\[\[=([^[\]\n]{1,500})\]\]/g;

function readEmpty(text: string): string {
  return text === EMPTY ? '' : text.replace(/^\\(\\*"")$/, '$1');
}

function writeEmpty(text: string): string {
  return text === '' ? EMPTY : text.replace(/^(\\*"")$/, '\\$1');
}

/** `Giao [[=van-phong]] theo dõi` is an agency with words before and after it. */
function readEntry(text: string): Data {
  const [{ text: sentence, mark } = { text: '' }] = splitAtMarks(text, ABOUT);
  if (!mark) return readEmpty(sentence);
  const [whole, agency = ''] = mark;
  const before = sentence.trim();
  const after = text.slice(mark.index + whole.length).trim();
  return { co_quan: agency.trim(), ...(before && { truoc: before }), ...(after && { sau: after }) };
}

function readAgencies(text: string): Data {
  const entries = splitAtMarks(text, SEPARATOR).map((stretch) => stretch.text.trim());
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) return readEntry(only);
  return entries.filter((entry) => entry !== '').map(readEntry);
}

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

function writeEntry(entry: Data): string {
  if (typeof entry === 'string') return escapeMarks(writeEmpty(entry), ABOUT);
  if (!isDataMap(entry)) return '';
  const before = escapeMarks(textAt(entry, 'truoc'), ABOUT);
  const parts = [before, `[[=${textAt(entry, 'co_quan')}]]`, textAt(entry, 'sau')];
  return parts.filter((part) => part !== '').join(' ');
}

function writeAgencies(value: Data): string {
  if (!isDataList(value)) return escapeMarks(writeEntry(value), SEPARATOR);
  const entries = value.map((entry) => escapeMarks(writeEntry(entry), SEPARATOR));
  const last = entries.at(-1) ?? '';
  if (entries.length < 2) return `${beforeMark(last)};`;
  return [...entries.slice(0, -1).map(beforeMark), last].join('; ');
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
