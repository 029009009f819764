import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedName, indexAgencies, withoutOwnUnit } from '../../src/model/agency-names.ts';
import { createNameFinder } from '../../src/model/name-finder.ts';

const agencies = indexAgencies([
  { ma: 'van-phong', ten: 'Văn phòng HĐND và UBND xã', ten_ngan: 'Văn phòng', ten_khac: ['VP xã'] },
  { ma: 'phong-vhxh', ten: 'Phòng Văn hóa - Xã hội', viet_tat: 'VHXH' },
  { ma: 'phong-kinh-te', ten: 'Phòng Kinh tế' },
  { ma: 'phong-noi-vu', ten: 'Phòng Nội vụ' },
  { ma: 'ubnd-ea-mdroh', ten: "UBND xã Ea M'Droh" },
  { ma: 'ubnd-hoa-nghia', ten: 'UBND xã Hòa Nghĩa' },
]);

describe('names of agencies as people type them', () => {
  it.each([
    ['case', 'PHÒNG VĂN HÓA - XÃ HỘI', 'phong-vhxh'],
    ['the short name', 'văn phòng', 'van-phong'],
    ['another spelling', 'VP  xã', 'van-phong'],
    ['the abbreviation', 'VHXH', 'phong-vhxh'],
    ['& for và', 'Văn phòng HĐND & UBND xã', 'van-phong'],
    ['& without spaces', 'Văn phòng HĐND&UBND xã', 'van-phong'],
    ['another dash', 'Phòng Văn hóa–Xã hội', 'phong-vhxh'],
    ['no dash', 'Phòng Văn hóa Xã hội', 'phong-vhxh'],
    ['the tone mark on the other vowel', 'Phòng Văn hoá - Xã hội', 'phong-vhxh'],
    ['the tone mark of a place', 'UBND xã Hoà Nghĩa', 'ubnd-hoa-nghia'],
    ['letters taken apart', 'Phòng Nội vụ'.normalize('NFD'), 'phong-noi-vu'],
    ['a curly apostrophe', 'UBND xã Ea M’Droh', 'ubnd-ea-mdroh'],
    ['no apostrophe', 'UBND xã Ea MDroh', 'ubnd-ea-mdroh'],
    ['a full stop after it', 'Phòng Nội vụ.', 'phong-noi-vu'],
  ])('are the same but for %s', (_, typed, ma) => {
    expect(agencies.byName(typed)?.ma).toBe(ma);
  });

  it.each(['Phòng Kinh', 'Phòng Nội vụ, Phòng Kinh tế', 'Phong Noi vu', '', ' - '])(
    'tell apart: %s',
    (typed) => {
      expect(agencies.byName(typed)).toBeUndefined();
    },
  );

  it('are the same however their letters are encoded and their case is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...agencies.byId.values()), fc.boolean(), ({ ten, ma }, isUpper) => {
        const typed = ten.normalize('NFD');
        return agencies.byName(isUpper ? typed.toUpperCase() : typed)?.ma === ma;
      }),
    );
    expect(comparedName('Hòa'.normalize('NFD'))).toBe(comparedName('HOÀ'));
  });
});

describe('a name that no agency has', () => {
  it.each([
    ['Phòng Nội vụu', 'phong-noi-vu'],
    ['Phong Noi vu', 'phong-noi-vu'],
    ['Phòng Nội vụ huyện Tân Lập', 'phong-noi-vu'],
    ['Phòng Văn hóa - Xã hôi', 'phong-vhxh'],
  ])('%s is nearly one', (typed, ma) => {
    expect(agencies.nearest(typed)?.ma).toBe(ma);
  });

  it.each(['Phòng Y tế', 'Phòng Tư pháp', 'Sở', 'Các cơ quan, đơn vị'])('%s is another body', (typed) => {
    expect(agencies.nearest(typed)).toBeUndefined();
  });

  it('may end in the unit of its body', () => {
    expect(withoutOwnUnit('Phòng Nội vụ huyện')).toBe('Phòng Nội vụ');
    expect(withoutOwnUnit('Phòng Nội vụ xã Phú Thạnh')).toBe('Phòng Nội vụ');
    expect(withoutOwnUnit('Phòng Văn hóa - Xã hội')).toBe('Phòng Văn hóa - Xã hội');
  });
});

describe('names in a text', () => {
  const find = createNameFinder(
    new Map([
      [comparedName('Phòng Kinh tế'), 'kinh-te'],
      [comparedName('Phòng Kinh tế và Hạ tầng'), 'ha-tang'],
      [comparedName('Phòng Văn hóa - Xã hội'), 'vhxh'],
    ]),
  );

  it('are found where they stand, the longer before the shorter', () => {
    const text = 'Giao Phòng Văn hoá – Xã hội, phòng Kinh tế & Hạ tầng và Phòng Kinh tế.';
    expect(find(text).map(({ named, typed }) => [named, typed])).toEqual([
      ['vhxh', 'Phòng Văn hoá – Xã hội'],
      ['ha-tang', 'phòng Kinh tế & Hạ tầng'],
      ['kinh-te', 'Phòng Kinh tế'],
    ]);
    for (const { typed, start, end } of find(text)) expect(text.slice(start, end)).toBe(typed);
  });

  it('do not run over the end of a sentence or a line', () => {
    expect(find('Họp ở phòng. Kinh tế phát triển')).toEqual([]);
    expect(find('Phòng\nKinh tế')).toEqual([]);
  });
});
