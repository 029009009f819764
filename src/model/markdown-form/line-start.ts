const STRUCTURE = /^(?:#{1,6}(?:[ \t]|$)|::[A-Za-z]|\|)/;
const ESCAPED = /^(\s*)(\\*)(.*)$/su;

/** Whether a line without its indentation starts something else by a context's own rule, e.g. `Chủ trì: …` in a task. */
export type StartsMore = (line: string) => boolean;

const nothingMore: StartsMore = () => false;

/** A line of running text as meant: the backslash before what would be a heading, directive, table or field is taken off. */
export function unescapeLine(line: string, startsMore: StartsMore = nothingMore): string {
  const [, indent = '', backslashes = '', rest = ''] = ESCAPED.exec(line) ?? [];
  if (backslashes === '' || !(STRUCTURE.test(rest) || startsMore(rest))) return line;
  return `${indent}${backslashes.slice(1)}${rest}`;
}

/** A line of running text as it must be written so that it starts nothing; the opposite of `unescapeLine`. */
export function escapeLine(line: string, startsMore: StartsMore = nothingMore): string {
  const [, indent = '', backslashes = '', rest = ''] = ESCAPED.exec(line) ?? [];
  return STRUCTURE.test(rest) || startsMore(rest) ? `${indent}\\${backslashes}${rest}` : line;
}
