import type { AgencyNames } from '../model/agency-names.ts';
import { type Data, isDataList, isDataMap } from '../model/data.ts';
import { readAgencies, writeAgencies } from '../model/markdown-form/agency-text.ts';
import { escapeMarks, splitAtMarks } from '../model/markdown-form/marks.ts';
import type { Agency } from '../model/plan/agency.ts';

/** Entries are parted by a semicolon or a line end. */
const PARTED = /[;\n]/g;

/** The name by which an agency stands in cells: its short one, where that means it alone. */
export function nameInCell(agency: Agency, agencies: AgencyNames): string {
  const names = [agency.ten_ngan ?? agency.ten, agency.ten];
  return names.find((name) => agencies.byName(name) === agency && !/[;\n]/.test(name)) ?? agency.ma;
}

function agencyOf(typed: string, agencies: AgencyNames): Agency | undefined {
  return agencies.byId.get(typed.trim()) ?? agencies.byName(typed);
}

function named(entry: Data, agencies: AgencyNames): Data {
  if (typeof entry === 'string') {
    const agency = agencies.byId.get(entry.trim());
    return agency ? nameInCell(agency, agencies) : entry;
  }
  if (!isDataMap(entry) || typeof entry.co_quan !== 'string') return entry;
  return { ...entry, co_quan: named(entry.co_quan, agencies) };
}

function entryText(entry: Data, agencies: AgencyNames): string {
  const shown = named(entry, agencies);
  return typeof shown === 'string' ? shown : writeAgencies(shown).replaceAll('\\;', ';');
}

/** An agency field as a cell shows it: names, parted by semicolons. */
export function agenciesText(value: Data | undefined, agencies: AgencyNames): string {
  if (value === undefined) return '';
  if (!isDataList(value)) return entryText(value, agencies);
  return value.map((entry) => escapeMarks(entryText(entry, agencies).replaceAll('\n', ' '), /;/g)).join('; ');
}

/** What a changed cell means for the plan, or its entries that name no agency. */
export type AgencyCell = { readonly value: Data } | { readonly unknown: readonly string[] };

function isFreeText(value: Data | undefined, agencies: AgencyNames): boolean {
  return typeof value === 'string' && value.trim() !== '' && agencyOf(value, agencies) === undefined;
}

/** Entries as they stand in the plan now, by how a cell shows them, so that what stays is kept as it was typed. */
function keptEntries(before: Data | undefined, agencies: AgencyNames): ReadonlyMap<string, Data> {
  const entries = isDataList(before) ? before : before === undefined ? [] : [before];
  return new Map(entries.map((entry) => [entryText(entry, agencies).replaceAll('\n', ' ').trim(), entry]));
}

function readEntry(text: string, kept: ReadonlyMap<string, Data>, agencies: AgencyNames): Data | undefined {
  const same = kept.get(text);
  if (same !== undefined) return same;
  const agency = agencyOf(text, agencies);
  if (agency) return agency.ma;
  const entry = readAgencies(escapeMarks(text, /;/g));
  if (isDataMap(entry) && typeof entry.co_quan === 'string') {
    const inside = agencyOf(entry.co_quan, agencies);
    return inside && { ...entry, co_quan: inside.ma };
  }
  return text.includes('[[') ? text : undefined;
}

/**
 * Reads a changed agency cell: names of agencies, or a sentence with `[[co-quan:…]]` in it. Where the plan has a free
 * sentence now, another may take its place. `before` is the plan's value now.
 */
export function readAgencyCell(text: string, before: Data | undefined, agencies: AgencyNames): AgencyCell {
  const texts = splitAtMarks(text, PARTED)
    .map((stretch) => stretch.text.trim())
    .filter((entry) => entry !== '');
  const kept = keptEntries(before, agencies);
  const entries = texts.map((each) => readEntry(each, kept, agencies));
  const known = entries.filter((entry) => entry !== undefined);
  if (known.length < entries.length || (isFreeText(before, agencies) && text.includes('[['))) {
    if (isFreeText(before, agencies)) return { value: text };
    return { unknown: texts.filter((_, index) => entries[index] === undefined) };
  }
  const [only] = known;
  const wasList = before === undefined || isDataList(before);
  return { value: known.length === 1 && only !== undefined && !wasList ? only : known };
}
