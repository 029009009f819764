/** One part of a cell's template: letters of its own, or a field to print. */
export type CellTemplatePart = { readonly letters: string } | { readonly field: string };

const FIELD = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g;

/** Reads a cell template such as `{{ten}} ({{ma_so}})`; only fields of the row can be named, nothing can be run. */
export function readCellTemplate(template: string): readonly CellTemplatePart[] {
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
