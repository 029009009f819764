import { describe, expect, it } from 'vitest';
import { convertPlan } from '../../src/convert/convert-plan.ts';
import type { PlanFormat } from '../../src/model/plan-file.ts';
import { dataOfForm, readForm } from './read-form.ts';

function converted(source: string, from: PlanFormat) {
  return convertPlan(readForm(source, from), from === 'yaml' ? 'markdown' : 'yaml', dataOfForm);
}

const YAML = `van_ban: ke-hoach # loại
# Phần nội dung
ke_hoach:
  trich_yeu: Cải cách hành chính
  can_cu:
    - ma: cc-luat
      noi_dung: Căn cứ Luật Giá
  noi_dung:
    - |-
      # không phải chú thích
      ::không phải lệnh
    - ma: muc-tieu
      tieu_de: 1. Mục tiêu
      noi_dung: "2*3*4"
    - chi_dan: (Xem bảng)
bang:
  - ma: b
    cot:
      - nhan: Nội dung
        truong: ten
      - nhan: Chủ trì
        truong: chu_tri
    nhiem_vu:
      - ma: nhom
        ten: Nhóm
        nhiem_vu:
          - ma: x
            ten: a | b
            chu_tri:
              - phong-x
          - ma: y
            ten: "{{y}}"
            chu_tri: ""
`;

describe('convertPlan', () => {
  it('writes text and tasks as a person would, and takes the meaning from what only looks like Markdown', () => {
    const { value = '' } = converted(YAML, 'yaml');
    expect(value.slice(value.indexOf('---\n\n') + 5)).toBe(
      [
        '::ke-hoach',
        '',
        '::can-cu',
        '- Căn cứ Luật Giá {#cc-luat}',
        '',
        '::noi-dung',
        '\\# không phải chú thích',
        '\\::không phải lệnh',
        '',
        '# \\1. Mục tiêu {#muc-tieu}',
        '2*3*4',
        '',
        '::chi-dan{bac=0}',
        '(Xem bảng)',
        '',
        '::nhiem-vu{bang=b}',
        '',
        '# Nhóm {#nhom}',
        '',
        '| ma | Nội dung | Chủ trì |',
        '| --- | --- | --- |',
        '| x | a \\| b | phong-x; |',
        '| y | {{y}} | "" |',
        '',
      ].join('\n'),
    );
  });

  it('writes YAML in the order of the schema, quoting what other programs would take for a number', () => {
    const source =
      '---\nvan_ban: ke-hoach\nso_ky_hieu:\n  ky_hieu: KH-UBND\n  so: 05\ndia_danh: "1.10"\n---\n';
    expect(converted(source, 'markdown').value).toBe(
      'van_ban: ke-hoach\n\nso_ky_hieu:\n  so: "05"\n  ky_hieu: KH-UBND\n\ndia_danh: "1.10"\n',
    );
  });

  it('tells how many comments it leaves behind, and where it takes off typed numbers', () => {
    const yaml = converted(YAML, 'yaml').messages;
    expect(yaml.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ['chu-thich-khong-chuyen', '2 dòng chú thích (#) của tệp cũ không chuyển sang được'],
    ]);
    const markdown = converted(
      '---\nvan_ban: ke-hoach\n---\n::ke-hoach\n# I. Mục tiêu\n# II. Nhiệm vụ\n',
      'markdown',
    );
    expect(markdown.messages.map(({ ruleId }) => ruleId)).toEqual(['so-go-tay-bo-di']);
  });

  it('keeps in the front matter what the body cannot say, and says so', () => {
    const source =
      'van_ban: ke-hoach\nbang:\n  - ma: b\n    nhiem_vu:\n      - ten: x\n        truong_la: y\n';
    const { value = '', messages } = converted(source, 'yaml');
    expect(messages.map(({ reason }) => reason)).toEqual([
      '`bang.0.nhiem_vu` không viết được ở phần thân, nên giữ ở phần đầu tệp',
    ]);
    expect(dataOfForm(value, 'markdown')).toEqual(dataOfForm(source, 'yaml'));
  });

  it('gives out nothing that would not read back as the same plan', () => {
    const { value, messages } = convertPlan(readForm(YAML, 'yaml'), 'markdown', () => 'khác');
    expect(value).toBeUndefined();
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['chuyen-khong-khop']);
  });
});
