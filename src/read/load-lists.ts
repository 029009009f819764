import { dirname, resolve } from 'node:path';
import { type Data, isDataList, isDataMap } from '../model/data.ts';
import type { Host } from '../model/host.ts';
import { isInsideFolder } from '../model/inside-folder.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import type { ReadList, ReadPlan } from '../model/plan-file.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { listIsFolder, listMissing, listOutside, listTwice, tooManyLists } from './list-messages.ts';
import { readSharedList } from './read-shared-list.ts';

/** Most shared lists that one plan may draw on. */
const MOST_LISTS = 50;

/** A path of a list as a plan names it, and where it does. */
export interface WantedList {
  readonly typed: string;
  readonly place: Place | undefined;
}

function wantedLists(data: Data, { places }: ReadPlan): readonly WantedList[] {
  const typed = isDataMap(data) ? data.danh_muc : undefined;
  if (!isDataList(typed)) return [];
  return typed.flatMap((path, index) =>
    typeof path === 'string' && path !== ''
      ? [{ typed: path, place: places.ofValue(['danh_muc', index]) }]
      : [],
  );
}

async function truePath(path: string, host: Host): Promise<string | undefined> {
  return host.realPath(path).catch(() => undefined);
}

/** The true path of a list, links followed; a message where no file is there or it leads out of the root. */
async function allowedPath(
  wanted: WantedList,
  planPath: string,
  host: Host,
  root: string,
): Promise<string | Message> {
  const { typed, place } = wanted;
  const path = resolve(host.currentFolder(), dirname(planPath), typed);
  const rootPath = resolve(host.currentFolder(), root);
  const outside = () =>
    report('danh-muc-ngoai-thu-muc', listOutside, { typed, root }, { place, actual: typed });
  // Before links are followed, so that nothing is told of files outside the root.
  if (!isInsideFolder(path, rootPath)) return outside();
  const real = await truePath(path, host);
  if (real === undefined)
    return report('danh-muc-khong-co', listMissing, { typed }, { place, actual: typed });
  if (!isInsideFolder(real, (await truePath(rootPath, host)) ?? rootPath)) return outside();
  const isFolder = (await host.stat(real).catch(() => undefined))?.isDirectory ?? false;
  if (isFolder) return report('danh-muc-la-thu-muc', listIsFolder, { typed }, { place, actual: typed });
  return real;
}

/** Reads the shared lists that a plan names under `danh_muc`; see `loadNamedLists`. */
export async function loadLists(
  plan: ReadPlan,
  planPath: string,
  host: Host,
  root: string,
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<Outcome<readonly ReadList[]>> {
  return loadNamedLists(wantedLists(plan.data, plan), planPath, host, root, limits);
}

/**
 * Reads shared lists by the names that a file has for them, relative to it. Reports lists that are missing, folders,
 * named twice, cannot be read, or lead out of `root` through `..`, an absolute path or a link.
 */
export async function loadNamedLists(
  wanted: readonly WantedList[],
  planPath: string,
  host: Host,
  root: string,
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<Outcome<readonly ReadList[]>> {
  const messages: Message[] = [];
  const lists = new Map<string, ReadList>();
  const [tooMany] = wanted.slice(MOST_LISTS);
  if (tooMany)
    messages.push(report('qua-nhieu-danh-muc', tooManyLists, { most: MOST_LISTS }, { place: tooMany.place }));
  for (const each of wanted.slice(0, MOST_LISTS)) {
    const path = await allowedPath(each, planPath, host, root);
    if (typeof path !== 'string') messages.push(path);
    else if (lists.has(path))
      messages.push(report('danh-muc-lap', listTwice, { typed: each.typed }, { place: each.place }));
    else {
      const { value, messages: ofList } = await readSharedList(path, host, limits);
      messages.push(...ofList);
      if (value) lists.set(path, value);
    }
  }
  return { value: [...lists.values()], messages };
}
