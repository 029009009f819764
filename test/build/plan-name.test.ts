import { describe, expect, test } from 'vitest';
import { namePlans, slug } from '../../src/build/plan-name.ts';

describe('the name of a plan’s folder', () => {
  const names = (...paths: readonly string[]) => namePlans(paths, '/vp/Kế hoạch 2025');

  test('is the file’s own name in ASCII', () => {
    expect(names('Cải cách hành chính năm 2025.yaml')).toEqual(['cai-cach-hanh-chinh-nam-2025']);
  });

  test('is its folder’s where the file is named by its kind alone', () => {
    expect(names('data/nang-cao-chi-so/quyet-dinh.yaml')).toEqual(['nang-cao-chi-so']);
    expect(names('ke-hoach.md')).toEqual(['ke-hoach-2025']);
  });

  test('has the folder’s name before it where two plans would share it', () => {
    expect(names('xa/cchc.yaml', 'huyen/cchc.yaml', 'phan-cong.yaml')).toEqual([
      'xa-cchc',
      'huyen-cchc',
      'phan-cong',
    ]);
  });

  test('stays one name for the two forms of one plan, so that the writer can refuse the second', () => {
    expect(names('xa/cchc.yaml', 'xa/cchc.md')).toEqual(['xa-cchc', 'xa-cchc']);
  });

  test('is never empty, nor one that Windows keeps for a device', () => {
    expect(names('計画.yaml', 'con.yaml')).toEqual(['ke-hoach-2025', 'ke-hoach-con']);
  });
});

test('a slug has neither marks, nor spaces, nor an end without a letter', () => {
  expect(slug('  Đề án 06 (bản 2) / ĐỢT I! ')).toBe('de-an-06-ban-2-dot-i');
  expect(slug('kế hoạch')).toBe('ke-hoach');
  expect(slug(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
});
