import { type Data, isDataList, isDataMap } from '../../model/data.ts';
import { isSection } from '../../model/markdown-form/section-lines.ts';
import type { DataPath } from '../../model/place.ts';
import type { PlanEdit } from '../../model/plan-edit.ts';
import { type BodySite, type ListKind, siteOf } from './body-sites.ts';
import { type BodySource, rootLength } from './body-source.ts';
import type { ComingItem, ListChange } from './list-change.ts';
import { relativeEdit } from './relative-edit.ts';
import type { NewContent } from './section-changes.ts';

/** What changes within one task, section, căn cứ or other item, its children left out. */
export interface OwnChange {
  readonly path: DataPath;
  readonly list: ListKind;
  /** Paths count from the item. */
  readonly edits: PlanEdit[];
  content?: NewContent;
}

/** A list of the body, how its items are written, and what becomes of them. */
export interface GatheredList extends ListChange {
  readonly list: ListKind;
  readonly removed: Set<number>;
  readonly coming: ComingItem[];
  losesKey: boolean;
}

/** A passage or the content of a part that becomes another, or (undefined) goes. */
export interface NewText {
  readonly kind: 'passage' | 'content';
  readonly path: DataPath;
  readonly value: Data;
}

function isSameShape(before: Data | undefined, after: Data): boolean {
  if (typeof before === 'string') return typeof after === 'string';
  if (!isDataMap(before) || !isDataMap(after) || isSection(before) || isSection(after)) return false;
  return 'bang' in before === 'bang' in after;
}

/** The edits of a body, gathered by what is written together. */
export class BodyChanges {
  readonly texts: NewText[] = [];
  readonly removedRoots: DataPath[] = [];
  /** Values for which the body has no form. */
  readonly impossible: DataPath[] = [];
  readonly #body: BodySource;
  readonly #lists = new Map<string, GatheredList>();
  readonly #owners = new Map<string, OwnChange>();

  constructor(body: BodySource) {
    this.#body = body;
  }

  get lists(): readonly GatheredList[] {
    return [...this.#lists.values()];
  }

  get owners(): readonly OwnChange[] {
    return [...this.#owners.values()];
  }

  #listAt(path: DataPath, list: ListKind): GatheredList {
    const key = JSON.stringify(path);
    const known = this.#lists.get(key) ?? { path, list, removed: new Set(), coming: [], losesKey: false };
    this.#lists.set(key, known);
    return known;
  }

  #ownerAt(path: DataPath, list: ListKind): OwnChange {
    const key = JSON.stringify(path);
    const known = this.#owners.get(key) ?? { path, list, edits: [] };
    this.#owners.set(key, known);
    return known;
  }

  #own({ path, list }: Extract<BodySite, { kind: 'own' | 'item' }>, full: DataPath, edit: PlanEdit): void {
    this.#ownerAt(path, list).edits.push(relativeEdit(full, path, edit));
  }

  #removeList({ path, list }: Extract<BodySite, { kind: 'list' }>): void {
    const items = this.#body.valueAt(path);
    const gathered = this.#listAt(path, list);
    gathered.losesKey = true;
    if (isDataList(items)) for (const index of items.keys()) gathered.removed.add(index);
  }

  #remove(edit: PlanEdit, path: DataPath): void {
    const site = siteOf(this.#body, path);
    if (path.length === rootLength(path)) this.removedRoots.push(path);
    else if (site.kind === 'own') this.#own(site, path, edit);
    else if (site.kind === 'item')
      this.#listAt(path.slice(0, -1), site.list).removed.add(Number(path.at(-1)));
    else if (site.kind === 'list') this.#removeList(site);
    else if (site.kind === 'content')
      this.#ownerAt(path.slice(0, -1), 'sections').content = { value: undefined };
  }

  #replaceItem(edit: PlanEdit, site: Extract<BodySite, { kind: 'item' }>, value: Data): void {
    const { path, list } = site;
    const isInPlace =
      list === 'bases' || (list === 'sections' && isSameShape(this.#body.valueAt(path), value));
    if (isInPlace) {
      this.#own(site, path, edit);
      return;
    }
    const index = Number(path.at(-1));
    const gathered = this.#listAt(path.slice(0, -1), list);
    gathered.removed.add(index);
    gathered.coming.push({ index, value });
  }

  #replace(edit: Extract<PlanEdit, { kind: 'replace' }>): void {
    const { path, value } = edit;
    const site = siteOf(this.#body, path);
    if (site.kind === 'own') this.#own(site, path, edit);
    else if (site.kind === 'item') this.#replaceItem(edit, site, value);
    else if (site.kind === 'list') this.impossible.push(path);
    else if (site.kind === 'content' && path.length > rootLength(path))
      this.#ownerAt(path.slice(0, -1), 'sections').content = { value };
    else this.texts.push({ kind: site.kind, path, value });
  }

  #add(edit: Extract<PlanEdit, { kind: 'addKey' }>): void {
    const path = [...edit.map, edit.key];
    const site = siteOf(this.#body, path);
    if (site.kind === 'own') this.#own(site, path, edit);
    else if (site.kind === 'content') this.#ownerAt(edit.map, 'sections').content = edit;
    else if (site.kind === 'list' && isDataList(edit.value) && edit.value.length > 0)
      this.#listAt(path, site.list).coming.push(...edit.value.map((value) => ({ index: 0, value })));
    else this.impossible.push(path);
  }

  /** Takes an edit of something that stands in the body. */
  take(edit: PlanEdit): void {
    if (edit.kind === 'remove') this.#remove(edit, edit.path);
    else if (edit.kind === 'replace') this.#replace(edit);
    else if (edit.kind === 'addKey') this.#add(edit);
    else {
      const { list, index } = edit;
      const site = siteOf(this.#body, list);
      const kind = site.kind === 'list' ? site.list : 'sections';
      if (site.kind === 'own') this.#own(site, list, edit);
      else if (edit.kind === 'insert') this.#listAt(list, kind).coming.push({ index, value: edit.value });
      else {
        const value = this.#body.valueAt(edit.path) ?? '';
        this.#listAt(edit.path.slice(0, -1), kind).removed.add(Number(edit.path.at(-1)));
        this.#listAt(list, kind).coming.push({ index, value, from: edit.path });
      }
    }
  }
}
