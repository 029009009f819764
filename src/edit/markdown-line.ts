import { splitAttributes } from '../model/markdown-form/attributes.ts';
import { splitAtMarks } from '../model/markdown-form/marks.ts';
import { insertion, type Splice } from './splice.ts';

const BAR = /\|/g;

/** One line of a source without its end. */
export interface SourceLine {
  readonly start: number;
  readonly text: string;
}

/** The line on which an offset stands; undefined past the end of the source. */
export function lineAt(source: string, offset: number): SourceLine | undefined {
  if (offset < 0 || offset >= source.length) return undefined;
  const start = offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
  const newline = source.indexOf('\n', offset);
  const end = newline < 0 ? source.length : newline;
  return { start, text: source.slice(start, end).replace(/\r$/, '') };
}

/** Where the braces open that give a line its attributes; undefined where it has none. */
export function bracesOf(text: string): number | undefined {
  if (!splitAttributes(text).attributes) return undefined;
  for (let at = text.lastIndexOf('{'); at >= 0; at = at === 0 ? -1 : text.lastIndexOf('{', at - 1)) {
    const tail = splitAttributes(text.slice(at));
    if (tail.attributes && tail.text === '') return at;
  }
  return undefined;
}

/** Writes `{#ma}` at the end of a line, or `#ma` into the braces that stand there. */
export function idAtLineEnd({ start, text }: SourceLine, ma: string): Splice {
  const braces = bracesOf(text);
  if (braces === undefined) return insertion(start + text.trimEnd().length, ` {#${ma}}`);
  return insertion(start + braces + 1, /^\{\s*\}/.test(text.slice(braces)) ? `#${ma}` : `#${ma} `);
}

/** The stretches of a table's line between its bars, as offsets within the line; an escaped bar ends none. */
export function cellsOfLine(text: string): readonly (readonly [start: number, end: number])[] {
  const bars = splitAtMarks(text, BAR).flatMap(({ mark }) => (mark ? [mark.index] : []));
  const starts = [0, ...bars.map((bar) => bar + 1)];
  const cells = starts.map((start, index) => [start, bars[index] ?? text.length] as const);
  return text.trimStart().startsWith('|') ? cells.slice(1) : cells;
}
