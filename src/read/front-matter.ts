/** Where the front matter of a Markdown file stands, and where its body starts. */
export interface FrontMatter {
  /** The YAML between the `---` lines. */
  readonly start: number;
  readonly end: number;
  /** Where the body starts; undefined where the second `---` is missing. */
  readonly body?: number;
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
/** At the start of a line only: `^` would also match after U+2028 in a text. */
const CLOSING = /(?<=\n)---[ \t]*\r?(?:\n|$)/g;

/** Finds the front matter; undefined where the file does not start with `---`. */
export function findFrontMatter(source: string): FrontMatter | undefined {
  const start = OPENING.exec(source)?.[0].length;
  if (start === undefined) return undefined;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(source);
  if (!closing) return { start, end: source.length };
  return { start, end: closing.index, body: closing.index + closing[0].length };
}
