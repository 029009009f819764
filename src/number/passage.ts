/** One line of a *đoạn* before its inline marks are read: running text, or an item with its typed number. */
export interface TypedLine {
  readonly text: string;
  readonly item?: { readonly form: string; readonly number: string };
}

/** The item marks of the passage grammar; each is followed by a space and something to print. */
const ITEM_MARKS: readonly (readonly [RegExp, string])[] = [
  [/^(-)[ \t]+(?=\S)/u, '-'],
  [/^(\+)[ \t]+(?=\S)/u, '+'],
  [/^([a-zđ]\))[ \t]+(?=\S)/u, 'a)'],
  [/^(\(\d{1,3}\))[ \t]+(?=\S)/u, '(1)'],
  [/^(\d{1,3}\.)[ \t]+(?=\S)/u, '1.'],
  [/^(\d{1,3}\.\d{1,3}\.?)[ \t]+(?=\S)/u, '1.1.'],
  [/^(\d{1,3}\.\d{1,3}\.\d{1,3}\.?)[ \t]+(?=\S)/u, '1.1.1.'],
];

function readLine(line: string): TypedLine {
  for (const [mark, form] of ITEM_MARKS) {
    const found = mark.exec(line);
    if (found?.[1]) return { text: line.slice(found[0].length), item: { form, number: found[1] } };
  }
  return { text: line };
}

/** Whether a line starts with a mark, so that a backslash before it takes the mark's meaning away. */
export function startsWithItemMark(line: string): boolean {
  return ITEM_MARKS.some(([mark]) => mark.test(line));
}

function withoutEscape(line: string): TypedLine | undefined {
  return line.startsWith('\\') && startsWithItemMark(line.slice(1)) ? { text: line.slice(1) } : undefined;
}

/** Reads a *đoạn*: each line that is not blank is a paragraph, or an item where it starts with a mark. */
export function readPassage(typed: string): readonly TypedLine[] {
  return typed
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => withoutEscape(line) ?? readLine(line));
}
