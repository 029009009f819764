import type { Inline, Text } from '../../model/inline.ts';
import type { ParagraphMeasure } from '../../model/measures.ts';
import type { Source } from '../../model/place.ts';
import { inCapitals } from '../../model/printed-text.ts';
import { FIXED_SPACE, LINE_ENDS, type LineEnd, type Look, type Piece, type Pieces } from './layout-data.ts';

/** What decides how a paragraph's words are set, beyond the words themselves. */
export interface Setting {
  readonly style: Pick<ParagraphMeasure, 'bold' | 'italic' | 'caps' | 'align'>;
  /** Where each line after the first starts: offsets into the printed text, ascending. */
  readonly breaks: readonly number[];
  readonly printable: (text: string, source: Source | undefined) => string;
}

/** A run, or a part of one, that stands on one line. */
interface Run {
  readonly text: string;
  readonly look: Look | undefined;
  readonly source: Source | undefined;
}

type Line = Run[];

const HANGING_SPACE = /[ \u00A0]+$/;

function lookOf(text: Text, style: Setting['style']): Look | undefined {
  const bold = text.bold && !style.bold;
  const italic = text.italic && !style.italic;
  if (bold && italic) return 'boldItalic';
  return bold ? 'bold' : italic ? 'italic' : undefined;
}

/** The runs of each line; a typed line break is a run of its own, `\n`, at its line's end. */
function linesOf(inlines: readonly Inline[], { style, breaks }: Setting): readonly Line[] {
  let line: Line = [];
  const lines: Line[] = [line];
  let offset = 0;
  let next = 0;
  for (const inline of inlines) {
    const text = inline.type === 'text' ? inline.value : '\n';
    const look = inline.type === 'text' ? lookOf(inline, style) : undefined;
    const source = inline.type === 'text' ? inline.source : undefined;
    let from = 0;
    for (let at = breaks[next]; at !== undefined && at < offset + text.length; at = breaks[++next]) {
      if (at > offset + from) line.push({ text: text.slice(from, at - offset), look, source });
      line = [];
      lines.push(line);
      from = at - offset;
    }
    if (from < text.length) line.push({ text: text.slice(from), look, source });
    offset += text.length;
  }
  return lines;
}

/** Takes the spaces that hang at a line's end off its runs, and tells how the line ends. */
function takeLineEnd(line: Line): LineEnd {
  let end: LineEnd = LINE_ENDS.cut;
  for (let last = line.pop(); last !== undefined; last = line.pop()) {
    if (last.text === '\n' && end === LINE_ENDS.cut) return LINE_ENDS.typed;
    const text = last.text.replace(HANGING_SPACE, '');
    if (text.length < last.text.length) end = LINE_ENDS.space;
    if (text !== '') {
      line.push({ ...last, text });
      return end;
    }
  }
  return end;
}

function pieceOf({ text, look, source }: Run, { style, printable }: Setting): Piece {
  const printed = printable(style.caps ? inCapitals(text) : text, source);
  return look === undefined ? printed : { look, text: printed };
}

/** A run of a line that is spread over the width, its no-break spaces taken out of it. */
function withFixedSpaces(run: Run): readonly (Run | typeof FIXED_SPACE)[] {
  return run.text
    .split('\u00A0')
    .flatMap((text, index) => [
      ...(index > 0 ? ([FIXED_SPACE] as const) : []),
      ...(text === '' ? [] : [{ ...run, text }]),
    ]);
}

function runPieces(runs: readonly Run[], isSpread: boolean, setting: Setting): readonly Piece[] {
  const parts = isSpread ? runs.flatMap(withFixedSpaces) : runs;
  return parts.map((each) => (each === FIXED_SPACE ? each : pieceOf(each, setting)));
}

function together(pieces: readonly Piece[]): Pieces {
  const [only] = pieces;
  return typeof only === 'string' && pieces.length === 1 ? only : pieces;
}

/** What an item of a list begins with, as the layout wants it. */
export function labelPieces(label: Text, setting: Setting): Pieces {
  const run: Run = { text: label.value, look: lookOf(label, setting.style), source: label.source };
  return together(runPieces([run], setting.style.align === 'justify', setting));
}

/** A paragraph's words as the layout wants them: line by line, capitals made, every sign printable. */
export function piecesOf(inlines: readonly Inline[], setting: Setting): Pieces {
  const lines = linesOf(inlines, setting);
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    const lineEnd = index < lines.length - 1 ? takeLineEnd(line) : undefined;
    const isSpread =
      setting.style.align === 'justify' && lineEnd !== undefined && lineEnd !== LINE_ENDS.typed;
    pieces.push(...runPieces(line, isSpread, setting));
    if (lineEnd !== undefined) pieces.push(lineEnd);
  }
  return together(pieces);
}
