import type { ReviewedParagraph } from '../model/reviewed.ts';

/** One line of a paragraph, as far as the next typed line break. */
export interface TextLine {
  readonly at: ReviewedParagraph;
  readonly text: string;
  /** Where it begins in the paragraph's text. */
  readonly offset: number;
}

/** The lines of paragraphs in which something is printed, blanks at their ends left out. */
export function textLines(paragraphs: readonly ReviewedParagraph[]): readonly TextLine[] {
  return paragraphs.flatMap((at) => {
    let start = 0;
    return at.text.split('\n').flatMap((line) => {
      const offset = start + line.length - line.trimStart().length;
      start += line.length + 1;
      const text = line.trim();
      return text === '' ? [] : [{ at, text, offset }];
    });
  });
}

const DASH = /^[-–—+•]\s*/u;

/** Whether a line is an item of a list with dashes. */
export function isDashed({ text }: TextLine): boolean {
  return DASH.test(text);
}

/** The words of a line without the dash before them. */
export function withoutDash({ text }: TextLine): string {
  return text.replace(DASH, '').trim();
}

/** The items of a list: where some lines have dashes, a line without one goes on with the item before it. */
export function listItems(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const items: TextLine[][] = [];
  const hasDashes = lines.some(isDashed);
  for (const line of lines) {
    const before = items.at(-1);
    if (before && hasDashes && !isDashed(line)) before.push(line);
    else items.push([line]);
  }
  return items;
}
