import { joinAttributes } from './attributes.ts';
import { escapeTypedNumber } from './typed-number.ts';

/** Markdown has six depths of headings; deeper levels say theirs in braces (docs/ban-ghi-markdown.md, 2). */
const DEEPEST = 6;

/** A heading of a level with its words and attributes; a backslash keeps words from being taken for a number. */
export function headingLine(level: number, words: string, attributes: ReadonlyMap<string, string>): string {
  const all = level > DEEPEST ? new Map([...attributes, ['bac', String(level)] as const]) : attributes;
  const text = joinAttributes(escapeTypedNumber(words), all.size > 0 ? all : undefined);
  return `${'#'.repeat(Math.min(level, DEEPEST))} ${text}`.trimEnd();
}

/** The texts under these keys of a map that are given, as attributes. */
export function attributesFrom(
  map: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Map<string, string> {
  const given = keys.flatMap((key) => {
    const value = map[key];
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return new Map(given);
}
