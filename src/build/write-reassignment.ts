import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Splice } from '../edit/splice.ts';
import { type ChangeRecord, changeLogPath } from '../model/change-record.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Message, type Outcome } from '../model/message.ts';
import { withRecord } from '../reassign/change-log-text.ts';
import { recordedChanges } from '../reassign/recorded-changes.ts';
import { openChangeLog } from './change-log-file.ts';
import type { ReassignedPlan } from './reassign-plans.ts';
import { type FileToWrite, writeTogether } from './write-together.ts';

/** What a record says of a reassignment besides its changes. */
export interface ReassignmentFacts {
  /** Who changes the plan, as given. */
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
  /** The decision that ordered it. */
  readonly order?: string | undefined;
}

/** The hash by which a plan's file is known again, in hexadecimal. */
export function sourceSha256(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}

function commonLength(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
  return count;
}

/** A stretch without what is the same at both its ends. */
function trimmed(source: string, { start, end, text }: Splice): Splice {
  const old = source.slice(start, end);
  const first = commonLength(old, text);
  let last = 0;
  while (last < Math.min(old.length, text.length) - first && old.at(-1 - last) === text.at(-1 - last))
    last += 1;
  return { start: start + first, end: end - last, text: text.slice(first, text.length - last) };
}

/** The stretches of a changed source that splices made, by their places in it. */
function stretchesOf(source: string, splices: readonly Splice[]): ChangeRecord['tep']['doan'] {
  let moved = 0;
  return splices
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .map((splice) => {
      const { start, end, text } = trimmed(source, splice);
      const stretch = { tai: start + moved, truoc: source.slice(start, end), sau: text };
      moved += text.length - (end - start);
      return stretch;
    });
}

/** The calendar day of a moment, as the machine's clock shows it. */
function dayOf(moment: Date): string {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

async function filesOf(
  host: Host,
  { plan, reassignment, edited }: ReassignedPlan,
  { by, reason, order }: ReassignmentFacts,
): Promise<Outcome<readonly FileToWrite[]>> {
  if (!edited) return { value: [], messages: [] };
  const { file: path, source, data } = plan.file;
  const log = await openChangeLog(host, path);
  if (hasErrors(log.messages)) return { value: [], messages: log.messages };
  const record: ChangeRecord = {
    ngay: dayOf(host.now()),
    ...(by !== undefined && { nguoi: by }),
    ...(reason !== undefined && { ly_do: reason }),
    ...(order !== undefined && { theo: order }),
    thay_doi: [...recordedChanges(data, reassignment.changes)],
    tep: { sha256: sourceSha256(edited.source), doan: stretchesOf(source, edited.splices) },
  };
  const text = withRecord(log.value?.source, basename(path), record);
  const encoder = new TextEncoder();
  return {
    value: [
      { path, bytes: encoder.encode(edited.source) },
      { path: changeLogPath(path), bytes: encoder.encode(text) },
    ],
    messages: [],
  };
}

/**
 * Writes the changed plans and their records, all of them or none. The value says whether they were written; reports
 * `so-thay-doi-hong` and `khong-ghi-duoc`.
 */
export async function writeReassignment(
  host: Host,
  plans: readonly ReassignedPlan[],
  facts: ReassignmentFacts,
): Promise<Outcome<boolean>> {
  const files: FileToWrite[] = [];
  const messages: Message[] = [];
  for (const plan of plans) {
    const planned = await filesOf(host, plan, facts);
    files.push(...planned.value);
    messages.push(...planned.messages);
  }
  return hasErrors(messages) ? { value: false, messages } : writeTogether(host, files);
}
