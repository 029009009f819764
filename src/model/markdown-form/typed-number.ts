/** A heading and the number that was typed before it. */
export interface NumberedHeading {
  readonly text: string;
  readonly typed?: string;
}

/** Every number form of a section or a Điều, and a space after it or the end of the line. */
const TYPED =
  /^((?:Phần|Chương|Mục|Tiểu mục|Điều)[ \t]+(?:\d{1,4}|[IVXLC]{1,8})[.:]|[IVXLC]{1,8}\.|\p{Lu}\.|\d{1,3}(?:\.\d{1,3}){0,5}[.)]|\d{1,3}(?:\.\d{1,3}){1,5}|\p{Ll}\)|\((?:\d{1,3}|\p{Ll})\)|[-+])(?:[ \t]+|$)/u;

/** Takes a typed number off a heading; a backslash before it makes it text, and is taken off itself. */
export function splitTypedNumber(heading: string): NumberedHeading {
  const found = TYPED.exec(heading);
  if (found?.[1] !== undefined) return { text: heading.slice(found[0].length), typed: found[1] };
  const escaped = /^\\+/.exec(heading)?.[0] ?? '';
  return { text: escaped && TYPED.test(heading.slice(escaped.length)) ? heading.slice(1) : heading };
}

/** The heading such that `splitTypedNumber` finds no number in it. */
export function escapeTypedNumber(heading: string): string {
  return TYPED.test(heading.replace(/^\\+/, '')) ? `\\${heading}` : heading;
}
