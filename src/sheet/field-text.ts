import type { AgencyNames } from '../model/agency-names.ts';
import { type Data, type DataMap, isDataMap } from '../model/data.ts';
import { agenciesText } from './agency-cell.ts';
import { repeatWord } from './repeat-words.ts';
import { fieldOfKey, type SheetField } from './sheet-field.ts';

function textOf(value: Data | undefined): string {
  return typeof value === 'string' ? value : '';
}

function shownDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(iso.trim()) ?? [];
  return year && month && day ? `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}` : iso;
}

/** What a row of the plan shows in the cell of a field; empty where it has nothing there. */
export function fieldText(row: DataMap, { key, kind }: SheetField, agencies: AgencyNames): string {
  const field = fieldOfKey(key);
  const value = Object.hasOwn(row, field) ? row[field] : undefined;
  if (kind === 'agencies') return agenciesText(value, agencies);
  if (key === field) return isDataMap(value) ? textOf(value.van_ban) : textOf(value);
  const part = isDataMap(value) ? textOf(value[key.slice(field.length + 1)]) : '';
  return kind === 'date' ? shownDate(part) : repeatWord(part);
}
