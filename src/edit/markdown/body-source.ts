import { type Data, dataAt, isDataMap } from '../../model/data.ts';
import { PART_DIRECTIVES, PASSAGE_DIRECTIVES, PLAN_DIRECTIVES } from '../../model/markdown-form/parts.ts';
import { type TaskFields, taskFields } from '../../model/markdown-form/task-fields.ts';
import type { DataPath } from '../../model/place.ts';
import type { EditableFile } from '../editable-file.ts';
import { lineEndAt } from '../line-of.ts';

/** A stretch of a source by its offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const STRUCTURE = /(?<=\n)[ \t]*(?:::([A-Za-z][\w-]{0,40})|#{1,6}(?=[ \t\r\n]|$))/g;
const OPENS_PART: readonly string[] = [...Object.keys(PART_DIRECTIVES), ...Object.keys(PASSAGE_DIRECTIVES)];

/** A heading, or a directive by its name. */
export interface StructureLine {
  readonly start: number;
  readonly name?: string;
}

/** How many steps lead to the value that a part or passage of the body fills. */
export function rootLength([first, , third]: DataPath): number {
  if (first === 'bang') return 3;
  return first === 'phu_luc' ? (third === 'bang' ? 4 : 3) : 2;
}

/** The body of a Markdown plan, and what is known of where its values stand. */
export class BodySource {
  readonly file: EditableFile;
  readonly source: string;
  /** Where the front matter ends. */
  readonly start: number;
  readonly lineEnd: string;
  /** The headings and directives of the body. */
  readonly #structure: readonly StructureLine[];
  /** The directives that open a part or passage. */
  readonly openings: readonly StructureLine[];
  readonly #fields = new Map<string, TaskFields>();

  constructor(file: EditableFile, start: number) {
    this.file = file;
    this.source = file.source;
    this.start = start;
    this.lineEnd = lineEndAt(file.source, start);
    this.#structure = Array.from(file.source.slice(start).matchAll(STRUCTURE), ({ index, 1: name }) => ({
      start: start + index,
      ...(name !== undefined && { name }),
    })).filter(({ name }) => name === undefined || PLAN_DIRECTIVES.includes(name));
    this.openings = this.#structure.filter(({ name = '' }) => OPENS_PART.includes(name));
  }

  valueAt(path: DataPath): Data | undefined {
    return dataAt(this.file.data, path);
  }

  /** Where the value at `path` stands in the body; undefined where it is not there. */
  placeOf(path: DataPath): Range | undefined {
    const place = this.valueAt(path) === undefined ? undefined : this.file.places.ofValue(path);
    return place && this.#inBody(place.start.offset, place.end.offset);
  }

  /** Where the label or directive stands that names the value at `path`; the value's own place where none does. */
  keyPlaceOf(path: DataPath): Range | undefined {
    const place = this.valueAt(path) === undefined ? undefined : this.file.places.ofKey(path);
    return place && this.#inBody(place.start.offset, place.end.offset);
  }

  #inBody(start: number, end: number): Range | undefined {
    return start < this.start ? undefined : { start, end };
  }

  /** Whether a part or passage of the body gives the value at `path`, or what that value is in. */
  holds(path: DataPath): boolean {
    const root = path.slice(0, rootLength(path));
    return path.length >= root.length && this.placeOf(root) !== undefined;
  }

  /** The start of the next line that opens a part or passage; the end of the file where none follows. */
  openingAfter(offset: number): number {
    return this.openings.find(({ start }) => start > offset)?.start ?? this.source.length;
  }

  /** The start of the next heading or directive; the end of the file where none follows. */
  structureAfter(offset: number): number {
    return this.#structure.find(({ start }) => start > offset)?.start ?? this.source.length;
  }

  /** The fields of the table whose tasks `path` leads to. */
  fieldsOf(path: DataPath): TaskFields {
    const table = path.slice(0, rootLength(path) - 1);
    const key = JSON.stringify(table);
    const { data } = this.file;
    const { ma } = maps(this.valueAt(table));
    const fields = this.#fields.get(key) ?? taskFields(maps(data), typeof ma === 'string' ? ma : '');
    this.#fields.set(key, fields);
    return fields;
  }
}

function maps(data: Data | undefined) {
  return isDataMap(data) ? data : {};
}
