import { isMap, isScalar, isSeq } from 'yaml';
import type { DataPath } from '../model/place.ts';
import type { Splice } from './splice.ts';
import { findNode, type YamlSource } from './yaml-source.ts';

/** Letters that mean nothing within a plain text once it has begun; in brackets or braces fewer. */
const PLAIN_IN_BLOCK = /^(?:[\p{L}\p{M}\p{N} ()[\],.;/&+–“”"'-]|:(?=\S))*$/u;
const PLAIN_IN_FLOW = /^(?:[\p{L}\p{M}\p{N} ()./&+–“”-])*$/u;
const QUOTED: Readonly<Record<string, RegExp>> = {
  QUOTE_SINGLE: /^[^'\r\n]*$/,
  QUOTE_DOUBLE: /^[^"\\\r\n]*$/,
};

/** One line of a text as it stands in the source. */
interface WrittenLine {
  readonly text: string;
  readonly offset: number;
}

/** A text as it stands in the source, and whether a stretch may come into one of its lines as it is. */
interface WrittenText {
  readonly lines: readonly WrittenLine[];
  readonly canHold: (stretch: string) => boolean;
  /** Whether a line may begin so. */
  readonly canBegin: (line: string) => boolean;
}

function onOneLine(
  raw: string,
  start: number,
  style: string | undefined,
  isFlow: boolean,
): WrittenText | undefined {
  const quoted = style === undefined ? undefined : QUOTED[style];
  if (quoted) {
    const text = raw.slice(1, -1);
    if (!quoted.test(text)) return undefined;
    return {
      lines: [{ text, offset: start + 1 }],
      canHold: (stretch) => quoted.test(stretch),
      canBegin: () => true,
    };
  }
  if (style !== 'PLAIN' || /[\r\n]/.test(raw)) return undefined;
  const plain = isFlow ? PLAIN_IN_FLOW : PLAIN_IN_BLOCK;
  return {
    lines: [{ text: raw, offset: start }],
    canHold: (stretch) => plain.test(stretch),
    canBegin: (line) => /^\p{L}/u.test(line) && !/\s$/.test(line),
  };
}

/** The lines of a text after `|`, without their indentation. */
function inBlock(raw: string, start: number): WrittenText | undefined {
  const [header = '', ...rest] = raw.trimEnd().split('\n');
  if (!/^\|[-+]?\s*$/.test(header)) return undefined;
  const indent = /^ */.exec(rest[0] ?? '')?.[0].length ?? 0;
  let at = start + header.length + 1;
  const lines = rest.map((line): WrittenLine => {
    const written = {
      text: line.slice(indent).replace(/\r$/, ''),
      offset: at + Math.min(indent, line.length),
    };
    at += line.length + 1;
    return written;
  });
  return { lines, canHold: () => true, canBegin: (line) => /^\S/.test(line) };
}

function commonStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
  return count;
}

function lineSplice(
  { text: old, offset }: WrittenLine,
  next: string,
  written: WrittenText,
): Splice | undefined {
  const start = commonStart(old, next);
  let end = 0;
  while (end < Math.min(old.length, next.length) - start && old.at(-1 - end) === next.at(-1 - end)) end += 1;
  const text = next.slice(start, next.length - end);
  const isInside = start > 0 && end > 0;
  if (!written.canHold(text) || (!isInside && !written.canBegin(next))) return undefined;
  return { start: offset + start, end: offset + old.length - end, text };
}

/**
 * The splices that change only the stretches in which a text differs from the one that stands at `path`, line by
 * line, so that its quotes, its block and all else stay; undefined where it is written in a way that cannot hold it so.
 */
export function stretchSplices(
  yaml: YamlSource,
  path: DataPath,
  text: string,
): readonly Splice[] | undefined {
  const found = findNode(yaml, path);
  if ('obstacle' in found) return undefined;
  const { node, parent } = found;
  if (!isScalar(node) || !node.range || node.tag || typeof node.value !== 'string') return undefined;
  const start = yaml.start + node.range[0];
  const raw = yaml.source.slice(start, yaml.start + node.range[1]);
  const isFlow = (isMap(parent) || isSeq(parent)) && parent.flow === true;
  const written =
    node.type === 'BLOCK_LITERAL' ? inBlock(raw, start) : onOneLine(raw, start, node.type, isFlow);
  const next = text.split('\n');
  if (!written || written.lines.length !== next.length) return undefined;
  if (
    written.lines
      .map((line) => line.text)
      .join('\n')
      .trimEnd() !== node.value.replace(/\r/g, '').trimEnd()
  )
    return undefined;
  const changed = written.lines.flatMap((line, index) =>
    line.text === next[index] ? [] : [lineSplice(line, next[index] ?? '', written)],
  );
  const splices = changed.filter((splice) => splice !== undefined);
  return splices.length === changed.length ? splices : undefined;
}
