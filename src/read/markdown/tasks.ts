import type { TaskFields } from '../../model/markdown-form/task-fields.ts';
import { type Message, report } from '../../model/message.ts';
import type { Place } from '../../model/place.ts';
import type { SourcePoints } from '../source-points.ts';
import type { Block, HeadingBlock, SourceLine } from './blocks.ts';
import { readFieldLines } from './field-lines.ts';
import { readHeading } from './heading.ts';
import { highestHashes, Levels } from './levels.ts';
import { type BodyThing, contentTwice, misplaced } from './messages.ts';
import type { Placed } from './placed.ts';
import { closeTask, emptyFrame, type TaskContext, type TaskFrame } from './task-frame.ts';
import { readTaskTable } from './task-table.ts';

const TASK_ATTRIBUTES: readonly string[] = ['ma', 'so_thu_tu', 'ten'];

class TaskReader {
  readonly #context: TaskContext;
  readonly #root: TaskFrame;
  readonly #levels: Levels<TaskFrame>;
  readonly #highest: number | undefined;
  /** The level of the heading above, under which the rows of pipe tables stand. */
  #headingLevel = 0;

  constructor(context: TaskContext, place: Place, highest: number | undefined) {
    this.#context = context;
    this.#highest = highest;
    this.#root = emptyFrame(0, place);
    this.#levels = new Levels(this.#root, closeTask);
  }

  #misplaced(what: BodyThing, place: Place): void {
    this.#context.messages.push(report('md-sai-cho', misplaced, { what, where: 'tasks' }, { place }));
  }

  #heading(block: HeadingBlock): void {
    const { points, messages } = this.#context;
    const { heading, messages: ofHeading } = readHeading(block, TASK_ATTRIBUTES, points);
    messages.push(...ofHeading);
    const { words, attributes, place, typedNumber } = heading;
    const level = heading.level - (this.#highest ?? 1) + 1;
    const hasNameInBraces = attributes.has('ten');
    if (words && hasNameInBraces)
      messages.push(report('md-ghi-hai-lan', contentTwice, { key: 'ten' }, { place }));
    const entries = new Map(words && !hasNameInBraces ? [...attributes, ['ten', words]] : attributes);
    const frame: TaskFrame = {
      level,
      place,
      entries,
      children: [],
      hasNameInBraces,
      ...(typedNumber && { typedNumber }),
    };
    this.#levels.open(frame, place, messages);
    this.#headingLevel = level;
  }

  #table(lines: readonly SourceLine[]): void {
    const rows = readTaskTable(lines, this.#context);
    const highest = this.#highest ?? rows.reduce((least, { hashes = least }) => Math.min(least, hashes), 99);
    for (const { frame, hashes } of rows) {
      const level = hashes === undefined ? this.#headingLevel + 1 : hashes - highest + 1;
      this.#levels.open({ ...frame, level }, frame.place, this.#context.messages);
    }
    this.#levels.closeTo(this.#headingLevel);
  }

  #text(lines: readonly SourceLine[]): void {
    const { top } = this.#levels;
    const { points } = this.#context;
    const start = lines[0]?.start ?? 0;
    if (top.level > 0) readFieldLines(lines, top, this.#context);
    else this.#misplaced('textBeforeTasks', points.placeOf(start, start + (lines[0]?.text.length ?? 0)));
  }

  read(blocks: readonly Block[]): Placed {
    for (const block of blocks) {
      if (block.type === 'heading') this.#heading(block);
      else if (block.type === 'table') this.#table(block.lines);
      else if (block.type === 'text') this.#text(block.lines);
      else this.#misplaced(`::${block.name}`, block.place);
    }
    this.#levels.closeTo(0);
    return { place: this.#root.place, content: this.#root.children };
  }
}

/** Reads the tasks of one table: headings with field lines, and pipe tables under them. */
export function readTasks(
  blocks: readonly Block[],
  place: Place,
  points: SourcePoints,
  fields: TaskFields,
): { readonly value: Placed; readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  const hasHeadings = blocks.some(({ type }) => type === 'heading');
  const reader = new TaskReader(
    { points, fields, messages },
    place,
    hasHeadings ? highestHashes(blocks) : undefined,
  );
  return { value: reader.read(blocks), messages };
}
