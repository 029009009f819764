import { z } from 'zod';
import type { DataMap } from '../model/data.ts';

/** A part of the plan's schema; undefined where the plan goes beyond it. */
export type SchemaPart = z.core.$ZodType | undefined;

/** What a schema may be, optional marks, transformations and unions taken apart. */
function alternatives(part: SchemaPart): readonly z.core.$ZodType[] {
  if (part instanceof z.ZodOptional) return alternatives(part.unwrap());
  if (part instanceof z.ZodPipe) return alternatives(part.in);
  if (part instanceof z.ZodUnion) return part.options.flatMap(alternatives);
  return part ? [part] : [];
}

function knownKeys(object: z.ZodObject, map: DataMap): number {
  return Object.keys(map).filter((key) => Object.hasOwn(object.shape, key)).length;
}

/** The object schema that knows most keys of the map. */
function objectFor(part: SchemaPart, map: DataMap): z.ZodObject | undefined {
  const objects = alternatives(part).filter((option) => option instanceof z.ZodObject);
  return objects.toSorted((left, right) => knownKeys(right, map) - knownKeys(left, map))[0];
}

/** The keys of a map in the order of the schema, those it does not name after them as they stood. */
export function keysInOrder(part: SchemaPart, map: DataMap): readonly string[] {
  const named = Object.keys(objectFor(part, map)?.shape ?? {}).filter((key) => Object.hasOwn(map, key));
  return [...named, ...Object.keys(map).filter((key) => !named.includes(key))];
}

/** The schema of the value under `key`. */
export function partOfKey(part: SchemaPart, map: DataMap, key: string): SchemaPart {
  const object = objectFor(part, map);
  const field = object?.shape[key];
  return field ?? object?.def.catchall;
}

/** The schema of the items of a list. */
export function partOfItems(part: SchemaPart): SchemaPart {
  const list = alternatives(part).find((option) => option instanceof z.ZodArray);
  return list?.element;
}

/** Whether the value is read as a number, a date or a yes/no, so that nobody minds how YAML would type it. */
export function isTypedScalar(part: SchemaPart): boolean {
  const kinds: readonly unknown[] = ['so-nguyen', 'so-thuc', 'dung-sai', 'ngay'];
  const unwrapped = part instanceof z.ZodOptional ? part.unwrap() : part;
  return unwrapped !== undefined && kinds.includes(z.globalRegistry.get(unwrapped)?.kieu);
}
