import { parseDocument } from 'yaml';
import type { Data } from '../model/data.ts';
import { type Message, type MessageDetails, report } from '../model/message.ts';
import type { PlaceIndex } from '../model/place.ts';
import type { ReadLimits } from './limits.ts';
import type { SourcePoints } from './source-points.ts';
import { tooDeep, tooManyTokens } from './value-messages.ts';
import { yamlData } from './yaml-data.ts';
import { yamlErrors } from './yaml-errors.ts';
import { type Excess, findExcess } from './yaml-excess.ts';
import { yamlPlaces } from './yaml-places.ts';
import { yamlPoints } from './yaml-points.ts';

/** A stretch of a file that is YAML. */
export interface YamlRange {
  readonly start: number;
  readonly end: number;
}

/** What YAML says; without data where it could not be parsed. */
export interface YamlReading {
  readonly content?: { readonly data: Data; readonly places: PlaceIndex };
  readonly messages: readonly Message[];
}

function excessMessage({ of }: Excess, limits: ReadLimits, details: MessageDetails): Message {
  return of === 'depth'
    ? report('long-qua-sau', tooDeep, { most: limits.depth }, details)
    : report('qua-nhieu-gia-tri', tooManyTokens, { most: limits.tokens }, details);
}

/**
 * Reads YAML, no type guessed: `05`, `1.10` and `không` stay as typed. Reports every syntax error, or else every
 * key, alias, tag and character that a plan may not have.
 */
export function readYaml(points: SourcePoints, { start, end }: YamlRange, limits: ReadLimits): YamlReading {
  const text = points.source.slice(start, end);
  const within = yamlPoints(points, start);
  const excess = findExcess(text, limits);
  if (excess) {
    const details = { place: within.placeOf(excess.offset, excess.offset + 1) };
    return { messages: [excessMessage(excess, limits, details)] };
  }
  // Duplicate keys are found with the data, by the key that is meant: the library compares them as typed.
  const document = parseDocument(text, {
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  if (document.errors.length > 0) return { messages: yamlErrors(document, within) };
  const { data, messages } = yamlData(document, within, limits);
  if (data === undefined) return { messages };
  return { content: { data, places: yamlPlaces(document, within) }, messages };
}
