import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planJsonSchema } from '../../src/check/json-schema.ts';
import { SPECIMEN_PLAN } from '../specimen-plan.ts';

// An editor reads YAML with its usual types: 2026 is a number there.
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(planJsonSchema());

function faults(source: string): readonly string[] {
  validate(parse(source));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const examples = fastGlob.sync('data/*/*.yaml', {
  ignore: ['data/danh-muc/**', 'data/the-thuc/**', '**/vanthu.yaml'],
});

describe('the published schema in an editor', () => {
  it.each(examples)('accepts %s', (path) => {
    expect(faults(readFileSync(path, 'utf8'))).toEqual([]);
  });

  it('tells a key that there is not, and one that is missing', () => {
    expect(faults(SPECIMEN_PLAN)).toEqual([]);
    expect(faults(`${SPECIMEN_PLAN}noi_nhann: x\n`).join()).toMatch(/must NOT have additional properties/);
    expect(faults(SPECIMEN_PLAN.replace('van_ban: ke-hoach', 'van_ban: ke-hoạch')).length).toBeGreaterThan(0);
  });
});
