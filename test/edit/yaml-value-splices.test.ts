import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySplices } from '../../src/edit/splice.ts';
import { type PlannedSplices, parseYamlSource } from '../../src/edit/yaml-source.ts';
import { addKeyAfter, removeKey, replaceText } from '../../src/edit/yaml-value-splices.ts';
import { type Data, isDataList, isDataMap } from '../../src/model/data.ts';
import type { DataPath } from '../../src/model/place.ts';
import { somePlan, someText } from './arbitrary-plan.ts';
import { someStyle, writeInStyle } from './arbitrary-yaml.ts';
import { readYaml } from './yaml-file.ts';

function made(source: string, planned: PlannedSplices): string {
  return 'splices' in planned ? applySplices(source, planned.splices) : planned.obstacle;
}

function replaced(source: string, path: DataPath, text: string): string {
  return made(source, replaceText(parseYamlSource(source), path, text));
}

function removed(source: string, path: DataPath): string {
  return made(source, removeKey(parseYamlSource(source), path));
}

describe('replaceText', () => {
  it('keeps the quotes and the comment that stand there', () => {
    const source = 'so: 15/KH-UBND # năm cũ\nten: \'Ông A\'\nnoi: "Huế"\n';
    expect(replaced(source, ['so'], '/KH-UBND')).toBe('so: /KH-UBND # năm cũ\nten: \'Ông A\'\nnoi: "Huế"\n');
    expect(replaced(source, ['ten'], "Y'Bớt")).toContain("ten: 'Y''Bớt'\n");
    expect(replaced(source, ['noi'], 'Đà "N"')).toContain('noi: "Đà \\"N\\""\n');
  });

  it('quotes a text that YAML would take for something else, and fills an empty value', () => {
    expect(replaced('so: a\n', ['so'], '- x: #y')).toBe("so: '- x: #y'\n");
    expect(replaced('so:   # chưa có\n', ['so'], '7')).toBe('so: 7   # chưa có\n');
  });

  it('replaces a text over several lines and leaves what follows', () => {
    expect(replaced('a: |-\r\n  x\r\n  y\r\nb: z\r\n', ['a'], 'ngắn')).toBe('a: ngắn\r\nb: z\r\n');
  });

  it('refuses what an anchor shares with other places', () => {
    expect(replaced('a: &n x\nb: *n\n', ['a'], 'y')).toBe('anchor');
    expect(replaced('a: &n x\nb: *n\n', ['b'], 'y')).toBe('alias');
    expect(replaced('a: x\n', ['b'], 'y')).toBe('absent');
  });
});

describe('removeKey', () => {
  it('takes the lines of the key and nothing more', () => {
    const source = 'a: x\n# về b\nb:\n  - c: 1 # một\n    d: |-\n      hai\n  - e\nf: y\n';
    expect(removed(source, ['b'])).toBe('a: x\n# về b\nf: y\n');
    expect(removed(source, ['b', 0, 'd'])).toBe('a: x\n# về b\nb:\n  - c: 1 # một\n  - e\nf: y\n');
    expect(removed(source, ['b', 0, 'c'])).toBe('a: x\n# về b\nb:\n  - d: |-\n      hai\n  - e\nf: y\n');
  });

  it('takes a key out of flow style with its comma', () => {
    const source = 'a: {ngay: 5, thang: 1, nam: 2026}';
    expect(removed(source, ['a', 'ngay'])).toBe('a: {thang: 1, nam: 2026}');
    expect(removed(source, ['a', 'nam'])).toBe('a: {ngay: 5, thang: 1}');
  });

  it('leaves the only key of a map', () => {
    expect(removed('a:\n  b: x\n', ['a', 'b'])).toBe('onlyKey');
  });
});

describe('addKeyAfter', () => {
  it('writes a line of its own with the same indentation', () => {
    const source = '\uFEFFa: x # một\n\nb:\n  c: y';
    expect(made(source, addKeyAfter(parseYamlSource(source), ['a'], 'm', 'z'))).toBe(
      '\uFEFFa: x # một\nm: z\n\nb:\n  c: y',
    );
    expect(made(source, addKeyAfter(parseYamlSource(source), ['b', 'c'], 'm', 'z'))).toBe(
      `${source}\n  m: z`,
    );
  });
});

function textPaths(data: Data | undefined, path: DataPath = []): readonly DataPath[] {
  if (typeof data === 'string') return [path];
  if (isDataList(data)) return data.flatMap((item, index) => textPaths(item, [...path, index]));
  return Object.entries(data ?? {}).flatMap(([key, value]) => textPaths(value, [...path, key]));
}

function withText(data: Data | undefined, [step, ...rest]: DataPath, text: string | undefined): unknown {
  if (step === undefined) return text;
  if (isDataList(data))
    return data.map((item, index) => (index === step ? withText(item, rest, text) : item));
  if (!isDataMap(data)) return data;
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    key === step ? withText(value, rest, text) : value,
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const someFileAndPath = fc
  .tuple(somePlan, someStyle, fc.nat())
  .map(([plan, style, choice]) => {
    const source = writeInStyle(plan, style);
    const paths = textPaths(readYaml(source));
    return { source, path: paths[choice % paths.length] ?? [] };
  })
  .filter(({ source }) => readYaml(source) !== undefined);

describe('splices of values over any YAML', () => {
  it('changes the one text that was meant', () => {
    fc.assert(
      fc.property(someFileAndPath, someText, ({ source, path }, text) => {
        // An empty item of a list (`- `) has no colon after which a text could be put.
        fc.pre(typeof path.at(-1) === 'string');
        const expected = withText(readYaml(source), path, text);
        expect(readYaml(replaced(source, path, text))).toEqual(expected);
      }),
    );
  });

  it('takes out the one key that was meant, or says why not', () => {
    fc.assert(
      fc.property(someFileAndPath, ({ source, path }) => {
        fc.pre(typeof path.at(-1) === 'string');
        const planned = removeKey(parseYamlSource(source), path);
        if ('obstacle' in planned) expect(planned.obstacle).toBe('onlyKey');
        else expect(readYaml(made(source, planned))).toEqual(withText(readYaml(source), path, undefined));
      }),
    );
  });
});
