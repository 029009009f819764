const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /[\p{M}\p{Cf}\p{Cc}]/u;

function letterWidth(letter: string): number {
  if (NO_WIDTH.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}

/** How many columns of a terminal a text takes: marks of their own none, East Asian letters two (Unicode TR 11). */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, letter) => width + letterWidth(letter), 0);
}

/** A text filled up with spaces to a width; a wider one stays as it is. */
export function padded(text: string, width: number): string {
  return `${text}${' '.repeat(Math.max(0, width - textWidth(text)))}`;
}

function pieces(word: string, width: number): readonly string[] {
  const lines: string[] = [''];
  for (const letter of word) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && textWidth(last) + letterWidth(letter) > width) lines.push(letter);
    else lines[lines.length - 1] = last + letter;
  }
  return lines;
}

/** A text broken into lines of at most `width` columns, between words where it can be. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .flatMap((each) => (textWidth(each) > width ? pieces(each, width) : [each]))) {
    if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
