import { parseDocument } from 'yaml';
import type { Data } from '../model/data.ts';
import { type Message, report } from '../model/message.ts';
import type { PlaceIndex } from '../model/place.ts';
import type { ReadLimits } from './limits.ts';
import type { SourcePoints } from './source-points.ts';
import { tooDeep } from './value-messages.ts';
import { yamlData } from './yaml-data.ts';
import { tooDeepAt } from './yaml-depth.ts';
import { yamlErrors } from './yaml-errors.ts';
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

/**
 * Reads YAML, no type guessed: `05`, `1.10` and `không` stay as typed. Reports every syntax error, or else every
 * key, alias, tag and character that a plan may not have.
 */
export function readYaml(points: SourcePoints, { start, end }: YamlRange, limits: ReadLimits): YamlReading {
  const text = points.source.slice(start, end);
  const within = yamlPoints(points, start);
  const deep = tooDeepAt(text, limits.depth);
  if (deep !== undefined) {
    const place = within.placeOf(deep, deep + 1);
    return { messages: [report('long-qua-sau', tooDeep, { most: limits.depth }, { place })] };
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
  return { content: { data, places: yamlPlaces(document, within) }, messages };
}
