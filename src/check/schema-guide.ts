import { z } from 'zod';
import type { DataPath } from '../model/place.ts';

/** One node of a JSON Schema. */
export type SchemaNode = z.core.JSONSchema.BaseSchema;

/** Tells what a schema knows at a place of the data: keys, kinds and descriptions. */
export interface SchemaGuide {
  /** Every node that the schema has for a value at `path`, unions taken apart. */
  readonly nodesAt: (path: DataPath) => readonly SchemaNode[];
  /** The keys that may stand at `path`; where it may hold different things, those of the thing that has most of `present`. */
  readonly keysAt: (path: DataPath, present: readonly string[]) => readonly string[];
  /** The description of the value at `path`, in Vietnamese; undefined where the schema has none. */
  readonly describe: (path: DataPath) => string | undefined;
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Follows `$ref` and takes unions apart, the node with the description kept first. */
function resolve(node: unknown, root: SchemaNode): readonly SchemaNode[] {
  if (!isNode(node)) return [];
  const name = node.$ref?.split('/').at(-1);
  const target = name === undefined ? undefined : root.$defs?.[name];
  return [node, ...resolve(target, root), ...(node.anyOf ?? []).flatMap((option) => resolve(option, root))];
}

function stepInto(node: SchemaNode, step: string | number): unknown {
  if (typeof step === 'number') return Array.isArray(node.items) ? undefined : node.items;
  const named = node.properties?.[step];
  return named ?? node.additionalProperties;
}

function keysFor(nodes: readonly SchemaNode[], present: readonly string[]): readonly string[] {
  const choices = nodes.flatMap(({ properties }) => (properties ? [Object.keys(properties)] : []));
  const shared = (keys: readonly string[]) => keys.filter((key) => present.includes(key)).length;
  const most = choices.reduce((best, keys) => Math.max(best, shared(keys)), 0);
  return [...new Set(choices.filter((keys) => shared(keys) === most).flat())];
}

/** Makes the guide of a schema, which is turned into JSON Schema once, when it is first asked. */
export function schemaGuide(schema: z.ZodType): SchemaGuide {
  let root: SchemaNode | undefined;
  const nodesAt = (path: DataPath): readonly SchemaNode[] => {
    root ??= z.toJSONSchema(schema, { io: 'input' });
    const whole = root;
    return path.reduce<readonly SchemaNode[]>(
      (nodes, step) => nodes.flatMap((node) => resolve(stepInto(node, step), whole)),
      resolve(whole, whole),
    );
  };
  return {
    nodesAt,
    keysAt: (path, present) => keysFor(nodesAt(path), present),
    describe: (path) => nodesAt(path).find(({ description }) => description !== undefined)?.description,
  };
}
