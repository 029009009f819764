import { sharedList } from '../../src/model/plan/agency.ts';
import { planSchema } from '../../src/model/plan/plan.ts';
import { agencyEntry, timeLimit } from '../../src/model/plan/table.ts';
import { keyTable } from './key-table.ts';
import { allObjects, jsonSchemaOf, objectAt, objectOf, type SchemaNode } from './schema-objects.ts';

/** What docs/ke-hoach.md describes: plans, shared lists, and the two forms that a task's field may take. */
const ROOTS: Readonly<Record<string, SchemaNode>> = {
  'ke-hoach': jsonSchemaOf(planSchema),
  'danh-muc': jsonSchemaOf(sharedList),
  'co-quan-trong-o': jsonSchemaOf(agencyEntry),
  'thoi-han': jsonSchemaOf(timeLimit),
};

/** An object of the reference, and the schema that it stands in. */
export interface ReferenceObject {
  readonly object: SchemaNode;
  readonly root: SchemaNode;
}

/** The object that a part's name such as `ke-hoach:trinh_bay.le` means; undefined where there is none. */
export function referenceObject(name: string): ReferenceObject | undefined {
  const [rootName = '', path = ''] = name.split(':');
  const root = ROOTS[rootName];
  const object = root && (path === '' ? objectOf(root, root) : objectAt(path, root));
  return root && object && { object, root };
}

/** The table of keys that stands in the page under a part's name. */
export function referencePart(name: string): string {
  const found = referenceObject(name);
  return found ? keyTable(found.object, found.root) : `không có ${name} trong lược đồ`;
}

/** Everything with keys that an officer may type, by its identity, with a name that leads to it. */
export function referenceObjects(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(ROOTS).flatMap(([rootName, root]) =>
      Array.from(allObjects(root), ([identity, path]) => [identity, `${rootName}:${path}`] as const),
    ),
  );
}
