import type { Data } from '../../model/data.ts';
import { passageLines } from '../../model/markdown-form/passage-lines.ts';
import type { DataPath } from '../../model/place.ts';
import type { PlannedSplices } from '../yaml-source.ts';
import { insertLines, joinLines, linesAround, nextLine } from './body-lines.ts';
import type { BodySource } from './body-source.ts';

/** Gives an opening, a proposal or a closing passage another text, below the directive that it has. */
export function changePassage(body: BodySource, path: DataPath, value: Data): PlannedSplices {
  const place = body.placeOf(path);
  if (typeof value !== 'string' || !place) return { obstacle: 'form' };
  const text = joinLines(body, passageLines(value));
  // An empty passage has the place of its directive.
  if (body.valueAt(path) === '')
    return { splices: value === '' ? [] : [insertLines(body, nextLine(body.source, place.start), text)] };
  return { splices: [value === '' ? { ...linesAround(body.source, place), text } : { ...place, text }] };
}
