import { z } from 'zod';
import { planSchema } from '../model/plan/plan.ts';

/** A JSON Schema, or a part of one, as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What an editor's YAML may make of a value that the program reads as text, by the kind of the field. */
const EDITOR_TYPES: Readonly<Record<string, readonly string[]>> = {
  'so-nguyen': ['integer', 'string'],
  'so-thuc': ['number', 'string'],
};
const TEXT_TYPES: readonly string[] = ['string', 'number', 'boolean'];
const YES_OR_NO: readonly unknown[] = [true, false, 'có', 'không', 'co', 'khong', 'true', 'false'];

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues(schemas: unknown, change: (schema: JsonSchema, key: string) => JsonSchema): JsonSchema {
  const entries = isSchema(schemas) ? Object.entries(schemas) : [];
  return Object.fromEntries(
    entries.map(([key, value]) => [key, isSchema(value) ? change(value, key) : value]),
  );
}

/** A key that may be left blank: YAML makes that null, and the program reads it as left out. */
function orBlank(schema: JsonSchema): JsonSchema {
  const { type, enum: values, anyOf } = schema;
  if (Array.isArray(anyOf)) return { ...schema, anyOf: [...anyOf, { type: 'null' }] };
  if (Array.isArray(values)) return { ...schema, enum: [...values, null] };
  if (type === undefined) return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [...(Array.isArray(type) ? type : [type]), 'null'] };
}

function properties({ properties: named, required }: JsonSchema): JsonSchema {
  const needed: readonly unknown[] = Array.isArray(required) ? required : [];
  return mapValues(named, (schema, key) => {
    const changed = forEditors(schema);
    return needed.includes(key) ? changed : orBlank(changed);
  });
}

/** A digit such as `14` in a list of allowed texts is also allowed as a number. */
function withNumbers(values: readonly unknown[]): readonly unknown[] {
  const numbers = values
    .filter((value) => typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value))
    .map(Number);
  return [...values, ...numbers];
}

function scalar(schema: JsonSchema): JsonSchema {
  const { type, kieu, enum: values, ...rest } = schema;
  if (kieu === 'dung-sai') return { ...rest, enum: YES_OR_NO };
  if (Array.isArray(values)) return { ...rest, enum: withNumbers(values) };
  if (type !== 'string') return { ...rest, ...(type !== undefined && { type }) };
  return { ...rest, type: EDITOR_TYPES[String(kieu)] ?? TEXT_TYPES };
}

function forEditors(schema: JsonSchema): JsonSchema {
  const { items, anyOf, additionalProperties, kieu } = schema;
  return {
    ...scalar(schema),
    ...(typeof kieu === 'string' && { 'x-kieu': kieu }),
    ...(isSchema(schema.properties) && { properties: properties(schema) }),
    ...(isSchema(items) && { items: forEditors(items) }),
    ...(isSchema(additionalProperties) && { additionalProperties: forEditors(additionalProperties) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.filter(isSchema).map(forEditors) }),
    ...(isSchema(schema.$defs) && { $defs: mapValues(schema.$defs, forEditors) }),
  };
}

/**
 * The published schema of a plan file (JSON Schema 2020-12), by which editors complete and check it: descriptions
 * in Vietnamese, kinds of text as `x-kieu`. It lets numbers and yes/no stand as an editor's own YAML reads them.
 */
export function planJsonSchema(): JsonSchema {
  return forEditors(z.toJSONSchema(planSchema, { io: 'input' }));
}
