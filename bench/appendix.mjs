// An appendix of any number of rows in six columns, as data for template fillers and as a plan file for us.
import { stringify } from 'yaml';

/** @typedef {{ readonly tt: string, readonly ten: string, readonly chu_tri: string, readonly phoi_hop: string, readonly thoi_han: string, readonly san_pham: string }} Row */

const VERBS = ['Rà soát', 'Xây dựng', 'Kiểm tra', 'Công khai', 'Tổ chức', 'Cập nhật', 'Đánh giá', 'Tổng hợp'];
const THINGS = [
  'danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của địa phương',
  'kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
  'quy trình nội bộ trong giải quyết hồ sơ theo cơ chế một cửa, một cửa liên thông',
  'cơ sở dữ liệu dùng chung phục vụ chỉ đạo, điều hành',
  'báo cáo kết quả khảo sát mức độ hài lòng của người dân, doanh nghiệp',
];
const AGENCIES = [
  'Phòng Nội vụ',
  'Phòng Tư pháp',
  'Phòng Tài chính - Kế hoạch',
  'Văn phòng HĐND và UBND',
  'UBND các xã, thị trấn',
];
const LIMITS = ['Quý I', 'Quý II', 'Trước ngày 30/9', 'Thường xuyên', 'Trước ngày 15/12'];
const RESULTS = ['Báo cáo', 'Quyết định của UBND huyện', 'Kế hoạch', 'Danh mục được phê duyệt'];

/**
 * One of a list, by a fixed rule, so that every run fills the same table.
 * @param {readonly string[]} list
 * @param {number} step
 */
function pick(list, step) {
  return list[step % list.length] ?? '';
}

/**
 * @param {number} count
 * @returns {readonly Row[]}
 */
export function appendixRows(count) {
  return Array.from({ length: count }, (_, index) => ({
    tt: String(index + 1),
    ten: `${pick(VERBS, index)} ${pick(THINGS, index * 3 + 1)} (đợt ${index + 1})`,
    chu_tri: pick(AGENCIES, index),
    phoi_hop: `${pick(AGENCIES, index + 1)}; ${pick(AGENCIES, index + 3)}`,
    thoi_han: pick(LIMITS, index * 3),
    san_pham: pick(RESULTS, index * 5 + 1),
  }));
}

/**
 * The appendix as a plan file.
 * @param {readonly Row[]} rows
 */
export function appendixPlan(rows) {
  const column = (/** @type {string} */ nhan, /** @type {string} */ truong, /** @type {string} */ rong) => ({
    nhan,
    truong,
    rong,
  });
  return stringify({
    van_ban: 'phu-luc',
    co_quan_ban_hanh: 'Ủy ban nhân dân huyện Tân Lập',
    phu_luc: [
      {
        ma: 'pl-nhiem-vu',
        tieu_de: 'Phân công nhiệm vụ năm 2025',
        kem_theo: { loai: 'Kế hoạch', so_ky_hieu: '15/KH-UBND', ngay: '05/01/2025', co_quan: 'UBND huyện' },
        bang: {
          ma: 'bang-nhiem-vu',
          cot: [
            column('TT', 'so_thu_tu', '12'),
            column('Nội dung', 'ten', '60'),
            column('Chủ trì', 'chu_tri', '25'),
            column('Phối hợp', 'phoi_hop', '28'),
            column('Thời hạn', 'thoi_han', '20'),
            column('Sản phẩm', 'san_pham', '20'),
          ],
          nhiem_vu: rows.map(({ tt: _, ...row }, index) => ({ ma: `nv-${index + 1}`, ...row })),
        },
      },
    ],
  });
}
