import { type Data, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { SchemaGuide, SchemaNode } from './schema-guide.ts';

/** Free text has a greatest length and no other bound; only there does an empty text say something. */
function isFreeText({ type, enum: values, pattern, maxLength }: SchemaNode): boolean {
  return type === 'string' && !values && pattern === undefined && maxLength !== undefined;
}

function isBlank(value: Data, path: DataPath, guide: SchemaGuide): boolean {
  if (value !== '') return false;
  const nodes = guide.nodesAt(path);
  return nodes.length > 0 && !nodes.some(isFreeText);
}

/** The data without keys that stand blank where only a date, a number, a choice or a list could: they count as left out. */
export function withoutBlanks(data: Data, guide: SchemaGuide, path: DataPath = []): Data {
  if (isDataList(data)) return data.map((item, index) => withoutBlanks(item, guide, [...path, index]));
  if (!isDataMap(data)) return data;
  const kept = Object.entries(data).filter(([key, value]) => !isBlank(value, [...path, key], guide));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutBlanks(value, guide, [...path, key])]));
}
