import { type DataMap, isDataList, isDataMap } from '../model/data.ts';
import type { Lists } from '../model/lists.ts';
import type { DataPath } from '../model/place.ts';
import type { CitedDocument } from '../model/plan/agency.ts';
import { type Located, locate } from './located.ts';
import { basisOfTheYear, basisOlder, citedDocumentOfTheYear, citedDocumentToCheck } from './messages.ts';
import type { PeriodMove } from './move-year.ts';
import { findYears } from './year-words.ts';

const CITATION = /\[\[van-ban:([a-z0-9_-]+)\]\]/g;
/** A year that stands for itself, not at the end of a date. */
const YEAR_OF_CONTENT = /(?<!tháng\s+\d{1,2}\s+)năm\s+(\d{4})(?!\d|\s*[-–]\s*\d)/giu;
const LONGEST_TEXT = 160;

function textAt(map: DataMap, key: string): string {
  const value = map[key];
  return typeof value === 'string' ? value : '';
}

function inWords({
  loai,
  so_ky_hieu: code,
  ngay: date,
  co_quan: organ,
  trich_yeu: subject,
}: CitedDocument): string {
  const parts = [loai, code && `số ${code}`, date && `ngày ${date}`, organ && `của ${organ}`, subject];
  return parts.filter((part) => part).join(' ');
}

/** The text of a căn cứ with the documents that it cites written out. */
function writtenOut(text: string, documents: ReadonlyMap<string, CitedDocument>): string {
  return text.replace(CITATION, (whole, id: string) => {
    const cited = documents.get(id);
    return cited ? inWords(cited) : whole;
  });
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

/** Whether a cited text belongs to the old plan's year, or is merely older than the new one; its newest year. */
function ageOf(
  text: string,
  { old }: PeriodMove,
): { readonly isOfTheYear: boolean; readonly year: number } | undefined {
  const years = findYears(text).map(({ year }) => year);
  const newest = Math.max(...years);
  if (years.length === 0 || newest > old.year) return undefined;
  const content = Array.from(text.matchAll(YEAR_OF_CONTENT), ([, year]) => Number(year));
  const isYearly = content.some((year) => year === old.year || year === old.year - 1);
  return { isOfTheYear: isYearly || newest === old.year, year: newest };
}

function aboutBasis(path: DataPath, written: string, move: PeriodMove): readonly Located[] {
  const age = ageOf(written, move);
  if (!age) return [];
  const text = shortened(written);
  return age.isOfTheYear
    ? [locate(path, 'can-cu-cua-nam-cu', basisOfTheYear, { text, next: move.next.year })]
    : [locate(path, 'can-cu-can-xem-lai', basisOlder, { text, year: age.year })];
}

/** Every căn cứ that is older than the new plan: for a person to check or replace. */
export function basisDecisions(plan: DataMap, move: PeriodMove, lists: Lists): readonly Located[] {
  const documents = new Map(lists.citedDocuments.map((cited) => [cited.ma, cited]));
  return ['quyet_dinh', 'ke_hoach'].flatMap((part) => {
    const document = plan[part];
    const bases = isDataMap(document) ? document.can_cu : undefined;
    if (!isDataList(bases)) return [];
    return bases.flatMap((basis, index) => {
      const text = isDataMap(basis) ? textAt(basis, 'noi_dung') : basis;
      return typeof text === 'string'
        ? aboutBasis([part, 'can_cu', index], writtenOut(text, documents), move)
        : [];
    });
  });
}

function aboutCitation(path: DataPath, cited: DataMap, move: PeriodMove): Located {
  const keys = ['loai', 'so_ky_hieu', 'ngay', 'trich_yeu'];
  const written = keys
    .map((key) => textAt(cited, key))
    .filter((text) => text)
    .join(' ');
  const document = shortened(written);
  return ageOf(written, move)?.isOfTheYear
    ? locate(path, 'van-ban-vien-dan-cua-nam-cu', citedDocumentOfTheYear, { document, next: move.next.year })
    : locate(path, 'van-ban-vien-dan-can-xem-lai', citedDocumentToCheck, { document });
}

/** Every document that the plan itself declares for citing. */
export function citationDecisions(plan: DataMap, move: PeriodMove): readonly Located[] {
  const { van_ban_vien_dan: declared } = plan;
  if (!isDataList(declared)) return [];
  return declared.flatMap((cited, index) =>
    isDataMap(cited) ? [aboutCitation(['van_ban_vien_dan', index], cited, move)] : [],
  );
}
