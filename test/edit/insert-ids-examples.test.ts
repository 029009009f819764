import { readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { insertIds } from '../../src/edit/insert-ids.ts';
import { idsOf, takenOut } from './id-changes.ts';
import { readYaml, yamlFile } from './yaml-file.ts';

const examples = fastGlob.sync(['data/*/*.yaml', '!data/{danh-muc,the-thuc}/**', '!**/vanthu.yaml']);

describe('insertIds on the examples', () => {
  it.each(examples)('%s has every id already', (file) => {
    const source = readFileSync(file, 'utf8');
    expect(insertIds(yamlFile(source)).value).toEqual({ source, inserted: [], splices: [] });
  });

  it.each(examples)('%s without the ids of its sections, Điều and columns gets new ones', (file) => {
    const source = readFileSync(file, 'utf8');
    const bare = source.replace(/^( *- )ma: \S+\n +(?=(?:tieu_de|nhan|noi_dung): )/gm, '$1');
    const { value, messages } = insertIds(yamlFile(bare));
    expect(messages).toEqual([]);
    expect(value.inserted.length).toBeGreaterThan(3);
    expect(takenOut(value.source, value.splices)).toBe(bare);
    expect(idsOf(readYaml(value.source)).length).toBe(idsOf(readYaml(bare)).length + value.inserted.length);
    expect(new Set(idsOf(readYaml(value.source))).size).toBe(idsOf(readYaml(value.source)).length);
  });
});
