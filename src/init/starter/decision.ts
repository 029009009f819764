import type { StarterPart } from './starter-part.ts';

const BASIS_OF_LAW = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';
const BASIS_OF_PROGRAMME =
  'Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030';
const PROPOSAL = 'Theo đề nghị của Trưởng phòng Phòng Văn hóa - Xã hội';
const EFFECT = 'Quyết định này có hiệu lực kể từ ngày ký.';
const EXECUTION =
  'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng phòng Phòng Văn hóa - Xã hội, Trưởng phòng Phòng Kinh tế, Giám đốc Trung tâm Phục vụ hành chính công xã và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.';

const YAML_OPENING = `  # Mỗi căn cứ một mục; không gõ dấu ; ở cuối.
  can_cu:
    - ma: cc-luat-chinh-quyen
      noi_dung: ${BASIS_OF_LAW}
    - ma: cc-chuong-trinh-tong-the
      noi_dung: ${BASIS_OF_PROGRAMME}
  de_nghi: ${PROPOSAL}
  # Mỗi mục là một Điều; trong chữ viết, [[dieu-thi-hanh]] in ra "Điều" và số của Điều ấy.
  cac_dieu:
`;

const YAML_ENDING = `    - ma: dieu-hieu-luc
      noi_dung: ${EFFECT}
    - ma: dieu-thi-hanh
      noi_dung: ${EXECUTION}
`;

const MARKDOWN_OPENING = `::quyet-dinh

::can-cu
- ${BASIS_OF_LAW} {#cc-luat-chinh-quyen}
- ${BASIS_OF_PROGRAMME} {#cc-chuong-trinh-tong-the}

::de-nghi
${PROPOSAL}
`;

const MARKDOWN_ENDING = `
# {#dieu-hieu-luc}
${EFFECT}

# {#dieu-thi-hanh}
${EXECUTION}
`;

/** A decision that issues the plan of the set (Mẫu 1.3). */
export function issuingDecision(year: number): StarterPart {
  const front = `quyet_dinh:
  trich_yeu: Ban hành Kế hoạch cải cách hành chính năm ${year} của xã Phú Thạnh
`;
  const issued =
    'Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm [[ky.nam]] của xã Phú Thạnh.';
  return {
    yaml: `${front}${YAML_OPENING}    - ma: dieu-ban-hanh\n      noi_dung: ${issued}\n${YAML_ENDING}`,
    front,
    body: `${MARKDOWN_OPENING}\n# {#dieu-ban-hanh}\n${issued}\n${MARKDOWN_ENDING}`,
  };
}

const GROUP = `Thành lập Tổ công tác cải cách hành chính xã Phú Thạnh do Chủ tịch Ủy ban nhân dân xã làm Tổ trưởng.`;
const DUTIES = 'Nhiệm vụ của Tổ công tác';
const DUTY_TO_ADVISE = 'Tham mưu Ủy ban nhân dân xã các giải pháp đẩy mạnh cải cách hành chính trên địa bàn.';
const DUTY_TO_INSPECT = 'Kiểm tra việc tiếp nhận, giải quyết hồ sơ của người dân ít nhất mỗi quý một lần.';

/** A decision that rules by itself: a working group and its duties (Mẫu 1.2). */
export function directDecision(): StarterPart {
  const front = 'quyet_dinh:\n  trich_yeu: Thành lập Tổ công tác cải cách hành chính xã Phú Thạnh\n';
  return {
    yaml: `${front}${YAML_OPENING}    - ma: dieu-thanh-lap
      noi_dung: ${GROUP}
    - ma: dieu-nhiem-vu
      tieu_de: ${DUTIES}
      noi_dung: # các khoản 1, 2, …
        - ma: khoan-tham-muu
          noi_dung: ${DUTY_TO_ADVISE}
        - ma: khoan-kiem-tra
          noi_dung: ${DUTY_TO_INSPECT}
${YAML_ENDING}`,
    front,
    body: `${MARKDOWN_OPENING}
# {#dieu-thanh-lap}
${GROUP}

# ${DUTIES} {#dieu-nhiem-vu}

## {#khoan-tham-muu}
${DUTY_TO_ADVISE}

## {#khoan-kiem-tra}
${DUTY_TO_INSPECT}
${MARKDOWN_ENDING}`,
  };
}
