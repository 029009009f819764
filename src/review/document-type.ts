import type { Decree, DocumentType } from '../model/decree.ts';
import { settled } from './folded.ts';

/** The decree's type of this name, however its tone mark is placed; undefined for a name that is none (Đ7). */
export function documentTypeOf(
  name: string | undefined,
  { loai_van_ban: types }: Decree,
): DocumentType | undefined {
  const wanted = settled(name ?? '').toLowerCase();
  return types.find(({ ten, cach_viet_khac: others = [] }) =>
    [ten, ...others].some((each) => each.toLowerCase() === wanted),
  );
}

/** Whether the decree has a model for the type, so that what all models have can be asked of it (PL III, II). */
export function hasModel({ ten }: DocumentType, { mau: models }: Decree): boolean {
  return models.some(({ loai }) => loai.includes(ten));
}
