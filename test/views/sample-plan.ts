import { indexAgencies } from '../../src/model/agency-names.ts';
import { numberPlan } from '../../src/number/number-plan.ts';
import { viewTasks } from '../../src/views/task-view.ts';
import { readPlan } from '../stages/read-plan.ts';

/** A small set: an appendix of two groups, whose tasks name agencies in all the ways that a cell can. */
export const SAMPLE = `van_ban: ke-hoach
ma: kh-mau
ky: {nam: 2025}
co_quan_ban_hanh: Ủy ban nhân dân xã Phú Thạnh
ten_goi: UBND xã
so_ky_hieu: 15/KH-UBND
ngay_ban_hanh: 5/1/2025
co_quan:
  - {ma: van-phong, ten: Văn phòng HĐND và UBND xã, ten_ngan: Văn phòng}
  - {ma: phong-kinh-te, ten: Phòng Kinh tế}
  - {ma: phong-vhxh, ten: Phòng Văn hóa - Xã hội}
ke_hoach:
  trich_yeu: Cải cách hành chính năm 2025
  noi_dung: Xem phụ lục.
phu_luc:
  - ma: pl
    tieu_de: Phân công nhiệm vụ
    bang:
      ma: viec
      cot:
        - {nhan: TT, truong: so_thu_tu}
        - {nhan: Nội dung, truong: ten}
        - {nhan: Chủ trì, truong: chu_tri}
        - {nhan: Phối hợp, truong: phoi_hop}
        - {nhan: Thời hạn, truong: thoi_han}
      cac_cap:
        - {kieu_so: I}
        - {kieu_so: 1., chay_tiep: có}
      dong_tong: [{nhan: Cộng, tinh: {}}]
      nhiem_vu:
        - ma: nhom-1
          ten: Cải cách thể chế
          chu_tri: [phong-kinh-te]
          nhiem_vu:
            - {ma: nv-1, ten: Rà soát thủ tục, thoi_han: Quý II}
            - {ma: nv-2, ten: '=Kiểm tra, đôn đốc', chu_tri: [van-phong, Phòng Kinh tế], phoi_hop: [phong-vhxh], thoi_han: Trước ngày 31/12/2025}
        - ma: nhom-2
          ten: Hiện đại hóa
          nhiem_vu:
            - ma: nv-3
              ten: |-
                Số hóa hồ sơ:
                - hồ sơ đất đai;
                - hồ sơ hộ tịch.
              chu_tri: "Giao [[co-quan:phong-vhxh]] làm đầu mối"
              phoi_hop: "- Công an xã\\n- Phòng kinh tế"
              thoi_han: Thường xuyên
            - {ma: nv-4, ten: Tập huấn, thoi_han: 05 ngày làm việc kể từ ngày ký}
`;

/** The sample, or another plan, numbered, with its tasks as they are shown. */
export function viewsOf(text = SAMPLE) {
  const { plan, places, lists } = readPlan(text);
  const numbered = numberPlan(plan, { places, lists }).value;
  const known = indexAgencies(lists.agencies);
  return { numbered, known, views: viewTasks(numbered, known) };
}
