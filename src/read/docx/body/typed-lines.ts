import type { WordLine, WordRun } from '../../../model/word-file.ts';

/** Signs that people type in a row to draw a line: underscores, hyphens, dashes, box-drawing strokes. */
const DRAWING_SIGN = /[_\-\u2010-\u2015\u2212\u2500\u2501\u2550]/g;
const ONLY_DRAWING = /^[\s_\-\u2010-\u2015\u2212\u2500\u2501\u2550*]+$/;
const FEWEST_SIGNS = 3;
/** More than fit between two margins. */
const LONGEST_LINE = 500;

function isTypedLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  return ONLY_DRAWING.test(text) && (text.match(DRAWING_SIGN)?.length ?? 0) >= FEWEST_SIGNS;
}

/** Lines that are typed in a paragraph, each alone on a line of it; how long they print shows only in the font's widths. */
export function typedLines(runs: readonly WordRun[], centred: boolean): readonly WordLine[] {
  const text = runs.map((run) => run.text).join('');
  return text
    .split('\n')
    .filter(isTypedLine)
    .map(() => ({ by: 'typed', centred }));
}

/** The line under underlined text or blanks. */
export function underlines(runs: readonly WordRun[], centred: boolean): readonly WordLine[] {
  return runs.some((run) => run.underline && run.text !== '') ? [{ by: 'underline', centred }] : [];
}
