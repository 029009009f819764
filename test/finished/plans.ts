/** The two sets of sizes, as a plan names them. */
export type Profile = '13' | '14';

const PARAGRAPHS = 12;

/** Running text of more than a page, in the YAML of a list at this indent. */
function runningText(indent: number): string {
  const paragraph =
    '- Các phòng, đơn vị thuộc Sở rà soát toàn bộ hồ sơ đang quản lý, lập danh mục, phân công người theo dõi và báo cáo kết quả thực hiện hằng tháng về Văn phòng Sở để tổng hợp, trình lãnh đạo Sở xem xét.';
  return Array.from({ length: PARAGRAPHS }, () => ' '.repeat(indent) + paragraph).join('\n');
}

/** Rows of a table of more than a page. */
function tasks(name: string, count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `        - { ten: ${name} số ${index + 1}, chu_tri: [Văn phòng Sở], thoi_han: Quý II/2025 }`,
  ).join('\n');
}

const TABLE_COLUMNS = `      cot:
        - { nhan: TT, truong: so_thu_tu, rong: 12 }
        - { nhan: Nhiệm vụ, truong: ten }
        - { nhan: Chủ trì, truong: chu_tri }
        - { nhan: Thời hạn, truong: thoi_han }`;

/** A decision with the plan attached to it, by Chương, Mục and Điều; electronic, a file for each document. */
export function decisionSet(profile: Profile): string {
  return `van_ban: quyet-dinh-ban-hanh
ky: { nam: 2025 }
trinh_bay: { hinh_thuc: dien-tu, tep: rieng, co_chu: ${profile} }
co_quan_chu_quan: Ủy ban nhân dân tỉnh Trường Sơn
co_quan_ban_hanh: Sở Nội vụ
so_ky_hieu: 5/QĐ-SNV
dia_danh: Trường Sơn
ngay_ban_hanh: 2/1/2025
tham_quyen: nguoi-dung-dau
nguoi_ky: { chuc_vu: Phó Giám đốc, ho_ten: Lê Thị Mai }
noi_nhan:
  - { nhu: dieu-thi-hanh }
  - { ten: Ủy ban nhân dân tỉnh, muc_dich: b/c }
luu: { don_vi: CCHC, so_ban: 2, nguoi_soan: LTM, so_phat_hanh: 15 }
quyet_dinh:
  trich_yeu: Ban hành Kế hoạch kiểm tra công tác văn thư, lưu trữ năm 2025 của các phòng, đơn vị thuộc Sở Nội vụ
  can_cu:
    - Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015
    - Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư
  de_nghi: Theo đề nghị của Chánh Văn phòng Sở
  cac_dieu:
    - noi_dung: Ban hành kèm theo Quyết định này Kế hoạch kiểm tra công tác văn thư, lưu trữ năm 2025.
    - tieu_de: Trách nhiệm của các phòng, đơn vị
      noi_dung:
${runningText(8)}
    - ma: dieu-thi-hanh
      noi_dung: Chánh Văn phòng, Trưởng các phòng, đơn vị thuộc Sở chịu trách nhiệm thi hành Quyết định này
ke_hoach:
  trich_yeu: Kiểm tra công tác văn thư, lưu trữ năm 2025 của các phòng, đơn vị thuộc Sở Nội vụ
  cap_so: [Chương I, Mục 1, Điều 1., 1., a)]
  noi_dung:
    - tieu_de: Quy định chung
      noi_dung:
        - tieu_de: Phạm vi kiểm tra
          noi_dung:
            - tieu_de: Đối tượng kiểm tra
              noi_dung:
                - tieu_de: Phòng chuyên môn
                  noi_dung:
                    - noi_dung: Phòng Văn thư, Lưu trữ kiểm tra trước, làm mẫu cho các phòng còn lại của Sở.
                    - noi_dung: Phòng Cải cách hành chính kiểm tra sau khi có kết quả của phòng thứ nhất.
                - noi_dung: Đơn vị sự nghiệp thuộc Sở tự kiểm tra, gửi báo cáo về Sở theo [[pl-lich]], [[pl-doan]].
${runningText(16)}
phu_luc:
  - ma: pl-lich
    tieu_de: Lịch kiểm tra công tác văn thư, lưu trữ tại các phòng, đơn vị thuộc Sở Nội vụ
    huong: ngang
    bang:
${TABLE_COLUMNS}
      nhiem_vu:
${tasks('Kiểm tra phòng', 40)}
  - ma: pl-doan
    tieu_de: Thành viên đoàn kiểm tra
    bang:
${TABLE_COLUMNS}
      nhiem_vu:
${tasks('Kiểm tra đơn vị', 60)}
`;
}

/** A plan with its appendix in one file, by I., 1., a); on paper. */
export function planSet(profile: Profile): string {
  return `van_ban: ke-hoach
ky: { nam: 2025 }
trinh_bay: { hinh_thuc: giay, tep: chung, co_chu: ${profile} }
co_quan_ban_hanh: |-
  Ủy ban nhân dân
  huyện Tân Lập
so_ky_hieu: 15/KH-UBND
dia_danh: Tân Lập
ngay_ban_hanh: 25/4/2025
tham_quyen: tap-the
nguoi_ky: { chuc_vu: Phó Chủ tịch, ho_ten: Trần Văn Minh }
noi_nhan: [Các phòng thuộc huyện]
luu: { don_vi: NV }
ke_hoach:
  trich_yeu: Cải cách hành chính năm 2025
  mo_dau: Thực hiện chương trình của tỉnh, Ủy ban nhân dân huyện xây dựng kế hoạch cải cách hành chính năm 2025.
  noi_dung:
    - tieu_de: Mục đích, yêu cầu
      noi_dung:
        - tieu_de: Mục đích
          noi_dung:
            - Nâng cao chất lượng phục vụ người dân, doanh nghiệp tại bộ phận một cửa của huyện và của các xã.
            - noi_dung: Rút ngắn thời gian giải quyết hồ sơ thuộc thẩm quyền của huyện so với năm trước.
            - noi_dung: Công khai kết quả giải quyết hồ sơ trên trang thông tin điện tử của huyện.
        - noi_dung: Yêu cầu các cơ quan chuyên môn phân công rõ người, rõ việc, rõ thời hạn hoàn thành.
    - tieu_de: Nhiệm vụ
      noi_dung:
        - { chi_dan: "(Chi tiết theo Phụ lục kèm theo)" }
${runningText(8)}
  ket_thuc: Trên đây là Kế hoạch cải cách hành chính năm 2025 của huyện, đề nghị các cơ quan thực hiện.
phu_luc:
  - tieu_de: Danh mục nhiệm vụ cải cách hành chính
    huong: ngang
    bang:
${TABLE_COLUMNS}
      nhiem_vu:
${tasks('Nhiệm vụ', 40)}
`;
}
