import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertIds } from '../../src/edit/insert-ids.ts';
import { ID_PATTERN } from '../../src/model/plan/text.ts';
import { somePlan } from './arbitrary-plan.ts';
import { someStyle, writeInStyle } from './arbitrary-yaml.ts';
import { idsOf, takenOut, withoutIds } from './id-changes.ts';
import { readYaml, yamlFile } from './yaml-file.ts';

const somePlanFile = fc
  .tuple(somePlan, someStyle)
  .map(([plan, style]) => writeInStyle(plan, style))
  .filter((source) => readYaml(source) !== undefined);

describe('insertIds over any YAML', () => {
  it('puts text in and changes nothing else: taken out again, the file is the same to the byte', () => {
    fc.assert(
      fc.property(somePlanFile, (source) => {
        const { value } = insertIds(yamlFile(source));
        expect(value.splices.every(({ start, end }) => start === end)).toBe(true);
        expect(takenOut(value.source, value.splices)).toBe(source);
      }),
    );
  });

  it('reads to the same plan but for ma, and reports nothing', () => {
    fc.assert(
      fc.property(somePlanFile, (source) => {
        const { value, messages } = insertIds(yamlFile(source));
        expect(messages).toEqual([]);
        expect(withoutIds(readYaml(value.source))).toEqual(withoutIds(readYaml(source)));
      }),
    );
  });

  it('gives ids of the form that ids have, each of them new', () => {
    fc.assert(
      fc.property(somePlanFile, (source) => {
        const { inserted } = insertIds(yamlFile(source)).value;
        const before = idsOf(readYaml(source));
        const given = inserted.map(({ ma }) => ma);
        expect(given.filter((ma) => !ID_PATTERN.test(ma))).toEqual([]);
        expect(new Set([...before, ...given]).size).toBe(new Set(before).size + given.length);
      }),
    );
  });

  it('writes nothing the second time', () => {
    fc.assert(
      fc.property(somePlanFile, (source) => {
        const once = insertIds(yamlFile(source)).value.source;
        expect(insertIds(yamlFile(once)).value).toEqual({ source: once, inserted: [], splices: [] });
      }),
    );
  });
});
