import { type Data, type DataMap, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import { type Located, locate } from './located.ts';
import {
  factNotChanged,
  givenNumber,
  issueCleared,
  oldYearLeft,
  otherYearLeft,
  periodMoved,
  signerToConfirm,
  yearOfTimeLimitLeft,
} from './messages.ts';
import type { PeriodMove } from './move-year.ts';
import type { Period } from './period.ts';
import type { ValueChange, YearLeft } from './year-changes.ts';
import { sentenceAround, sentenceBounds } from './year-words.ts';

function inWords({ year, from, to }: Period): string {
  return from === undefined || to === undefined ? `năm ${year}` : `năm ${year} (${from} - ${to})`;
}

function asTyped(data: Data | undefined): string {
  if (isDataMap(data)) return Object.values(data).map(asTyped).join('/');
  return typeof data === 'string' ? data : '';
}

/** How the period moved, and in how many texts. */
export function periodDecision({ old, next }: PeriodMove, texts: number): Located {
  return locate(['ky'], 'ky-da-chuyen', periodMoved, { old: inWords(old), next: inWords(next), texts });
}

/** What of the facts of issuing was taken out, and what could not be changed. */
export function factDecisions(
  plan: DataMap,
  changes: readonly ValueChange[],
  refused: readonly DataPath[],
): readonly Located[] {
  const changed = new Set(changes.map(({ path }) => path[0]));
  const was = ['so_ky_hieu', 'ngay_ban_hanh']
    .filter((key) => changed.has(key))
    .map((key) => asTyped(plan[key]));
  const signer = isDataMap(plan.nguoi_ky) ? plan.nguoi_ky : {};
  const [name, post] = [asTyped(signer.ho_ten), asTyped(signer.chuc_vu)];
  return [
    ...(was.length > 0
      ? [locate(['so_ky_hieu'], 'so-ngay-da-bo', issueCleared, { was: was.join(', ') })]
      : []),
    ...(name ? [locate(['nguoi_ky'], 'nguoi-ky-can-xac-nhan', signerToConfirm, { name, post })] : []),
    ...refused.map((path) => locate(path, 'chua-sua-duoc', factNotChanged, { key: path.join('.') })),
  ];
}

function kindOfYear({ found: { role }, year }: YearLeft, { old }: PeriodMove) {
  if (year === old.year) return { ruleId: 'con-nam-cu', kind: oldYearLeft };
  return role === 'timeLimit' || role === 'dueDate'
    ? { ruleId: 'thoi-han-nam-khac', kind: yearOfTimeLimitLeft }
    : { ruleId: 'co-nam-khac', kind: otherYearLeft };
}

/** Every year that stays in a text, with its sentence; a year twice in one sentence once. */
export function yearDecisions(left: readonly YearLeft[], move: PeriodMove): readonly Located[] {
  const seen = new Set<string>();
  return left.flatMap((word) => {
    const { found, year, index, offset } = word;
    const whole = JSON.stringify([found.path, sentenceBounds(found.text, index), year]);
    if (seen.has(whole)) return [];
    seen.add(whole);
    const { ruleId, kind } = kindOfYear(word, move);
    const stretch = offset === undefined ? undefined : ([offset, offset + 4] as const);
    return [locate(found.path, ruleId, kind, { year, sentence: sentenceAround(found.text, index) }, stretch)];
  });
}

/** Every number that was given by hand. */
export function numberDecisions(data: Data, path: DataPath = []): readonly Located[] {
  if (isDataList(data)) return data.flatMap((item, index) => numberDecisions(item, [...path, index]));
  if (!isDataMap(data)) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'so_thu_tu' && typeof value === 'string' && value !== ''
      ? [locate([...path, key], 'so-cho-san', givenNumber, { number: value })]
      : numberDecisions(value, [...path, key]),
  );
}
