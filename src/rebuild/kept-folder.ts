import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Host } from '../model/host.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import { errorCode } from '../model/system-error.ts';
import { makeOutputFolder } from '../output/output-folder.ts';
import { type KeptBuild, keptBuildSchema } from './kept-build.ts';
import { keptByOther, keptDamaged, notKept } from './messages.ts';

/** The folder, beside a plan's documents, of what is kept of their last build. */
export const KEPT_FOLDER = '.vanthu';
const BUILD_NAME = 'lan-dung.json.gz';
/** A tree of 20,000 tasks has 60 MB as text, and 2 MB packed. */
const MOST_PACKED = 32_000_000;
const MOST_UNPACKED = 256_000_000;
/** Level 1: the trees are written more often than read, and at level 9 take five times as long for a fifth less. */
const PACKING = { level: 1 } as const;

const madeBy = z.object({ program: z.string() });

function treeName(document: string): string {
  return `${document}.json.gz`;
}

/** What a packed file says; undefined where none stands there. Throws where it is too long, cut off or damaged. */
async function unpack(host: Host, path: string): Promise<unknown> {
  const standing = await host.stat(path);
  if (!standing) return undefined;
  if (standing.size > MOST_PACKED) throw new RangeError(`${path} is too long`);
  const bytes = gunzipSync(await host.readFile(path), { maxOutputLength: MOST_UNPACKED });
  return JSON.parse(new TextDecoder().decode(bytes));
}

function damaged(path: string): readonly Message[] {
  return [report('bo-nho-hong', keptDamaged, { path })];
}

/**
 * What is kept of the last build in a plan's folder; undefined where nothing is, and where it cannot be used: damaged
 * (`bo-nho-hong`), or kept by another program than `program` (`bo-nho-phien-ban-khac`).
 */
export async function readKept(
  host: Host,
  folder: string,
  program: string,
): Promise<Outcome<KeptBuild | undefined>> {
  const path = join(folder, KEPT_FOLDER, BUILD_NAME);
  const found = await unpack(host, path).catch(() => null);
  if (found === undefined) return { value: undefined, messages: [] };
  const maker = madeBy.safeParse(found).data?.program;
  if (maker !== undefined && maker !== program)
    return {
      value: undefined,
      messages: [report('bo-nho-phien-ban-khac', keptByOther, { path, program: maker })],
    };
  const { data: value } = keptBuildSchema.safeParse(found);
  return { value, messages: value ? [] : damaged(path) };
}

/** The tree of `document` as it was when it was written last, parsed; undefined, with `bo-nho-hong` where damaged, if there is none. */
export async function readKeptTree(host: Host, folder: string, document: string): Promise<Outcome<unknown>> {
  const path = join(folder, KEPT_FOLDER, treeName(document));
  const value = await unpack(host, path).catch(() => null);
  return value === null ? { value: undefined, messages: damaged(path) } : { value, messages: [] };
}

function pack(text: string): Uint8Array {
  return gzipSync(text, PACKING);
}

/** What is to be kept of a build, and the texts of the trees that changed, by their documents' names. */
export interface ToKeep {
  readonly build: KeptBuild;
  readonly trees: ReadonlyMap<string, string>;
}

/**
 * Keeps what the next build needs to know: the trees before what says that they are those of the files. What cannot be
 * written costs the next build time and nothing else, and is told as information (`khong-ghi-duoc-bo-nho`).
 */
export async function writeKept(
  host: Host,
  folder: string,
  { build, trees }: ToKeep,
): Promise<readonly Message[]> {
  const path = join(folder, KEPT_FOLDER);
  try {
    const obstacle = await makeOutputFolder(host, folder, KEPT_FOLDER);
    if (obstacle) return [report('khong-ghi-duoc-bo-nho', notKept, { path, code: obstacle.ruleId ?? '' })];
    for (const [document, text] of trees) await host.writeFile(join(path, treeName(document)), pack(text));
    await host.writeFile(join(path, BUILD_NAME), pack(JSON.stringify(build)));
    return [];
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return [report('khong-ghi-duoc-bo-nho', notKept, { path, code })];
  }
}
