import type { Inline, Text } from '../../model/inline.ts';
import type { Source } from '../../model/place.ts';
import { inCapitals } from '../../model/printed-text.ts';
import { LINE_ENDS, type LineEnd, type Look, type Piece, type Pieces } from './layout-data.ts';

/** What decides how a paragraph's words are set, beyond the words themselves. */
export interface Setting {
  readonly style: { readonly bold: boolean; readonly italic: boolean; readonly caps: boolean };
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

/** What an item of a list begins with, as the layout wants it. */
export function labelPiece(label: Text, setting: Setting): Piece {
  const look = lookOf(label, setting.style);
  return pieceOf({ text: label.value, look, source: label.source }, setting);
}

/** A paragraph's words as the layout wants them: line by line, capitals made, every sign printable. */
export function piecesOf(inlines: readonly Inline[], setting: Setting): Pieces {
  const lines = linesOf(inlines, setting);
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    const lineEnd = index < lines.length - 1 ? takeLineEnd(line) : undefined;
    for (const run of line) pieces.push(pieceOf(run, setting));
    if (lineEnd !== undefined) pieces.push(lineEnd);
  }
  const [only] = pieces;
  return typeof only === 'string' && pieces.length === 1 ? only : pieces;
}
