import { describe, expect, it } from 'vitest';
import { nextYear } from '../../src/init/next-year.ts';
import type { Message } from '../../src/model/message.ts';
import { dataOf, OLD_MARKDOWN, OLD_YAML, oldPlan } from './old-plan.ts';

const lists = {
  agencies: [
    { ma: 'phong-kinh-te', ten: 'Phòng Kinh tế', den_ngay: '2026-06-30', ke_thua: ['phong-moi'] },
    { ma: 'phong-moi', ten: 'Phòng Kinh tế - Hạ tầng', den_ngay: '2026-06-30' },
  ],
  citedDocuments: [
    { ma: 'kh-cchc-tinh', loai: 'Kế hoạch', ngay: '05/01/2026', trich_yeu: 'cải cách hành chính năm 2026' },
  ],
};

function moved(file: string, source: string, year = 2027) {
  return nextYear(oldPlan(file, source), { year, lists, newFile: `moi/${file}` });
}

/** The lines that are in one text and not in the other. */
function linesOnlyIn(text: string, other: string): readonly string[] {
  const others = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !others.has(line));
}

function said(messages: readonly Message[], ruleId: string): readonly string[] {
  return messages.filter((message) => message.ruleId === ruleId).map(({ reason }) => reason);
}

describe('nextYear', () => {
  it('changes nothing but the period, the facts of issuing, and years that mean the period', () => {
    const { value } = moved('kh.yaml', OLD_YAML);
    expect(linesOnlyIn(OLD_YAML, value)).toHaveLength(9);
    expect(linesOnlyIn(value, OLD_YAML)).toEqual([
      'ky: {nam: 2027, tu: 2027, den: 2032} # kỳ',
      'so_ky_hieu: /KH-UBND',
      'ngay_ban_hanh: 2027',
      'tinh_trang: du-thao',
      '    năm 2027, giai đoạn 2027 - 2032',
      '      tieu_de: Mục tiêu năm 2027 so với năm 2025',
      '        ten: Tổng kết năm 2027',
      '        thoi_han: {van_ban: "Trước ngày 15/01/2028", den: 2028-01-15}',
      '        han_nop: Quý IV/2027',
    ]);
  });

  it('takes number, day, month and signer out of a Markdown plan too, and moves its headings and cells', () => {
    const { value } = moved('kh.md', OLD_MARKDOWN);
    expect(linesOnlyIn(value, OLD_MARKDOWN)).toEqual([
      'ky: {nam: 2027}',
      'so_ky_hieu: {ky_hieu: KH-UBND}',
      'ngay_ban_hanh: {nam: 2027} # ký',
      'tinh_trang: du-thao',
      'nguoi_ky: {chuc_vu: Chủ tịch}',
      'ke_hoach: {trich_yeu: Cải cách hành chính năm 2027}',
      '# Mục tiêu năm 2027 {#muc-tieu}',
      '# Tổng kết năm 2027 {#tong-ket}',
      'Thời hạn: Trước ngày 31/12/2027',
      '| sk-quy | Sơ kết quý I năm 2027 | Tháng 3/2027 |',
    ]);
  });

  it('keeps every id', () => {
    const idsIn = (text: string) => JSON.stringify(dataOf('kh.yaml', text)).match(/"ma":"[^"]+"/g);
    expect(idsIn(moved('kh.yaml', OLD_YAML).value)).toEqual(idsIn(OLD_YAML));
  });

  it('stays within a period of years while it lasts', () => {
    expect(moved('kh.yaml', OLD_YAML.replace('den: 2026', 'den: 2030')).value).toContain(
      'ky: {nam: 2027, tu: 2021, den: 2030}',
    );
  });

  it('lists every other year with its place in the new file and its sentence', () => {
    const { value, messages } = moved('kh.yaml', OLD_YAML);
    expect(said(messages, 'con-nam-cu')).toEqual([
      'Còn năm 2026 của kế hoạch cũ: "Đến hết năm 2026 đạt 95%."',
      'Còn năm 2026 của kế hoạch cũ: "Thực hiện Quyết định số 9/QĐ-UBND ngày 02/3/2026 về thi đua năm 2026"',
    ]);
    expect(said(messages, 'co-nam-khac')).toEqual([
      'Có năm 2025: "Mục tiêu năm 2027 so với năm 2025"',
      'Có năm 2025: "Năm 2025 mới đạt 90%."',
    ]);
    expect(said(messages, 'thoi-han-nam-khac')).toEqual([
      'Thời hạn có năm 2027, chưa chuyển: "Trước ngày 10/01/2027"',
    ]);
    const [last] = messages.filter(({ ruleId }) => ruleId === 'thoi-han-nam-khac');
    expect(last?.file).toBe('moi/kh.yaml');
    expect(value.split('\n')[(last?.line ?? 0) - 1]?.slice((last?.column ?? 0) - 1)).toBe('2027');
  });

  it('asks about căn cứ, cited documents, given numbers, the signer and agencies that are no more', () => {
    const { messages } = moved('kh.yaml', OLD_YAML);
    expect(said(messages, 'can-cu-can-xem-lai')).toEqual([
      'Căn cứ từ năm 2025: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025"',
      'Căn cứ từ năm 2015: "Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015"',
    ]);
    expect(said(messages, 'can-cu-cua-nam-cu')).toEqual([
      'Căn cứ gắn với năm của kế hoạch cũ: "Căn cứ Kế hoạch ngày 05/01/2026 cải cách hành chính năm 2026"',
    ]);
    expect(said(messages, 'van-ban-vien-dan-cua-nam-cu')).toHaveLength(1);
    expect(said(messages, 'so-cho-san')).toEqual(['Số cho sẵn "(4)" được giữ nguyên']);
    expect(said(messages, 'nguoi-ky-can-xac-nhan')).toEqual([
      'Đã bỏ họ tên người ký cũ (Trần Minh Khang, Chủ tịch)',
    ]);
    const ended = messages.filter(({ ruleId }) => ruleId === 'co-quan-het-han');
    expect(ended.map(({ reason, texts }) => [reason, texts.vi.mend])).toEqual([
      ['Phòng Kinh tế chỉ có đến ngày 2026-06-30', 'Thay bằng cơ quan kế thừa: Phòng Kinh tế - Hạ tầng.'],
    ]);
  });

  it('moves back to the old plan when asked for the old year, but for what was taken out', () => {
    const there = moved('kh.md', OLD_MARKDOWN).value;
    const back = moved('kh.md', there, 2026).value;
    expect(linesOnlyIn(OLD_MARKDOWN, back)).toEqual([
      'so_ky_hieu: {so: 15, ky_hieu: KH-UBND}',
      'ngay_ban_hanh: {ngay: 12, thang: 1, nam: 2026} # ký',
      'tinh_trang: chinh-thuc',
      'nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Trần Minh Khang}',
    ]);
  });

  it('does not move 29 February into a year that has none', () => {
    const source =
      'van_ban: ke-hoach\nky: {nam: 2028}\nbang: [{ma: b, nhiem_vu: [{thoi_han: Trước 29/02/2028}]}]\n';
    const { value, messages } = moved('kh.yaml', source, 2029);
    expect(value).toContain('Trước 29/02/2028');
    expect(said(messages, 'con-nam-cu')).toHaveLength(1);
  });

  it('tells what it could not change, and changes the rest', () => {
    const source =
      'van_ban: ke-hoach\nky: {nam: &n 2026}\ntrinh_bay: {co_chu: *n}\nke_hoach: {trich_yeu: Năm 2026}\n';
    const { value, messages } = moved('kh.yaml', source);
    expect(said(messages, 'chua-sua-duoc')).toEqual(['Chưa sửa được `ky.nam` theo năm mới']);
    expect(value).toContain('trich_yeu: Năm 2027');
  });

  it('refuses a plan whose year is not known, and the year that it already has', () => {
    const without = 'van_ban: ke-hoach\nke_hoach: {trich_yeu: Cải cách hành chính}\n';
    expect(moved('kh.yaml', without).messages.map(({ ruleId }) => ruleId)).toEqual(['khong-ro-ky-cu']);
    expect(moved('kh.yaml', OLD_YAML, 2026).messages.map(({ ruleId }) => ruleId)).toEqual(['nam-khong-doi']);
  });
});
