import type { PartName } from '../../model/reviewed.ts';
import type { TypeNames } from '../type-names.ts';
import { bareTitle } from './bare-title.ts';
import { bodyParts } from './body-parts.ts';
import { letterheadParts } from './letterhead-parts.ts';
import { type Item, isBlank, type Line } from './line.ts';
import { nextPrinted, type Parts, wordlessPart } from './parts.ts';
import { signatureParts, signatureStart } from './signature-parts.ts';
import { type TitleContext, TitleReader } from './title-reader.ts';
import { isAppendixLabel, isDraftMark, isEnactment, isSigningInfo } from './wording.ts';

function shapeOf(
  items: readonly Item[],
  hasLetterhead: boolean,
  isFirst: boolean,
  types: TypeNames,
): TitleContext['shape'] {
  const lines = items.filter(
    (item): item is Line => item.type === 'line' && wordlessPart(item) === undefined,
  );
  const first = lines.find((line) => !isDraftMark(line) && !isSigningInfo(line));
  if (first && isAppendixLabel(first)) return 'appendix';
  if (hasLetterhead || lines.slice(0, 20).some((line) => types.named(line.settled) !== undefined))
    return 'typed';
  return isFirst ? 'bare' : 'appendix';
}

/** Empty lines at the top right of a separate file are where its body signs (PL I, II.8.b). */
function isSigningArea(line: Line): boolean {
  return isBlank(line) && line.paragraph.format.align === 'right';
}

function titleParts(items: readonly Item[], context: TitleContext): Parts {
  const reader = new TitleReader(context);
  const named = new Map<Line, PartName>();
  for (const [index, line] of items.entries()) {
    if (line.type === 'table') break;
    const part = reader.read(line, nextPrinted(items, index + 1));
    if (part === undefined) break;
    named.set(line, part === 'emptyLine' && named.size === 0 && isSigningArea(line) ? 'signingArea' : part);
  }
  return named;
}

/** `QUYẾT ĐỊNH:` as a line of its own, behind the type of the document or with its colon. */
function hasEnactmentLine(items: readonly Item[], types: TypeNames): boolean {
  const lines = items.filter(isLine);
  const type = lines.findIndex((line) => types.named(line.settled) !== undefined);
  return lines.some((line, index) => isEnactment(line) && (index > type || line.settled.endsWith(':')));
}

function isLine(item: Item): item is Line {
  return item.type === 'line';
}

/** The lines of a document with their parts, by where they stand. */
export interface NamedDocument {
  readonly letterhead: Parts;
  /** Title and body. */
  readonly text: Parts;
  readonly signature: Parts;
}

/** Names the part of every line of one document, from wording, place and look. */
export function nameParts(
  items: readonly Item[],
  { isFirst, types }: { readonly isFirst: boolean; readonly types: TypeNames },
): NamedDocument {
  const letterhead = letterheadParts(items, types);
  const rest = items.slice(letterhead.size);
  const shape = shapeOf(rest, letterhead.size > 0, isFirst, types);
  const context = { types, hasEnactment: hasEnactmentLine(items, types), shape };
  const title = shape === 'bare' ? bareTitle(rest) : titleParts(rest, context);
  const signature = signatureStart(rest, title.size);
  return {
    letterhead,
    text: new Map([...title, ...bodyParts(rest.slice(title.size, signature))]),
    signature: signatureParts(rest.slice(signature).filter(isLine)),
  };
}
