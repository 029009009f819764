import type { Lines } from '../../model/markdown-form/passage-lines.ts';
import { insertion, type Splice } from '../splice.ts';
import type { BodySource, Range } from './body-source.ts';

/** Where the line of an offset starts. */
export function startOfLine(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after that of an offset starts; the end of the source where there is none. */
export function nextLine(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  return newline < 0 ? source.length : newline + 1;
}

/** Where the line after the last one with something on it starts, in a stretch that starts with such a line. */
export function endOfText(source: string, { start, end }: Range): number {
  return nextLine(source, start + Math.max(0, source.slice(start, end).trimEnd().length - 1));
}

/** Where the line after the last one with something on it starts, of those before an offset. */
export function endOfTextBefore(source: string, offset: number): number {
  return nextLine(source, Math.max(0, source.slice(0, offset).trimEnd().length - 1));
}

/** How many blank lines stand in a stretch of whole lines without text. */
export function blankLines(source: string, { start, end }: Range): number {
  return source.slice(start, end).split('\n').length - 1;
}

/** The whole lines on which a stretch stands. */
export function linesAround(source: string, { start, end }: Range): Range {
  return { start: startOfLine(source, start), end: nextLine(source, Math.max(start, end - 1)) };
}

/** Lines as they stand in the file, without the last one's end. */
export function joinLines({ lineEnd }: BodySource, lines: Lines): string {
  return lines.flatMap((line) => line.split('\n')).join(lineEnd);
}

/** Puts whole lines in at the start of a line, or below a last line that has no end. */
export function insertLines({ source, lineEnd }: BodySource, offset: number, text: string): Splice {
  const isOpen = offset > 0 && source[offset - 1] !== '\n';
  return insertion(offset, isOpen ? lineEnd + text : text + lineEnd);
}
