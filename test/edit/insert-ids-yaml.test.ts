import { describe, expect, it } from 'vitest';
import { insertIds } from '../../src/edit/insert-ids.ts';
import { yamlFile } from './yaml-file.ts';

function idsWritten(source: string): string {
  return insertIds(yamlFile(source)).value.source;
}

describe('insertIds in YAML', () => {
  it('puts ma before the first key of a block sequence item and keeps comments', () => {
    const source = [
      'ke_hoach:',
      '  noi_dung:',
      '    # phần đầu',
      '    - tieu_de: Mục đích, yêu cầu  # in hoa',
      '      noi_dung: |-',
      '        - Một ý',
      '',
    ].join('\n');
    expect(idsWritten(source)).toBe(
      [
        'ke_hoach:',
        '  noi_dung:',
        '    # phần đầu',
        '    - ma: muc-dich-yeu-cau',
        '      tieu_de: Mục đích, yêu cầu  # in hoa',
        '      noi_dung: |-',
        '        - Một ý',
        '',
      ].join('\n'),
    );
  });

  it('writes into flow style as flow style, with the quotes of its keys', () => {
    const source = [
      'bang:',
      '  - {"ma": "bang-chinh", "cot": [{"nhan": "Số TT"}, {nhan: Ghi chú}, {',
      '      nhan: Thời hạn,',
      '    }]}',
      '',
    ].join('\n');
    expect(idsWritten(source)).toBe(
      [
        'bang:',
        '  - {"ma": "bang-chinh", "cot": [{"ma": "so-tt", "nhan": "Số TT"}, {ma: ghi-chu, nhan: Ghi chú}, {',
        '      ma: thoi-han,',
        '      nhan: Thời hạn,',
        '    }]}',
        '',
      ].join('\n'),
    );
  });

  it('turns a bare căn cứ into keys, its further lines moved in, line ends kept', () => {
    const source = [
      'quyet_dinh:',
      '  can_cu:',
      '  - Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/02/2025',
      '  - |-',
      '    Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021',
      '    của Chính phủ',
      '  - "Căn cứ Quyết định số 5/QĐ-UBND',
      '    về kiểm tra công vụ"',
      '',
    ].join('\r\n');
    expect(idsWritten(source)).toBe(
      [
        'quyet_dinh:',
        '  can_cu:',
        '  - ma: luat-to-chuc-chinh-quyen-dia',
        '    noi_dung: Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/02/2025',
        '  - ma: nghi-quyet-chinh-phu',
        '    noi_dung: |-',
        '      Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021',
        '      của Chính phủ',
        '  - ma: quyet-dinh-kiem-tra-cong-vu',
        '    noi_dung: "Căn cứ Quyết định số 5/QĐ-UBND',
        '      về kiểm tra công vụ"',
        '',
      ].join('\r\n'),
    );
  });

  it('fills a key ma that stands empty', () => {
    const source = 'noi_nhan:\n- ma:   # chưa đặt\n  ten: Văn phòng\n- {ma: "", ten: Kho bạc}\n';
    expect(idsWritten(source)).toBe(
      'noi_nhan:\n- ma: van-phong   # chưa đặt\n  ten: Văn phòng\n- {ma: "kho-bac", ten: Kho bạc}\n',
    );
  });

  it('keeps a byte order mark and a file without a final line end', () => {
    expect(idsWritten('\uFEFFnoi_nhan: [Như Điều 3]')).toBe('\uFEFFnoi_nhan: [{ma: dieu, ten: Như Điều 3}]');
  });

  it('refuses what stands behind an anchor or alias, or is a pair without braces, and does the rest', () => {
    const source = [
      'bang:',
      '- ma: b',
      '  cot: [nhan: Nội dung]',
      '  nhiem_vu:',
      '  - &chung',
      '    ten: Rà soát thủ tục',
      '  - *chung',
      '  - ten: Kiểm tra công vụ',
      '',
    ].join('\n');
    const { value, messages } = insertIds(yamlFile(source));
    expect(value.inserted.map(({ ma }) => ma)).toEqual(['kiem-tra-cong-vu']);
    expect(messages.map(({ ruleId, reason }) => [ruleId, reason.split(': ')[1]])).toEqual([
      ['ma-chua-ghi', 'cặp khóa và giá trị đứng trong […] mà không có {…}'],
      ['ma-chua-ghi', 'giá trị này nằm sau dấu neo &…'],
      ['ma-chua-ghi', 'giá trị này dùng lại chỗ khác qua *…'],
    ]);
  });
});
