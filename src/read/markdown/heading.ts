import {
  type AttributedText,
  type Attributes,
  splitAttributes,
} from '../../model/markdown-form/attributes.ts';
import { splitTypedNumber } from '../../model/markdown-form/typed-number.ts';
import { type Message, report } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import type { Place } from '../../model/place.ts';
import { cleanText } from '../clean-text.ts';
import type { SourcePoints } from '../source-points.ts';
import type { HeadingBlock, SourceLine } from './blocks.ts';
import { attributesMalformed, attributeUnknown, levelNotNumber } from './messages.ts';
import { type Placed, placedAt } from './placed.ts';

/** A heading's line taken apart. */
export interface Heading {
  /** Its level as typed: the number of `#`, or `bac`. */
  readonly level: number;
  readonly place: Place;
  /** The words after `#` and number; undefined where there are none. */
  readonly words?: Placed;
  /** The other attributes in braces, by key. */
  readonly attributes: ReadonlyMap<string, Placed>;
  readonly typedNumber?: { readonly typed: string; readonly place: Place };
}

/** Reports attributes that stand where they mean nothing. */
export function unknownAttributes(
  attributes: Attributes,
  known: readonly string[],
  place: Place,
): readonly Message[] {
  return [...attributes.keys()]
    .filter((key) => !known.includes(key))
    .map((key) =>
      report(
        'md-thuoc-tinh-khong-co',
        attributeUnknown,
        { key, nearest: nearest(key, known) },
        { place, actual: key, expected: known },
      ),
    );
}

/** The level in `bac`, or undefined where there is none; one that is no number counts as none and is reported. */
export function levelIn(attributes: Attributes, place: Place, messages: Message[]): number | undefined {
  const typed = attributes.get('bac');
  if (typed === undefined) return undefined;
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  messages.push(report('md-bac-sai', levelNotNumber, { typed }, { place, actual: typed }));
  return undefined;
}

/** Where `part` stands in a line, looking from `from` on; the whole line where escapes keep it from being found. */
function placeIn(line: SourceLine, part: string, from: number, points: SourcePoints): Place {
  const at = line.text.indexOf(part, from);
  const start = line.start + Math.max(0, at);
  return points.placeOf(start, at < 0 ? line.start + line.text.length : start + part.length);
}

interface HeadingWords {
  readonly words?: Placed;
  readonly typedNumber?: NonNullable<Heading['typedNumber']>;
}

function readWords(typed: string, line: SourceLine, points: SourcePoints): HeadingWords {
  const { text, typed: number } = splitTypedNumber(typed);
  const words = cleanText(text);
  const afterNumber = number === undefined ? 0 : line.text.indexOf(number) + number.length;
  return {
    ...(words && { words: placedAt(words, placeIn(line, text, afterNumber, points)) }),
    ...(number && { typedNumber: { typed: number, place: placeIn(line, number, 0, points) } }),
  };
}

/** Reports braces that cannot be read as the attributes that they look like. */
export function malformedAttributes({ isMalformed }: AttributedText, place: Place): readonly Message[] {
  return isMalformed ? [report('md-ngoac-nhon', attributesMalformed, {}, { place })] : [];
}

/** Takes a heading's line apart; `known` are the attributes that it may have besides `bac`. */
export function readHeading(
  { hashes, line, place }: HeadingBlock,
  known: readonly string[],
  points: SourcePoints,
): { readonly heading: Heading; readonly messages: readonly Message[] } {
  const split = splitAttributes(line.text.trim().slice(hashes).trim());
  const { text, attributes = new Map<string, string>() } = split;
  const messages = [
    ...malformedAttributes(split, place),
    ...unknownAttributes(attributes, ['bac', ...known], place),
  ];
  const afterText = text === '' ? 0 : line.text.lastIndexOf(text) + text.length;
  const placed = Array.from(attributes)
    .filter(([key]) => known.includes(key))
    .map(
      ([key, value]) => [key, placedAt(cleanText(value), placeIn(line, value, afterText, points))] as const,
    );
  const level = levelIn(attributes, place, messages) ?? hashes;
  return {
    heading: { level, place, ...readWords(text, line, points), attributes: new Map(placed) },
    messages,
  };
}
