import { extname, join } from 'node:path';
import { parse } from 'yaml';
import { type Decree, type Decrees, decreeSchema } from '../model/decree.ts';
import type { Host } from '../model/host.ts';
import { DECREE_FOLDER } from './package-files.ts';

const ENDING = '.yaml';
/** A decree comes every ten years; ours has 20 kB. */
const MOST_DECREES = 50;
const LONGEST_DECREE = 1_000_000;

async function readDecree(host: Host, path: string): Promise<Decree> {
  if (((await host.stat(path))?.size ?? 0) > LONGEST_DECREE) throw new Error(`${path} is longer than 1 MB`);
  const text = new TextDecoder().decode(await host.readFile(path)).normalize('NFC');
  // No type is guessed: a model is called 1.10, not 1.1.
  return decreeSchema.parse(parse(text, { schema: 'failsafe', maxAliasCount: 0 }));
}

/**
 * The decrees on thể thức that come with the package; a successor is one more file in `data/the-thuc`. The folder is
 * ours: a file in it that is no decree is thrown as the fault of the package that it is.
 */
export async function loadDecrees(host: Host, folder = DECREE_FOLDER): Promise<Decrees> {
  const names = (await host.list(folder)).filter((name) => extname(name) === ENDING).toSorted();
  if (names.length > MOST_DECREES) throw new Error(`${folder} holds more than ${MOST_DECREES} decrees`);
  const [first, ...rest] = await Promise.all(names.map((name) => readDecree(host, join(folder, name))));
  if (!first) throw new Error(`${folder} holds no decree`);
  return [first, ...rest];
}
