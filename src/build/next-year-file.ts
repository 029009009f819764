import { basename } from 'node:path';
import { checkPlan } from '../check/check-plan.ts';
import { nextYear } from '../init/next-year.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Outcome } from '../model/message.ts';
import { editable } from './editable.ts';
import { type ListCopy, listMoves } from './list-moves.ts';
import { openLists, openPlan } from './open-plan.ts';

const YEAR_IN_NAME = /(?<!\d)(?:19|20|21)\d\d(?!\d)/;
const NO_LISTS = { agencies: [], citedDocuments: [] };

/** The name of next year's file: the last one's, with the year that it has moved. */
export function nextYearName(lastPath: string, year: number): string {
  return basename(lastPath).replace(YEAR_IN_NAME, String(year));
}

/** Next year's plan before it is written: its text, and the shared lists that must stand beside it. */
export interface NextYearFile {
  readonly text: string;
  readonly copies: readonly ListCopy[];
}

/**
 * The text of the plan for `year`, made from the last plan's file; `newPath` is where it will stand, for the places of
 * what a person must decide. Undefined, with the reason, where it cannot be made; nothing is written to disk.
 */
export async function nextYearFile(
  host: Host,
  lastPath: string,
  newPath: string,
  year: number,
): Promise<Outcome<NextYearFile | undefined>> {
  const { value: file, messages } = await openPlan(host, lastPath);
  if (!file || hasErrors(messages)) return { value: undefined, messages };
  // What is wrong with the last plan itself is told when the new one is built.
  const lists = checkPlan(file, (await openLists(host, file)).value).value?.lists ?? NO_LISTS;
  const { paths, copies } = listMoves(file.data, lastPath, newPath, host);
  const made = nextYear(editable(file), { year, lists, newFile: newPath, listPaths: paths });
  return {
    value: hasErrors(made.messages) ? undefined : { text: made.value, copies },
    messages: [...messages, ...made.messages],
  };
}
