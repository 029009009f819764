import { fieldLine, labelOfLine } from '../../model/markdown-form/field-line.ts';
import type { StartsMore } from '../../model/markdown-form/line-start.ts';
import { report } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import type { SourceLine } from './blocks.ts';
import { contentTwice } from './messages.ts';
import { passageOf, passageText, placeOfLines } from './passage.ts';
import { type Placed, placedAt } from './placed.ts';
import { setField, type TaskContext, type TaskFrame } from './task-frame.ts';
import { labelLooksMisspelt, tableNotSeparated } from './task-messages.ts';

/** Lines from one field's label to the next; the first stretch has no label and goes on with the task's `ten`. */
interface Stretch {
  readonly label?: SourceLine & { readonly field: string };
  readonly lines: SourceLine[];
}

const LONGEST_LABEL = 40;

function startOf(line: SourceLine, { fields }: TaskContext): Stretch | undefined {
  const indent = line.text.length - line.text.trimStart().length;
  const found = fieldLine(line.text.slice(indent), fields);
  if (!found) return undefined;
  return {
    label: { field: found.field, text: found.label, start: line.start + indent },
    lines: [{ text: line.text.slice(indent + found.valueAt), start: line.start + indent + found.valueAt }],
  };
}

/** Reports running text that was probably meant to be a field or a table. */
function checkText(line: SourceLine, { fields, messages, points }: TaskContext): void {
  const text = line.text.trimStart();
  const place = placeOfLines([line], points);
  if (text.startsWith('|')) messages.push(report('md-bang-khong-thanh', tableNotSeparated, {}, { place }));
  const label = labelOfLine(text);
  if (label === undefined || label.length > LONGEST_LABEL) return;
  const near = nearest(
    label.toLowerCase(),
    fields.labels.map((known) => known.toLowerCase()),
  );
  const meant = fields.labels.find((known) => known.toLowerCase() === near);
  if (meant)
    messages.push(
      report(
        'md-nhan-truong-khong-co',
        labelLooksMisspelt,
        { label, nearest: meant },
        { place, actual: label },
      ),
    );
}

function cut(lines: readonly SourceLine[], context: TaskContext): readonly Stretch[] {
  const stretches: Stretch[] = [{ lines: [] }];
  for (const line of lines) {
    const started = startOf(line, context);
    if (started) stretches.push(started);
    else {
      checkText(line, context);
      stretches.at(-1)?.lines.push(line);
    }
  }
  return stretches;
}

/** The task's `ten` is the heading and the text below it. */
function setName(frame: TaskFrame, text: Placed, { messages }: TaskContext): void {
  const heading = frame.entries.get('ten');
  if (!heading) frame.entries.set('ten', text);
  else if (frame.hasNameInBraces)
    messages.push(report('md-ghi-hai-lan', contentTwice, { key: 'ten' }, { place: text.place }));
  else {
    const place = { ...heading.place, end: text.place.end };
    frame.entries.set('ten', placedAt(`${String(heading.content)}\n${String(text.content)}`, place));
  }
}

/** Reads the text under a task's heading: the rest of its name, then its field lines. */
export function readFieldLines(lines: readonly SourceLine[], frame: TaskFrame, context: TaskContext): void {
  const { points, fields } = context;
  const startsField: StartsMore = (line) => fieldLine(line, fields) !== undefined;
  for (const { label, lines: own } of cut(lines, context)) {
    if (!label) {
      if (own.some(({ text }) => text.trim() !== ''))
        setName(frame, passageOf(own, points, startsField), context);
      continue;
    }
    const keyPlace = points.placeOf(label.start, label.start + label.text.length);
    const typed = passageText(own, startsField);
    const place = typed === '' ? keyPlace : placeOfLines(own, points);
    if (label.field === 'so_thu_tu' && label.text !== 'so_thu_tu') frame.typedNumber = { typed, place };
    else setField(frame, { field: label.field, typed, place, keyPlace }, context);
  }
}
