import type { DataMap } from '../../model/data.ts';
import { unescapeLine } from '../../model/markdown-form/line-start.ts';
import { fieldLines, fieldValueLines, startsField } from '../../model/markdown-form/task-field-lines.ts';
import type { DataPath } from '../../model/place.ts';
import { lineAt } from '../markdown-line.ts';
import type { Splice } from '../splice.ts';
import type { PlannedSplices } from '../yaml-source.ts';
import { insertLines, joinLines, linesAround, nextLine } from './body-lines.ts';
import type { BodySource } from './body-source.ts';
import { changedKeys } from './changed-keys.ts';
import { type FieldSpot, spotOf } from './field-spots.ts';
import { type HeadingChange, headingSplices } from './heading-splices.ts';
import { changedText } from './row-changes.ts';
import { changeName } from './task-name.ts';

type FieldLineSpot = Extract<FieldSpot, { kind: 'fieldLine' }>;

const IN_HEADING: readonly string[] = ['ma', 'so_thu_tu', 'ten'];

function removedField({ source }: BodySource, { labelStart, value }: FieldLineSpot): Splice {
  return {
    ...linesAround(source, { start: labelStart, end: Math.max(value.end, labelStart + 1) }),
    text: '',
  };
}

/** The text of a field as the reader sees it. */
function typedAt(body: BodySource, path: DataPath, { value }: FieldLineSpot): string {
  const startsMore = startsField(body.fieldsOf(path));
  const lines = body.source.slice(value.start, value.end).split(/\r?\n/);
  return lines.map((line) => unescapeLine(line, startsMore)).join('\n');
}

function replacedField(body: BodySource, path: DataPath, { value }: FieldLineSpot, text: string): Splice {
  const { source } = body;
  const written = joinLines(body, fieldValueLines(text, body.fieldsOf(path)));
  const ownLines = /^(?:[ \t]*\r?\n)+/.exec(source.slice(value.start, value.end))?.[0] ?? '';
  const gap = /\s/.test(source[value.start - 1] ?? '') ? '' : ' ';
  return { ...value, text: (text.includes('\n') && ownLines ? ownLines : gap) + written };
}

/** Where a new field goes: after the one that it follows in `after`, else after the task's name. */
function offsetOfNew(body: BodySource, path: DataPath, field: string, after: DataMap): number {
  const keys = Object.keys(after);
  for (const key of keys.slice(0, keys.indexOf(field)).toReversed()) {
    const spot = spotOf(body, path, key);
    if (spot?.kind === 'fieldLine')
      return linesAround(body.source, { ...spot.value, start: spot.labelStart }).end;
  }
  const heading = body.placeOf(path)?.start ?? 0;
  const name = body.placeOf([...path, 'ten']);
  const isBelow = spotOf(body, path, 'ten')?.kind !== 'fieldLine';
  return nextLine(body.source, Math.max(heading, name && isBelow ? name.end - 1 : 0));
}

interface TaskChange {
  readonly splices: Splice[];
  readonly added: Splice[];
  words?: string;
  readonly attributes: Map<string, string | undefined>;
}

function changeOwnKey(
  body: BodySource,
  path: DataPath,
  field: string,
  after: DataMap,
  change: TaskChange,
): boolean {
  const spot = spotOf(body, path, field);
  const value = after[field];
  if (spot?.kind === 'fieldLine' || !IN_HEADING.includes(field)) return false;
  if (value !== undefined && typeof value !== 'string') return false;
  if (field !== 'ten') change.attributes.set(field, value);
  else {
    const { heading, splices } = changeName(body, path, spot, value);
    change.words = heading.words ?? '';
    for (const [key, set] of heading.attributes) change.attributes.set(key, set);
    change.splices.push(...splices);
  }
  return true;
}

function changeField(
  body: BodySource,
  path: DataPath,
  field: string,
  after: DataMap,
  change: TaskChange,
): PlannedSplices | undefined {
  const fields = body.fieldsOf(path);
  const spot = spotOf(body, path, field);
  const line = spot?.kind === 'fieldLine' ? spot : undefined;
  const written = changedText(line ? typedAt(body, path, line) : '', field, after, fields);
  if ('obstacle' in written) return written;
  if (line && after[field] === undefined) change.splices.push(removedField(body, line));
  else if (line) change.splices.push(replacedField(body, path, line, written.text));
  else {
    const lines = joinLines(body, fieldLines(written.text, field, fields));
    change.added.push(insertLines(body, offsetOfNew(body, path, field, after), lines));
  }
  return undefined;
}

/** Changes what a task under a heading says itself: its heading, the lines of its name, its field lines. */
export function changeHeadingTask(
  body: BodySource,
  path: DataPath,
  before: DataMap,
  after: DataMap,
): PlannedSplices {
  const change: TaskChange = { splices: [], added: [], attributes: new Map() };
  for (const field of changedKeys(before, after)) {
    if (field === 'nhiem_vu' || changeOwnKey(body, path, field, after, change)) continue;
    const obstacle = changeField(body, path, field, after, change);
    if (obstacle) return obstacle;
  }
  const line = lineAt(body.source, body.placeOf(path)?.start ?? 0);
  if (!line) return { obstacle: 'absent' };
  const { words, attributes } = change;
  const heading: HeadingChange = { attributes, ...(words !== undefined && { words }) };
  return { splices: [...headingSplices(line, heading), ...change.splices, ...change.added] };
}
