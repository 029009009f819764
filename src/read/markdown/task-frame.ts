import { readFieldText } from '../../model/markdown-form/field-text.ts';
import type { TaskFields } from '../../model/markdown-form/task-fields.ts';
import { type Message, report } from '../../model/message.ts';
import type { Place } from '../../model/place.ts';
import type { SourcePoints } from '../source-points.ts';
import { attributeUnknown, firstHere } from './messages.ts';
import { type Placed, placedAt } from './placed.ts';
import { fieldTwice } from './task-messages.ts';

/** A task or group, or the table itself at level 0, while what stands under it is being read. */
export interface TaskFrame {
  readonly level: number;
  readonly place: Place;
  readonly entries: Map<string, Placed>;
  readonly children: Placed[];
  /** Whether its name was given in braces, so that text below the heading cannot go on with it. */
  readonly hasNameInBraces: boolean;
  typedNumber?: Placed['typedNumber'];
}

/** What reading one table's tasks needs. */
export interface TaskContext {
  readonly points: SourcePoints;
  readonly fields: TaskFields;
  readonly messages: Message[];
}

/** A field's text, and where it and its label stand. */
export interface FieldSource {
  readonly field: string;
  readonly typed: string;
  readonly place: Place;
  readonly keyPlace?: Place;
}

/** An open frame without content. */
export function emptyFrame(level: number, place: Place): TaskFrame {
  return { level, place, entries: new Map(), children: [], hasNameInBraces: false };
}

/** Closes a task: its children become `nhiem_vu`, and it becomes a child of the one above. */
export function closeTask(frame: TaskFrame, parent: TaskFrame): void {
  const [first] = frame.children;
  if (first) frame.entries.set('nhiem_vu', { place: first.place, content: frame.children });
  const { typedNumber } = frame;
  parent.children.push({ place: frame.place, content: frame.entries, ...(typedNumber && { typedNumber }) });
}

/** Gives a task a value that it must not have yet. */
export function setEntry(frame: TaskFrame, field: string, value: Placed, { messages }: TaskContext): void {
  const first = frame.entries.get(field);
  if (first) {
    const cause = report('da-ghi', firstHere, {}, { place: first.keyPlace ?? first.place });
    messages.push(
      report('md-truong-lap', fieldTwice, { field }, { place: value.keyPlace ?? value.place, cause }),
    );
  } else frame.entries.set(field, value);
}

/** Reads a field's text by the field's kind and gives it to the task. */
export function setField(frame: TaskFrame, source: FieldSource, context: TaskContext): void {
  const { field, typed, place, keyPlace } = source;
  const { value, unknownKeys } = readFieldText(typed, context.fields.kindOf(field));
  for (const key of unknownKeys)
    context.messages.push(
      report('md-thuoc-tinh-khong-co', attributeUnknown, { key, nearest: undefined }, { place, actual: key }),
    );
  setEntry(frame, field, placedAt(value, place, keyPlace), context);
}
