import { isDataList } from '../../model/data.ts';
import { isSection } from '../../model/markdown-form/section-lines.ts';
import type { DataPath } from '../../model/place.ts';
import { type BodySource, rootLength } from './body-source.ts';

/** The kinds of lists in the body whose items are written as lines of their own. */
export type ListKind = 'bases' | 'sections' | 'tasks';

/** What of the body a path leads to. */
export type BodySite =
  /** A passage, or something in it. */
  | { readonly kind: 'passage'; readonly path: DataPath }
  /** The content of a part or section: a text or a list of sections. */
  | { readonly kind: 'content'; readonly path: DataPath }
  /** A list, the keys that hold it included. */
  | { readonly kind: 'list'; readonly path: DataPath; readonly list: ListKind }
  | { readonly kind: 'item'; readonly path: DataPath; readonly list: ListKind }
  /** Something within an item that is no list of items itself. */
  | { readonly kind: 'own'; readonly path: DataPath; readonly list: ListKind };

const LISTS: Readonly<Record<string, ListKind>> = {
  can_cu: 'bases',
  cac_dieu: 'sections',
  nhiem_vu: 'tasks',
};

function inContent(body: BodySource, path: DataPath, length: number): BodySite {
  const content = path.slice(0, length);
  const isDeeper = path.length > length && isDataList(body.valueAt(content));
  return isDeeper ? inList(body, path, length, 'sections') : { kind: 'content', path: content };
}

function inList(body: BodySource, path: DataPath, length: number, list: ListKind): BodySite {
  if (path.length <= length) return { kind: 'list', path, list };
  const item = path.slice(0, length + 1);
  if (path.length === length + 1) return { kind: 'item', path, list };
  const key = path[length + 1];
  if (list === 'tasks' && key === 'nhiem_vu') return inList(body, path, length + 2, list);
  if (list === 'sections' && key === 'noi_dung' && isSection(body.valueAt(item)))
    return inContent(body, path, length + 2);
  return { kind: 'own', path: item, list };
}

/** Finds what of the body the value at `path`, or a key to be added there, belongs to. */
export function siteOf(body: BodySource, path: DataPath): BodySite {
  const length = rootLength(path);
  const key = String(path[length - 1]);
  if (key === 'noi_dung') return inContent(body, path, length);
  const list = LISTS[key];
  return list ? inList(body, path, length, list) : { kind: 'passage', path: path.slice(0, length) };
}
