import type { Language } from '../model/message.ts';
import type { DataPath } from '../model/place.ts';

/** The key that a path ends in, list positions passed over; empty for the whole file. */
export function keyOfPath(path: DataPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

const WHOLE_FILE: Readonly<Record<Language, string>> = { vi: 'tệp', en: 'the file' };
const ITEM: Readonly<Record<Language, string>> = { vi: 'phần tử', en: 'item' };

/** What stands at a path in words: `"noi_nhan" (phần tử thứ 2)`; the file itself for the empty path. */
export function nameOfPath(path: DataPath, language: Language): string {
  const key = keyOfPath(path);
  if (key === '') return WHOLE_FILE[language];
  const last = path.at(-1);
  return typeof last === 'number' ? `"${key}" (${ITEM[language]} ${last + 1})` : `"${key}"`;
}
