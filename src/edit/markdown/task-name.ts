import { fieldValueLines, nameParts } from '../../model/markdown-form/task-field-lines.ts';
import type { DataPath } from '../../model/place.ts';
import type { Splice } from '../splice.ts';
import { insertLines, joinLines, linesAround, nextLine } from './body-lines.ts';
import type { BodySource, Range } from './body-source.ts';
import type { FieldSpot } from './field-spots.ts';
import type { HeadingChange } from './heading-splices.ts';

/** The lines below the heading on which the task's name goes on; undefined where it has none there. */
function linesBelow(body: BodySource, path: DataPath, heading: number): Range | undefined {
  const place = body.placeOf([...path, 'ten']);
  const below = nextLine(body.source, heading);
  if (!place || place.end <= below) return undefined;
  const blank = /^\s*/.exec(body.source.slice(below, place.end))?.[0].length ?? 0;
  return linesAround(body.source, { start: Math.max(place.start, below + blank), end: place.end });
}

function belowSplice(body: BodySource, heading: number, old: Range | undefined, text: string): Splice[] {
  const { source, lineEnd } = body;
  if (!old) return text === '' ? [] : [insertLines(body, nextLine(source, heading), text)];
  const end = text !== '' && source[old.end - 1] === '\n' ? lineEnd : '';
  return [{ ...old, text: text + end }];
}

/**
 * Gives a task under a heading another name, or (undefined) none: what changes in the heading, and the splices for the
 * lines below it. A name that stands below an empty heading stays there.
 */
export function changeName(
  body: BodySource,
  path: DataPath,
  spot: FieldSpot | undefined,
  name: string | undefined,
): { readonly heading: HeadingChange; readonly splices: readonly Splice[] } {
  const heading = body.placeOf(path)?.start ?? 0;
  const parts =
    spot?.kind === 'below' && name ? { words: '', below: name.split('\n') } : nameParts(name ?? '');
  const lines = parts.below.length > 0 ? fieldValueLines(parts.below.join('\n'), body.fieldsOf(path)) : [];
  const old = spot?.kind === 'fieldLine' ? undefined : linesBelow(body, path, heading);
  return {
    heading: {
      words: parts.words,
      attributes: new Map([['ten', name === '' ? '' : undefined]]),
    },
    splices: belowSplice(body, heading, old, joinLines(body, lines)),
  };
}
