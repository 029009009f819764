import type { Inline } from '../../model/inline.ts';

/** One part of a cell's template: letters of its own, or a field to print. */
export type CellTemplatePart = { readonly letters: string } | { readonly field: string };

const FIELD = /(?<!\{)\{\{\s*([a-z0-9]+(?:[-_][a-z0-9]+)*)\s*\}\}(?!\})/g;

/** Reads a cell template such as `{{ten}} ({{ma_so}})`; only fields of the row can be named, nothing can be run. */
function readCellTemplate(template: string): readonly CellTemplatePart[] {
  const parts: CellTemplatePart[] = [];
  let rest = 0;
  for (const found of template.matchAll(FIELD)) {
    if (found.index > rest) parts.push({ letters: template.slice(rest, found.index) });
    parts.push({ field: found[1] ?? '' });
    rest = found.index + found[0].length;
  }
  if (rest < template.length) parts.push({ letters: template.slice(rest) });
  return parts;
}

interface FilledPart {
  readonly isField: boolean;
  readonly inlines: readonly Inline[];
  readonly letters: string;
}

function filled(part: CellTemplatePart, printed: (field: string) => readonly Inline[]): FilledPart {
  return 'letters' in part
    ? { isField: false, inlines: [], letters: part.letters }
    : { isField: true, inlines: printed(part.field), letters: '' };
}

const isEmptyField = (part: FilledPart | undefined): boolean =>
  part?.isField === true && part.inlines.length === 0;

/** Takes away brackets that would stand around nothing: "Rà soát ()" is no text of an official document. */
function withoutEmptyBrackets(part: FilledPart, index: number, parts: readonly FilledPart[]): FilledPart {
  if (part.isField) return part;
  const [before, after] = [parts[index - 1], parts[index + 1]];
  const opens = isEmptyField(after) && parts[index + 2]?.letters.startsWith(')') === true;
  const closes = isEmptyField(before) && parts[index - 2]?.letters.endsWith('(') === true;
  const start = closes && part.letters.startsWith(')') ? 1 : 0;
  const kept = part.letters.slice(start);
  return { ...part, letters: opens && kept.endsWith('(') ? kept.slice(0, -1).trimEnd() : kept };
}

/** What a cell template prints of one row; nothing where the row has none of its fields. */
export function fillCellTemplate(
  template: string,
  printed: (field: string) => readonly Inline[],
): readonly Inline[] {
  const parts = readCellTemplate(template).map((part) => filled(part, printed));
  if (parts.some(({ isField }) => isField) && parts.every((part) => !part.isField || isEmptyField(part)))
    return [];
  return parts.map(withoutEmptyBrackets).flatMap(({ isField, inlines, letters }): readonly Inline[] => {
    if (isField) return inlines;
    return letters === '' ? [] : [{ type: 'text', value: letters }];
  });
}
