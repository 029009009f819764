import { z } from 'zod';

/** What the reference needs of one place of a JSON Schema. */
export interface SchemaNode {
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  /** How a field's text is read (`TextKind` and others of src/model/plan/text.ts). */
  readonly kieu?: string | undefined;
  readonly enum?: readonly string[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly properties?: Readonly<Record<string, SchemaNode>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: SchemaNode | undefined;
  readonly anyOf?: readonly SchemaNode[] | undefined;
  readonly $ref?: string | undefined;
  readonly $defs?: Readonly<Record<string, SchemaNode>> | undefined;
}

const schemaNode: z.ZodType<SchemaNode> = z.object({
  type: z.string().optional(),
  description: z.string().optional(),
  kieu: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  required: z.array(z.string()).optional(),
  $ref: z.string().optional(),
  get properties() {
    return z.record(z.string(), schemaNode).optional();
  },
  get items() {
    return schemaNode.optional();
  },
  get anyOf() {
    return z.array(schemaNode).optional();
  },
  get $defs() {
    return z.record(z.string(), schemaNode).optional();
  },
});

/** The JSON Schema of what an officer types for a zod schema. */
export function jsonSchemaOf(schema: z.ZodType): SchemaNode {
  return schemaNode.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

/** Follows a `$ref` into the schema's definitions; other nodes stay. */
export function resolved(node: SchemaNode, root: SchemaNode): SchemaNode {
  const name = /^#\/\$defs\/(.+)$/.exec(node.$ref ?? '')?.[1];
  if (name === undefined) return node;
  const { $ref: _, ...own } = node;
  return { ...root.$defs?.[name], ...definedOf(own) };
}

function definedOf(node: SchemaNode): SchemaNode {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}

/** The branches that a node stands for: itself, or those of its union, nested unions opened. */
export function branches(node: SchemaNode, root: SchemaNode): readonly SchemaNode[] {
  const own = resolved(node, root);
  return own.anyOf ? own.anyOf.flatMap((branch) => branches(branch, root)) : [own];
}

/** The object with keys that a node leads to, through lists and unions; undefined where it leads to none. */
export function objectOf(node: SchemaNode, root: SchemaNode): SchemaNode | undefined {
  for (const branch of branches(node, root)) {
    if (branch.properties) return branch;
    const inner = branch.items && objectOf(branch.items, root);
    if (inner) return inner;
  }
  return undefined;
}

/** The object at a path of keys such as `phu_luc.kem_theo`; lists on the way are passed through. */
export function objectAt(path: string, root: SchemaNode): SchemaNode | undefined {
  return path
    .split('.')
    .filter((key) => key !== '')
    .reduce<SchemaNode | undefined>(
      (object, key) => {
        const property = object?.properties?.[key];
        return property && objectOf(property, root);
      },
      objectOf(root, root),
    );
}

/** Two objects with the same keys and meanings are one thing to a reader, wherever they stand. */
export function identityOf(object: SchemaNode): string {
  const keys = Object.entries(object.properties ?? {}).map(([key, { description }]) => [key, description]);
  return JSON.stringify(keys);
}

/** Every object that can be reached from a node, by its identity, with a path that leads to it. */
export function allObjects(root: SchemaNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: SchemaNode, path: string): void => {
    for (const branch of branches(node, root)) {
      if (branch.items) visit(branch.items, path);
      if (!branch.properties || found.has(identityOf(branch))) continue;
      found.set(identityOf(branch), path);
      for (const [key, property] of Object.entries(branch.properties))
        visit(property, path === '' ? key : `${path}.${key}`);
    }
  };
  visit(root, '');
  return found;
}
