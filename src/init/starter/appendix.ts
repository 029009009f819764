import type { StarterPart } from './starter-part.ts';

const COLUMNS = `    # Các cột của bảng: nhan là chữ ở đầu cột, truong là tên trường của nhiệm vụ in ở cột ấy.
    cot:
      - ma: cot-thu-tu
        nhan: TT
        truong: so_thu_tu
      - ma: cot-nhiem-vu
        nhan: Nhiệm vụ
        truong: ten
      - ma: cot-chu-tri
        nhan: Cơ quan chủ trì
        truong: chu_tri
        phan_cach: dong # nhiều cơ quan thì mỗi cơ quan một dòng
      - ma: cot-phoi-hop
        nhan: Cơ quan phối hợp
        truong: phoi_hop
        phan_cach: dong
      - ma: cot-thoi-han
        nhan: Thời hạn
        truong: thoi_han
    # Cấp 1 là nhóm, đánh số I, II; cấp 2 là nhiệm vụ, đánh số 1, 2, 3 chạy tiếp qua các nhóm.
    cac_cap:
      - kieu_so: I
        hien: tieu-de
        in_dam: có
      - kieu_so: "1"
        chay_tiep: có
`;

const TASKS = `    # Nhóm có nhiem_vu ở trong; thêm một nhiệm vụ thì chép một đoạn bắt đầu bằng "- ma:" rồi đổi mã.
    nhiem_vu:
      - ma: nhom-thu-tuc
        ten: Cải cách thủ tục hành chính
        nhiem_vu:
          - ma: cong-khai-thu-tuc
            ten: Niêm yết, đăng tải đầy đủ thủ tục thuộc thẩm quyền của xã, kèm mã QR dẫn đến biểu mẫu
            chu_tri: [trung-tam-hanh-chinh-cong]
            phoi_hop: [van-phong]
            thoi_han: Thường xuyên
          - ma: so-hoa-ho-so
            ten: Số hóa hồ sơ khi tiếp nhận, trả kết quả có ký số cho người dân
            chu_tri: [trung-tam-hanh-chinh-cong]
            phoi_hop: [phong-kinh-te, phong-van-hoa-xa-hoi]
            thoi_han: Quý II năm YEAR
      - ma: nhom-chuyen-doi-so
        ten: Xây dựng, phát triển chính quyền số
        nhiem_vu:
          - ma: to-cong-nghe-cong-dong
            ten: Kiện toàn tổ công nghệ số cộng đồng, hướng dẫn người cao tuổi nộp hồ sơ tại nhà văn hóa thôn
            chu_tri: [phong-van-hoa-xa-hoi]
            phoi_hop: [cac-thon]
            thoi_han: Trước ngày 30/6/YEAR
`;

const MARKDOWN_TASKS = `# Cải cách thủ tục hành chính {#nhom-thu-tuc}

| ma | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |
| --- | --- | --- | --- | --- |
| cong-khai-thu-tuc | Niêm yết, đăng tải đầy đủ thủ tục thuộc thẩm quyền của xã, kèm mã QR dẫn đến biểu mẫu | trung-tam-hanh-chinh-cong; | van-phong; | Thường xuyên |
| so-hoa-ho-so | Số hóa hồ sơ khi tiếp nhận, trả kết quả có ký số cho người dân | trung-tam-hanh-chinh-cong; | phong-kinh-te; phong-van-hoa-xa-hoi | Quý II năm YEAR |

# Xây dựng, phát triển chính quyền số {#nhom-chuyen-doi-so}

| ma | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |
| --- | --- | --- | --- | --- |
| to-cong-nghe-cong-dong | Kiện toàn tổ công nghệ số cộng đồng, hướng dẫn người cao tuổi nộp hồ sơ tại nhà văn hóa thôn | phong-van-hoa-xa-hoi; | cac-thon; | Trước ngày 30/6/YEAR |
`;

function appendixFacts(year: number, standsAlone: boolean): string {
  const attached = `    # Văn bản mà phụ lục kèm theo; ghi đủ số, ngày khi đã có.
    kem_theo:
      loai: Kế hoạch
      so_ky_hieu: /KH-UBND
      ngay: /01/${year}
      co_quan: Ủy ban nhân dân xã Phú Thạnh
`;
  return `phu_luc:
  - ma: pl-nhiem-vu
    tieu_de: Phân công thực hiện nhiệm vụ cải cách hành chính năm ${year}
    huong: ngang # doc hoặc ngang
${standsAlone ? attached : ''}    bang: bang-nhiem-vu # bảng có mã này, ở dưới

bang:
  - ma: bang-nhiem-vu
${COLUMNS}`;
}

/** An appendix with a table of tasks in two groups; one that stands alone says which document it goes with. */
export function taskAppendix(year: number, standsAlone: boolean): StarterPart {
  const front = appendixFacts(year, standsAlone);
  const inYear = (text: string) => text.replaceAll('YEAR', String(year));
  return {
    yaml: `${front}${inYear(TASKS)}`,
    front,
    body: `::nhiem-vu{bang=bang-nhiem-vu}\n\n${inYear(MARKDOWN_TASKS)}`,
  };
}
