import type { Source } from './place.ts';

/** What a run of text is, beyond its letters: a counted number, a reference, an agency's name, a blank to fill in. */
export type TextRole = 'number' | 'reference' | 'agency' | 'blank';

/** A run of text with one look; the value is NFC and printed exactly as it stands. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly role?: TextRole;
  readonly source?: Source;
}

/** A line break that was typed. */
export interface LineBreak {
  readonly type: 'lineBreak';
}

/** What stands inside one paragraph. */
export type Inline = Text | LineBreak;

/** The plain text of inlines, a line break as a newline. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.value : '\n')).join('');
}
