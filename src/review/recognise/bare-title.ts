import type { PartName } from '../../model/reviewed.ts';
import type { Item, Line } from './line.ts';
import { type Parts, wordlessPart } from './parts.ts';
import { beginsBasis } from './wording.ts';

/** How many lines may stand above the title of a text without letterhead and type name. */
const LINES_ABOVE = 12;
/** A line is part of a running text from this length on, in characters. */
const RUNNING_TEXT = 250;
const SHORTEST_TITLE = 30;

function opensBody(item: Item): boolean {
  if (item.type === 'table') return true;
  return item.level !== undefined || beginsBasis(item) || item.settled.length >= RUNNING_TEXT;
}

function longest(lines: readonly Line[]): Line | undefined {
  const [first] = lines.toSorted((one, other) => other.settled.length - one.settled.length);
  return first && first.settled.length >= SHORTEST_TITLE ? first : undefined;
}

/**
 * The title of a text that has neither letterhead nor type name, e.g. one copied from a web page: what is set like a
 * title, else the longest of the lines before the body; what stands around it is no part of the document.
 */
export function bareTitle(items: readonly Item[]): Parts {
  const end = items.findIndex(opensBody);
  if (end <= 0 || end > LINES_ABOVE) return new Map();
  const lines = items.slice(0, end).filter((item): item is Line => item.type === 'line');
  const printed = lines.filter((line) => wordlessPart(line) === undefined);
  const title = printed.find(({ look }) => look.centred && look.bold) ?? longest(printed);
  if (!title) return new Map();
  const partOf = (line: Line): PartName => wordlessPart(line) ?? (line === title ? 'subject' : 'other');
  return new Map(lines.map((line) => [line, partOf(line)]));
}
