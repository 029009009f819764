/**
 * A small plan without any fault: a Kế hoạch of a commune, with căn cứ, sections, one table of tasks in its appendix,
 * and recipients. The examples of the rules are changes to it.
 */
export const SPECIMEN_PLAN = `van_ban: ke-hoach
ky:
  nam: 2026
co_quan_ban_hanh: |-
  Ủy ban nhân dân
  xã Phú Thạnh
so_ky_hieu: 15/KH-UBND
dia_danh: Phú Thạnh
ngay_ban_hanh: 5/1/2026
tham_quyen: tap-the
nguoi_ky:
  chuc_vu: Chủ tịch
  ho_ten: Nguyễn Hữu Phước
noi_nhan:
  - Đảng ủy xã
  - Các phòng chuyên môn
luu:
  noi: VT
  don_vi: VHXH
co_quan:
  - {ma: phong-kinh-te, ten: Phòng Kinh tế}
  - {ma: phong-vhxh, ten: Phòng Văn hóa - Xã hội}
  - {ma: trung-tam, ten: Trung tâm Phục vụ hành chính công}
ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  can_cu:
    - Căn cứ Luật Tổ chức chính quyền địa phương
    - Căn cứ Quyết định số 2108/QĐ-UBND ngày 15 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Đồng Tháp ban hành Chương trình cải cách hành chính năm 2026
  noi_dung:
    - tieu_de: Mục đích, yêu cầu
      noi_dung: Rút ngắn thời gian giải quyết hồ sơ của người dân.
    - tieu_de: Tổ chức thực hiện
      noi_dung:
        - tieu_de: Phân công
          noi_dung:
            - noi_dung: Các phòng chuyên môn thực hiện nhiệm vụ nêu tại [[danh-muc]].
            - noi_dung: Phòng Văn hóa - Xã hội theo dõi, tổng hợp kết quả.
        - tieu_de: Báo cáo
          noi_dung: Kết quả được báo cáo trước ngày 20 tháng 12 năm 2026.
phu_luc:
  - ma: danh-muc
    tieu_de: Danh mục nhiệm vụ năm 2026
    bang: nhiem-vu
bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
      - {nhan: Phối hợp, truong: phoi_hop}
      - {nhan: Thời hạn, truong: thoi_han}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: [phong-kinh-te], phoi_hop: [trung-tam], thoi_han: Quý I}
      - {ten: Khảo sát ý kiến người dân, chu_tri: [phong-vhxh], phoi_hop: [trung-tam], thoi_han: Quý II}
`;

/** Where a top-level key of a plan begins. */
const KEY = /^(?=[^\s#-][^\n]*?:(?:\s|$))/m;

function parts(plan: string): readonly (readonly [key: string, text: string])[] {
  return plan.split(KEY).map((text) => [text.slice(0, text.indexOf(':')), `${text.trimEnd()}\n`] as const);
}

/** The specimen plan with each top-level key of `changes`, text for text, in the place of its own; new keys stand last. */
export function specimenPlanWith(changes: string): string {
  return [...new Map([...parts(SPECIMEN_PLAN), ...parts(changes)]).values()].join('');
}
