const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands before one that begins with `=`, `+`, `-`, `@`
 * or a tab (OWASP, CSV injection); the programs show it as the mark of a text or not at all.
 */
export function plainCell(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
