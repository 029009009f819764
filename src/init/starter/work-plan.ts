import type { StarterPart } from './starter-part.ts';

const OPENING =
  'Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030, Ủy ban nhân dân xã ban hành Kế hoạch cải cách hành chính năm [[ky.nam]] với các nội dung sau:';
const AIM =
  'Rút ngắn thời gian giải quyết hồ sơ, để người dân và doanh nghiệp không phải đi lại nhiều lần vì một thủ tục.';
const DEMAND_CLEAR = 'Mỗi nhiệm vụ phải rõ cơ quan chủ trì, thời hạn và kết quả.';
const DEMAND_HONEST = 'Số liệu báo cáo phải đúng thực tế, kiểm tra lại được trên hệ thống.';
const POINTER = '(Chi tiết tại [[pl-nhiem-vu]] kèm theo)';
const GENERAL =
  'Ủy ban nhân dân xã chỉ đạo các cơ quan, đơn vị thực hiện đồng bộ các nhiệm vụ được phân công, lấy mức độ hài lòng của người dân làm thước đo.';
const BY_OFFICE =
  '[[co-quan:van-phong]] theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp, báo cáo Ủy ban nhân dân xã vào ngày 20 của tháng cuối quý.';
const BY_CULTURE =
  '[[co-quan:phong-van-hoa-xa-hoi]] hướng dẫn các thôn tuyên truyền về dịch vụ công trực tuyến trong các buổi sinh hoạt cộng đồng.';
const CLOSING =
  'Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về [[co-quan:van-phong]] để tổng hợp, báo cáo Ủy ban nhân dân xã xem xét, giải quyết.';

/** A plan in three sections, which points to the appendix of tasks; with an opening where it stands on its own. */
export function workPlan(year: number, standsAlone: boolean): StarterPart {
  const front = `ke_hoach:\n  trich_yeu: Cải cách hành chính năm ${year} của xã Phú Thạnh\n`;
  const opening = standsAlone ? `  mo_dau: |-\n    ${OPENING}\n` : '';
  return {
    yaml: `${front}${opening}  # tieu_de là tên mục, noi_dung là chữ dưới tên mục: mỗi dòng một đoạn, dòng bắt đầu bằng "- " là gạch đầu dòng.
  # Mã (ma) để nhắc đến mục ở nơi khác bằng [[mã]]; đặt một lần, năm sau giữ nguyên.
  noi_dung:
    - ma: muc-dich-yeu-cau
      tieu_de: Mục đích, yêu cầu
      noi_dung:
        - ma: muc-dich
          tieu_de: Mục đích
          noi_dung: ${AIM}
        - ma: yeu-cau
          tieu_de: Yêu cầu
          noi_dung: |-
            - ${DEMAND_CLEAR}
            - ${DEMAND_HONEST}
    - ma: nhiem-vu
      tieu_de: Nhiệm vụ
      noi_dung:
        - ${GENERAL}
        - chi_dan: ${POINTER} # in nghiêng
    - ma: to-chuc-thuc-hien
      tieu_de: Tổ chức thực hiện
      noi_dung:
        - ma: van-phong-theo-doi
          noi_dung: |-
            ${BY_OFFICE}
        - ma: tuyen-truyen-dich-vu-cong
          noi_dung: |-
            ${BY_CULTURE}
  # Đoạn kết, ngoài các mục. Không gõ "./." ở cuối.
  ket_thuc: ${CLOSING}
`,
    front,
    body: `::ke-hoach
${standsAlone ? `\n::mo-dau\n${OPENING}\n` : ''}
# Mục đích, yêu cầu {#muc-dich-yeu-cau}

## Mục đích {#muc-dich}
${AIM}

## Yêu cầu {#yeu-cau}
- ${DEMAND_CLEAR}
- ${DEMAND_HONEST}

# Nhiệm vụ {#nhiem-vu}
${GENERAL}

::chi-dan
${POINTER}

# Tổ chức thực hiện {#to-chuc-thuc-hien}

## {#van-phong-theo-doi}
${BY_OFFICE}

## {#tuyen-truyen-dich-vu-cong}
${BY_CULTURE}

::ket-thuc
${CLOSING}
`,
  };
}
