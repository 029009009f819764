import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillGenerated, generatedNames } from '../../scripts/docs/fill-generated.ts';
import { referenceObject, referenceObjects, referencePart } from '../../scripts/docs/plan-reference.ts';
import { branches, identityOf, type SchemaNode } from '../../scripts/docs/schema-objects.ts';
import { type Data, isDataList, isDataMap } from '../../src/model/data.ts';
import { sharedList } from '../../src/model/plan/agency.ts';
import { planSchema } from '../../src/model/plan/plan.ts';

const page = readFileSync('docs/ke-hoach.md', 'utf8');
const names = generatedNames(page);

/** What stands around an example that shows only some keys of a plan. */
const AROUND = {
  van_ban: 'ke-hoach',
  co_quan_ban_hanh: 'Ủy ban nhân dân huyện Tân Lập',
  ke_hoach: { trich_yeu: 'Cải cách hành chính', noi_dung: 'Nội dung.' },
};

function examples(): readonly Data[] {
  return Array.from(page.matchAll(/^```yaml\n([\s\S]*?)^```/gm), ([, text]) =>
    parse(text ?? '', { schema: 'failsafe' }),
  );
}

const isList = (example: Data) => isDataMap(example) && typeof example.danh_muc === 'string';

/** Notes every key that an example uses, by the identity of the object that has it. */
function noteKeys(data: Data, node: SchemaNode, root: SchemaNode, into: Set<string>): void {
  for (const branch of branches(node, root)) {
    if (isDataList(data) && branch.items) for (const item of data) noteKeys(item, branch.items, root, into);
    if (!isDataMap(data) || !branch.properties) continue;
    for (const [key, value] of Object.entries(data)) {
      const property = branch.properties[key];
      if (property) into.add(`${identityOf(branch)} ${key}`);
      if (property) noteKeys(value, property, root, into);
    }
  }
}

/** The entries of agency and time limit fields have no key of their own in the schema of rows. */
function noteFields(data: Data, into: Set<string>): void {
  for (const part of ['co-quan-trong-o:', 'thoi-han:']) {
    const found = referenceObject(part);
    if (found) noteKeys(data, found.root, found.root, into);
  }
  if (isDataList(data)) for (const item of data) noteFields(item, into);
  else if (isDataMap(data)) for (const value of Object.values(data)) noteFields(value, into);
}

function usedKeys(): ReadonlySet<string> {
  const used = new Set<string>();
  for (const example of examples()) {
    const found = referenceObject(isList(example) ? 'danh-muc:' : 'ke-hoach:');
    if (found) noteKeys(example, found.root, found.root, used);
    noteFields(example, used);
  }
  return used;
}

describe('docs/ke-hoach.md', () => {
  it('has the tables that the schema gives (npm run docs writes them)', async () => {
    await expect(fillGenerated(page, referencePart)).toMatchFileSnapshot('../../docs/ke-hoach.md');
  });

  it('describes everything that has keys', () => {
    const described = names.map((name) => identityOf(referenceObject(name)?.object ?? {}));
    const missing = [...referenceObjects()].filter(([identity]) => !described.includes(identity));
    expect(missing.map(([, name]) => name)).toEqual([]);
  });

  it.each(examples().map((example) => [example]))('has an example that the schema takes: %j', (example) => {
    const result = isList(example)
      ? sharedList.safeParse(example)
      : planSchema.safeParse({ ...AROUND, ...(isDataMap(example) && example) });
    expect(result.error?.issues ?? []).toEqual([]);
  });

  it.each(names)('shows every key of %s in an example', (name) => {
    const object = referenceObject(name)?.object ?? {};
    const used = usedKeys();
    const unseen = Object.keys(object.properties ?? {}).filter(
      (key) => !used.has(`${identityOf(object)} ${key}`),
    );
    expect(unseen).toEqual([]);
  });
});
