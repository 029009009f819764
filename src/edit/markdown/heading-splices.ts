import {
  type Attributes,
  escapeAttributes,
  splitAttributes,
  writeAttributes,
} from '../../model/markdown-form/attributes.ts';
import { escapeTypedNumber, splitTypedNumber } from '../../model/markdown-form/typed-number.ts';
import { bracesOf, type SourceLine } from '../markdown-line.ts';
import { insertion, type Splice } from '../splice.ts';

/** A heading's line taken apart; offsets count within the line. */
export interface HeadingParts {
  /** Its level as it says itself: `bac`, or the number of `#`. */
  readonly level: number;
  readonly hashesEnd: number;
  /** Where the words stand, after `#` and a typed number. */
  readonly wordsStart: number;
  readonly wordsEnd: number;
  readonly hasNumber: boolean;
  readonly bracesStart: number | undefined;
  readonly attributes: Attributes;
}

/** What becomes of a heading: other words, and attributes set or (undefined) taken away. */
export interface HeadingChange {
  readonly words?: string;
  readonly attributes: ReadonlyMap<string, string | undefined>;
}

/** Takes a heading's line apart. */
export function headingParts({ text }: SourceLine): HeadingParts {
  const hashesEnd = /^[ \t]*#{1,6}/.exec(text)?.[0].length ?? 0;
  const bracesStart = bracesOf(text);
  const attributes = splitAttributes(text).attributes ?? new Map<string, string>();
  const wordsEnd = Math.max(hashesEnd, text.slice(0, bracesStart).trimEnd().length);
  const blanks = /^\s*/.exec(text.slice(hashesEnd, wordsEnd))?.[0].length ?? 0;
  const typed = text.slice(hashesEnd + blanks, wordsEnd);
  const number = splitTypedNumber(typed);
  const numberLength = number.typed === undefined ? 0 : typed.length - number.text.length;
  return {
    level: Number(attributes.get('bac') ?? text.slice(0, hashesEnd).trim().length),
    hashesEnd,
    wordsStart: hashesEnd + blanks + numberLength,
    wordsEnd,
    hasNumber: numberLength > 0,
    bracesStart,
    attributes,
  };
}

function wordsSplice({ start, text }: SourceLine, parts: HeadingParts, words: string): Splice {
  const { wordsStart, wordsEnd, hasNumber, bracesStart } = parts;
  const written = escapeAttributes(hasNumber ? words : escapeTypedNumber(words));
  const before = written !== '' && !/\s$/.test(text.slice(0, wordsStart)) ? ' ' : '';
  const after = written !== '' && bracesStart === wordsEnd ? ' ' : '';
  return { start: start + wordsStart, end: start + wordsEnd, text: before + written + after };
}

function attributesSplice({ start, text }: SourceLine, parts: HeadingParts, attributes: Attributes): Splice {
  const { bracesStart, wordsEnd } = parts;
  const lineEnd = start + text.trimEnd().length;
  if (attributes.size === 0) return { start: start + wordsEnd, end: lineEnd, text: '' };
  const written = writeAttributes(attributes);
  return bracesStart === undefined
    ? insertion(start + wordsEnd, ` ${written}`)
    : { start: start + bracesStart, end: lineEnd, text: written };
}

/** Changes words and attributes of a heading; its level, its typed number and what else it says stay as typed. */
export function headingSplices(line: SourceLine, { words, attributes }: HeadingChange): readonly Splice[] {
  const parts = headingParts(line);
  const changed = new Map(parts.attributes);
  for (const [key, value] of attributes) {
    if (value === undefined) changed.delete(key);
    else changed.set(key, value);
  }
  const isChanged = [...attributes].some(([key, value]) => parts.attributes.get(key) !== value);
  return [
    ...(words === undefined ? [] : [wordsSplice(line, parts, words)]),
    ...(isChanged ? [attributesSplice(line, parts, changed)] : []),
  ];
}
