import { fieldLine } from '../../model/markdown-form/field-line.ts';
import type { DataPath } from '../../model/place.ts';
import { nextLine } from './body-lines.ts';
import type { BodySource, Range } from './body-source.ts';
import { lineText } from './item-extents.ts';

/** Where a value of a task under a heading stands. */
export type FieldSpot =
  | { readonly kind: 'heading' }
  /** Text below the heading that belongs to the task's name. */
  | { readonly kind: 'below' }
  /** After its label; an empty value's stretch is empty. */
  | { readonly kind: 'fieldLine'; readonly labelStart: number; readonly value: Range };

function trimmedEnd(source: string, { start, end }: Range): number {
  return start + source.slice(start, end).trimEnd().length;
}

/** Where the value under `field` of the task at `path` stands; undefined where it has none. */
export function spotOf(body: BodySource, path: DataPath, field: string): FieldSpot | undefined {
  const key = body.keyPlaceOf([...path, field]);
  const place = body.placeOf([...path, field]);
  const heading = body.placeOf(path)?.start;
  if (!key || !place || heading === undefined) return undefined;
  if (key.start < nextLine(body.source, heading)) return { kind: 'heading' };
  const text = lineText(body.source, key.start);
  const label = text.slice(text.length - text.trimStart().length);
  const found = fieldLine(label, body.fieldsOf(path));
  if (found?.field !== field) return { kind: 'below' };
  const start = key.start + found.valueAt;
  const end = Math.max(start, trimmedEnd(body.source, place));
  return { kind: 'fieldLine', labelStart: key.start, value: { start, end } };
}
