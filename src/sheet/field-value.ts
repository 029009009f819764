import type { AgencyNames } from '../model/agency-names.ts';
import { type Data, type DataMap, isDataMap } from '../model/data.ts';
import { dateExists, parseDate } from '../model/plan/date.ts';
import { readAgencyCell } from './agency-cell.ts';
import { comparable } from './comparable.ts';
import { REPEAT_WORDS, repeatValue } from './repeat-words.ts';
import { fieldOfKey, type SheetField } from './sheet-field.ts';

/** Why a cell's text cannot stand in the plan. */
export type CellRefusal =
  | { readonly kind: 'unknownAgency'; readonly typed: string; readonly nearest: string | undefined }
  | { readonly kind: 'brokenDate'; readonly typed: string }
  | { readonly kind: 'unknownRepeat'; readonly typed: string; readonly allowed: readonly string[] }
  | { readonly kind: 'partAlone' };

/** What a cell means for the plan; no value where it is empty. */
export type CellValue = { readonly value: Data | undefined } | { readonly refused: readonly CellRefusal[] };

/** What reading cells needs to know. */
export interface CellContext {
  readonly agencies: AgencyNames;
  /** The dates of a text that no calendar has, as typed. */
  readonly impossibleDates: (text: string) => readonly string[];
}

const pad = (value: number) => String(value).padStart(2, '0');

function readDate(text: string): CellValue {
  const { ngay, thang, nam, ...rest } = parseDate(text) ?? {};
  const date = { ...rest, ...(ngay && { ngay }), ...(thang && { thang }), ...(nam && { nam }) };
  if (ngay === undefined || thang === undefined || nam === undefined || !dateExists(date))
    return { refused: [{ kind: 'brokenDate', typed: text }] };
  return { value: `${nam}-${pad(thang)}-${pad(ngay)}` };
}

function readRepeat(text: string): CellValue {
  const value = repeatValue(text);
  const allowed = REPEAT_WORDS.map(({ word }) => word);
  return value ? { value } : { refused: [{ kind: 'unknownRepeat', typed: text, allowed }] };
}

function readAgencyField(text: string, before: Data | undefined, { agencies }: CellContext): CellValue {
  const read = readAgencyCell(text, before, agencies);
  if ('value' in read) return read;
  return {
    refused: read.unknown.map((typed) => ({
      kind: 'unknownAgency',
      typed,
      nearest: agencies.nearest(typed)?.ten,
    })),
  };
}

function readText(text: string, { impossibleDates }: CellContext): CellValue {
  const broken = impossibleDates(text);
  return broken.length === 0
    ? { value: text }
    : { refused: broken.map((typed) => ({ kind: 'brokenDate', typed })) };
}

/** Reads one cell by itself; `before` is what the plan has in its field now. */
export function readCellValue(
  typed: string,
  { kind }: SheetField,
  before: Data | undefined,
  context: CellContext,
): CellValue {
  const text = comparable(typed);
  if (text === '') return { value: undefined };
  switch (kind) {
    case 'agencies':
      return readAgencyField(text, before, context);
    case 'date':
      return readDate(text);
    case 'repeat':
      return readRepeat(text);
    case 'text':
      return readText(text, context);
  }
}

function withPart(map: DataMap, key: string, value: Data | undefined): DataMap {
  const others = Object.entries(map).filter(([name]) => name !== key);
  if (value === undefined) return Object.fromEntries(others);
  return Object.hasOwn(map, key)
    ? Object.fromEntries(Object.entries(map).map(([name, old]) => [name, name === key ? value : old]))
    : { ...map, [key]: value };
}

/**
 * A field's value with the changed parts of it put in: a time limit's text and what is understood of it stand in one
 * map. Undefined where nothing is left; a part without a text cannot stand.
 */
export function withFieldParts(
  before: Data | undefined,
  changed: ReadonlyMap<string, Data | undefined>,
): CellValue {
  let value = before;
  for (const [key, part] of changed) {
    const field = fieldOfKey(key);
    const name = key === field ? 'van_ban' : key.slice(field.length + 1);
    if (isDataMap(value) && !('co_quan' in value)) value = withPart(value, name, part);
    else if (key === field) value = part;
    else if (part !== undefined) value = { van_ban: value ?? '', [name]: part };
  }
  if (!isDataMap(value) || 'co_quan' in value) return { value };
  const hasText = typeof value.van_ban === 'string' && value.van_ban !== '';
  if (hasText) return { value };
  return Object.keys(value).some((name) => name !== 'van_ban')
    ? { refused: [{ kind: 'partAlone' }] }
    : { value: undefined };
}
