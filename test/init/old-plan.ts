import type { EditableFile } from '../../src/edit/editable-file.ts';
import { isDataMap } from '../../src/model/data.ts';
import { hasErrors } from '../../src/model/message.ts';
import { readPlanSource } from '../../src/read/read-plan-source.ts';

/** A plan of last year in either form, by the ending of its name. */
export function oldPlan(file: string, source: string): EditableFile {
  const read = (text: string) => {
    const { value, messages } = readPlanSource(file, text);
    if (value.kind !== 'plan' || hasErrors(messages)) throw new Error(messages.join('\n'));
    return value;
  };
  return { ...read(source), read: (changed) => read(changed).data };
}

/** The data of a plan's text. */
export function dataOf(file: string, source: string) {
  const { data } = oldPlan(file, source);
  if (!isDataMap(data)) throw new Error('a plan has keys');
  return data;
}

/** A plan of 2026 with everything in it that the yearly job looks at. */
export const OLD_YAML = `# Kế hoạch năm trước
van_ban: ke-hoach
ky: {nam: 2026, tu: 2021, den: 2026} # kỳ
so_ky_hieu: 15/KH-UBND
ngay_ban_hanh: 12/01/2026
nguoi_ky:
  chuc_vu: Chủ tịch # hỏi lại
  ho_ten: Trần Minh Khang
van_ban_vien_dan:
  - ma: kh-cchc-tinh
    loai: Kế hoạch
    so_ky_hieu: 3/KH-UBND
    ngay: 05/01/2026
    trich_yeu: cải cách hành chính năm 2026
ke_hoach:
  trich_yeu: |-
    Cải cách hành chính
    năm 2026, giai đoạn 2021 - 2026
  can_cu:
    - ma: cc-luat
      noi_dung: Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025
    - Căn cứ [[van-ban:kh-cchc-tinh]]
    - Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015
  noi_dung:
    - ma: muc-tieu
      tieu_de: Mục tiêu năm 2026 so với năm 2025
      noi_dung: Đến hết năm 2026 đạt 95%. Năm 2025 mới đạt 90%.
    - ma: khac
      so_thu_tu: "(4)"
      tieu_de: Thực hiện Quyết định số 9/QĐ-UBND ngày 02/3/2026 về thi đua năm 2026
bang:
  - ma: b
    cot: [{nhan: Việc, truong: ten}, {nhan: Hạn, truong: han_nop, kieu: thoi-han}]
    nhiem_vu:
      - ma: tong-ket
        ten: Tổng kết năm 2026
        chu_tri: phong-kinh-te
        thoi_han: {van_ban: "Trước ngày 15/01/2027", den: 2027-01-15}
        han_nop: Quý IV/2026
      - ma: so-ket
        ten: Sơ kết hằng năm
        thoi_han: Trước ngày 10/01/2027
`;

/** The same plan in Markdown: its front matter has the facts, its body the texts and tasks. */
export const OLD_MARKDOWN = `---
van_ban: ke-hoach
ky: {nam: 2026}
so_ky_hieu: {so: 15, ky_hieu: KH-UBND}
ngay_ban_hanh: {ngay: 12, thang: 1, nam: 2026} # ký
tinh_trang: chinh-thuc
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Trần Minh Khang}
ke_hoach: {trich_yeu: Cải cách hành chính năm 2026}
bang:
  - ma: b
    cot: [{nhan: Việc, truong: ten}, {nhan: Thời hạn, truong: thoi_han}]
---
::ke-hoach

# Mục tiêu năm 2026 {#muc-tieu}
Năm 2026 phấn đấu đạt 95%.

::nhiem-vu{bang=b}

# Tổng kết năm 2026 {#tong-ket}
Thời hạn: Trước ngày 31/12/2026

# Sơ kết {#so-ket}

| ma | Việc | Thời hạn |
| --- | --- | --- |
| sk-quy | Sơ kết quý I năm 2026 | Tháng 3/2026 |
`;
