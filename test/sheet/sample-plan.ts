/** A small plan with two groups of tasks, written as officers write them: comments, quotes, both kinds of lists. */
export const SAMPLE_PLAN = `van_ban: phu-luc
co_quan_ban_hanh: UBND xã Phú Thạnh
tinh_trang: du-thao
ky: {nam: 2026}

# Các cơ quan
co_quan:
  - {ma: van-phong, ten: Văn phòng HĐND và UBND xã, ten_ngan: Văn phòng}
  - ma: phong-kinh-te
    ten: Phòng Kinh tế
  - ma: phong-van-hoa
    ten: Phòng Văn hóa - Xã hội
  - ma: cac-thon
    ten: Các thôn
    loai: tap-the

phu_luc:
  - ma: pl-1
    tieu_de: Phân công
    kem_theo: {loai: Kế hoạch, so_ky_hieu: /KH-UBND, ngay: /01/2026, co_quan: UBND xã}
    bang: bang-1

bang:
  - ma: bang-1
    cot:
      - {ma: c1, nhan: TT, truong: so_thu_tu}
      - {ma: c2, nhan: Nhiệm vụ, truong: ten}
      - {ma: c3, nhan: Chủ trì, truong: chu_tri}
      - {ma: c4, nhan: Phối hợp, truong: phoi_hop}
      - {ma: c5, nhan: Thời hạn, truong: thoi_han}
    cac_cap: [{kieu_so: I, hien: tieu-de}, {kieu_so: "1", chay_tiep: có}, {kieu_so: a)}]
    nhiem_vu:
      # Nhóm thứ nhất
      - ma: nhom-mot
        ten: Cải cách thủ tục
        nhiem_vu:
          - ma: niem-yet
            ten: "Niêm yết thủ tục: đầy đủ, đúng chỗ" # giữ nguyên dấu nháy
            chu_tri: [van-phong]
            phoi_hop: [phong-kinh-te, cac-thon]
            thoi_han: Thường xuyên

          - ma: so-hoa
            ten: |-
              Số hóa hồ sơ:
              - khi tiếp nhận;
              - khi trả kết quả.
            chu_tri:
              - phong-van-hoa
              - van-phong
            thoi_han:
              van_ban: Trước ngày 30/6/2026
              den: 2026-06-30
      - ma: nhom-hai # nhóm thứ hai
        ten: Chính quyền số
        nhiem_vu:
          - {ma: to-cong-nghe, ten: Kiện toàn tổ công nghệ, chu_tri: [phong-van-hoa], thoi_han: Quý II}
`;
