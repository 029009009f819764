import { type Data, isDataList, isDataMap } from '../model/data.ts';
import { typed } from './typed-text.ts';

const REFERENCE = /\[\[([^[\]\n]+)\]\]/g;

/** All ids that the data give to their parts. */
export function idsIn(data: Data): readonly string[] {
  if (isDataList(data)) return data.flatMap(idsIn);
  if (!isDataMap(data)) return [];
  const own = typeof data.ma === 'string' ? [data.ma] : [];
  return [...own, ...Object.values(data).flatMap(idsIn)];
}

/** What a part that moves into another plan file may go on referring to, and what its other references printed. */
export interface KeptReferences {
  readonly ids: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, string>;
}

/** Whether a reference is to what every plan with the same lists has: an agency, a document, a parameter. */
function isShared(reference: string): boolean {
  return reference.includes(':') || reference.includes('.');
}

/** The data with each reference to what stays behind replaced by the words that it printed. */
export function withOwnReferences(data: Data, kept: KeptReferences): Data {
  if (isDataList(data)) return data.map((item) => withOwnReferences(item, kept));
  if (isDataMap(data))
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, withOwnReferences(value, kept)]),
    );
  return data.replace(REFERENCE, (written, inner: string) => {
    const id = inner.trim();
    if (isShared(id) || kept.ids.has(id)) return written;
    const words = kept.words.get(id);
    return words === undefined ? written : typed(words);
  });
}
