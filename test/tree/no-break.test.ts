import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withNoBreakSpaces } from '../../src/tree/no-break.ts';

/** Shows no-break spaces as `·`. */
function shown(text: string): string {
  return withNoBreakSpaces(text).replaceAll('\u00a0', '·');
}

describe('spaces that must not end a line', () => {
  it.each([
    ['Hà Nội, ngày 05 tháng 01 năm 2025', 'Hà Nội, ngày·05·tháng·01·năm·2025'],
    ['ngày …… tháng …… năm 2025', 'ngày·……·tháng·……·năm·2025'],
    ['ngày 15/7/2021 của Chính phủ', 'ngày·15/7/2021 của Chính phủ'],
    ['tháng 9 năm 2023', 'tháng·9 năm·2023'],
  ])('in a date: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['theo khoản 2 Điều 5', 'theo khoản·2 Điều·5'],
    ['điểm đ khoản 1', 'điểm·đ khoản·1'],
    ['Mục II Phụ lục I', 'Mục·II Phụ·lục·I'],
    ['Kế hoạch số 15/KH-UBND của', 'Kế hoạch số·15/KH-UBND của'],
    ['Số: 15/KH-UBND', 'Số:·15/KH-UBND'],
    ['Quý IV hàng năm', 'Quý·IV hàng năm'],
  ])('between a word and its number: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['đạt 30 % trở lên', 'đạt 30·% trở lên'],
    ['500 triệu đồng', '500·triệu đồng'],
    ['rộng 12 m2', 'rộng 12·m2'],
  ])('between a number and its unit: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['giai đoạn 2023 - 2025', 'giai đoạn 2023 -·2025'],
    ['Phòng Tài chính – Kế hoạch', 'Phòng Tài chính –·Kế hoạch'],
    ['65 /KH-UBND', '65·/KH-UBND'],
    ['( theo mẫu )', '(·theo mẫu·)'],
    ['vì sao ?', 'vì sao·?'],
  ])('around signs: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['- Lưu: VT, NV.', 'mục tiêu 2', 'con số chung', 'năm qua đạt 3 mục tiêu', 'số lượng 5'])(
    'nowhere else: %s',
    (text) => {
      expect(shown(text)).toBe(text);
    },
  );

  it.each([
    ['trước ngày 15 tháng 12 năm 2024', 'trước ngày·15 tháng·12 năm·2024'],
    ['trước ngày 15/12/2024', 'trước ngày·15/12/2024'],
    ['Nghị định số 59/2019/NĐ-CP', 'Nghị định số 59/2019/NĐ-CP'],
    ['khoản 2 Điều 5, đạt 30 %', 'khoản·2 Điều·5, đạt 30·%'],
  ])('in a cell what is long may part: %s', (text, expected) => {
    expect(withNoBreakSpaces(text, 'cell').replaceAll('\u00a0', '·')).toBe(expected);
  });

  it('keeps every other letter, and the length', () => {
    const anyPlace = fc.constantFrom('page', 'cell');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyPlace, (text, place) => {
        expect(withNoBreakSpaces(text, place).replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
      }),
    );
  });
});

describe("the last syllable of an issuer's name", () => {
  it.each([
    ['Ủy ban nhân dân xã Phú Thạnh', 'Ủy ban nhân dân xã Phú·Thạnh'],
    ['Ủy ban nhân dân\nxã Phú Thạnh', 'Ủy ban nhân·dân\nxã Phú Thạnh'],
    ['Sở Nội vụ', 'Sở Nội vụ'],
  ])('is not left alone on a line: %s', (text, expected) => {
    expect(withNoBreakSpaces(text, 'organ').replaceAll('\u00a0', '·')).toBe(expected);
  });
});
