import { describe, expect, it } from 'vitest';
import { type JsonSchema, planJsonSchema } from '../../src/check/json-schema.ts';

const schema = planJsonSchema();

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schema at a way of keys; `*` goes into the items of a list, through unions. */
function at(...way: readonly string[]): JsonSchema {
  return way.reduce<JsonSchema>((node, key) => {
    const options = [node, ...(Array.isArray(node.anyOf) ? node.anyOf.map(resolve) : [])];
    const found = options.map((option) =>
      key === '*' ? option.items : isSchema(option.properties) ? option.properties[key] : undefined,
    );
    return resolve(found.find(isSchema));
  }, schema);
}

function resolve(node: unknown): JsonSchema {
  if (!isSchema(node)) throw new Error('nothing there');
  if (typeof node.$ref !== 'string') return node;
  const name = node.$ref.split('/').at(-1) ?? '';
  return resolve(isSchema(schema.$defs) ? schema.$defs[name] : undefined);
}

interface Property {
  readonly key: string;
  readonly node: JsonSchema;
}

function propertiesIn(node: unknown): readonly Property[] {
  if (Array.isArray(node)) return node.flatMap(propertiesIn);
  if (!isSchema(node)) return [];
  const own = isSchema(node.properties) ? Object.entries(node.properties) : [];
  return [
    ...own.flatMap(([key, value]) => (isSchema(value) ? [{ key, node: value }] : [])),
    ...own.flatMap(([, value]) => propertiesIn(value)),
    ...[node.items, node.anyOf, node.additionalProperties].flatMap(propertiesIn),
    ...(isSchema(node.$defs) ? Object.values(node.$defs).flatMap(propertiesIn) : []),
  ];
}

describe('the published schema', () => {
  it('is plain JSON Schema 2020-12 with a title', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Tệp kế hoạch vanthu',
      type: 'object',
      additionalProperties: false,
    });
  });

  it('describes every key in Vietnamese', () => {
    const properties = propertiesIn(schema);
    expect(properties.length).toBeGreaterThan(150);
    for (const { key, node } of properties) {
      const { description } = resolve(node);
      expect(description ?? node.description, key).toMatch(/[^\p{ASCII}]/u);
    }
  });

  it('lets numbers and yes/no stand as an editor reads them', () => {
    expect(at('ky', 'nam')).toMatchObject({ type: ['integer', 'string'], minimum: 1945, maximum: 2200 });
    expect(at('trinh_bay', 'le', 'tren')).toMatchObject({
      type: ['number', 'string', 'null'],
      minimum: 20,
      maximum: 25,
    });
    expect(at('in_du_thao').enum).toEqual([true, false, 'có', 'không', 'co', 'khong', 'true', 'false', null]);
    expect(at('trinh_bay', 'co_chu').enum).toEqual(['13', '14', 13, 14, null]);
    expect(at('bang', '*', 'nhiem_vu', '*', 'ten')).toMatchObject({
      type: ['string', 'number', 'boolean', 'null'],
    });
  });

  it('lets keys stand blank that may be left out, and no others', () => {
    expect(at('so_ky_hieu').anyOf).toContainEqual({ type: 'null' });
    expect(at('co_quan_ban_hanh').type).toEqual(['string', 'number', 'boolean']);
    expect(schema.required).toEqual(['van_ban', 'co_quan_ban_hanh']);
  });

  it('says of each text how it is read', () => {
    expect(at('ke_hoach', 'trich_yeu')['x-kieu']).toBe('chu');
    expect(at('ke_hoach', 'mo_dau')['x-kieu']).toBe('doan');
    expect(at('ngay_ban_hanh')['x-kieu']).toBe('ngay');
    expect(at('bang', '*', 'cot', '*', 'kieu').enum).toContain('thoi-han');
  });

  it('goes as deep as sections, columns and tasks do', () => {
    const deep = ['noi_dung', '*', 'noi_dung', '*', 'noi_dung', '*', 'tieu_de'];
    expect(at('ke_hoach', ...deep).description).toBe('Tiêu đề của mục');
    expect(at('phu_luc', '*', 'bang', 'cot', '*', 'cot', '*', 'nhan').description).toMatch(/^Nhãn của cột/);
  });
});
