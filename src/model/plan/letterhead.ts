import { z } from 'zod';
import { ngay } from './date.ts';
import { chu, dungSai, ma, soThuc, ten } from './text.ts';

const CODE = /^(\d*)\s*\/\s*(\S+)$/;

/** Số, ký hiệu (PL I, II.3): number within the year, not yet known in a draft, and notation. */
export const soKyHieu = z
  .union([
    z.string().transform((typed, context): { so?: string; ky_hieu: string } => {
      const [, so, kyHieu] = CODE.exec(typed.trim()) ?? [];
      if (kyHieu) return { ...(so && { so }), ky_hieu: kyHieu };
      context.addIssue({ code: 'custom', params: { rule: 'so-ky-hieu-khong-doc-duoc' }, input: typed });
      return { ky_hieu: typed };
    }),
    z.strictObject({
      so: z
        .string()
        .regex(/^\d*$/)
        .transform((so) => so || undefined)
        .optional()
        .meta({ description: 'Số thứ tự trong năm; bỏ trống khi chưa cấp số' }),
      ky_hieu: chu('Ký hiệu, ví dụ KH-UBND'),
    }),
  ])
  .meta({ description: 'Số, ký hiệu: "15/KH-UBND", hoặc "/KH-UBND" khi chưa cấp số' });

/** Hình thức trình bày: sizes, page, medium and files (PL I, I and V). */
export const trinhBay = z.strictObject({
  co_chu: z
    .enum(['13', '14'])
    .optional()
    .meta({ description: 'Cỡ chữ của văn bản: 14 (mặc định) hoặc 13; các thành phần tăng giảm cùng nhau' }),
  le: z
    .strictObject({
      tren: soThuc(20, 25, 'Lề trên, mm (20–25)').optional(),
      duoi: soThuc(20, 25, 'Lề dưới, mm (20–25)').optional(),
      trai: soThuc(30, 35, 'Lề trái, mm (30–35)').optional(),
      phai: soThuc(15, 20, 'Lề phải, mm (15–20)').optional(),
    })
    .optional()
    .meta({ description: 'Lề trang, mm' }),
  thut_dau_dong: z
    .enum(['1', '1,27', '1.27'])
    .optional()
    .meta({ description: 'Lùi đầu dòng, cm: 1 hoặc 1,27' }),
  gian_dong: soThuc(1, 1.5, 'Giãn dòng của nội dung: 1 (đơn) đến 1,5').optional(),
  cach_doan: soThuc(6, 12, 'Khoảng cách giữa các đoạn, pt: từ 6 trở lên').optional(),
  hinh_thuc: z
    .enum(['giay', 'dien-tu'])
    .optional()
    .meta({ description: 'Văn bản giấy hay văn bản điện tử (mặc định)' }),
  tep: z.enum(['chung', 'rieng']).optional().meta({
    description: 'Văn bản và phụ lục trong một tệp chung, hay mỗi văn bản một tệp riêng (mặc định)',
  }),
});

/** Thẩm quyền: the collective decides (TM.), or the head does. */
const thamQuyen = z.enum(['tap-the', 'nguoi-dung-dau']).meta({
  description: 'Thẩm quyền ban hành: tap-the (ký TM.) hoặc nguoi-dung-dau (người đứng đầu ký, không có TM.)',
});

/** Người ký (PL I, II.7): post and name, and how he or she signs. */
const nguoiKy = z.strictObject({
  chuc_vu: ten('Chức vụ của người ký, ví dụ Phó Chủ tịch'),
  ho_ten: ten('Họ và tên người ký, không ghi học hàm, học vị').optional(),
  hinh_thuc_ky: z.enum(['truc-tiep', 'ky-thay', 'quyen', 'thua-lenh', 'thua-uy-quyen']).optional().meta({
    description:
      'Hình thức đề ký: truc-tiep, ky-thay (KT.), quyen (Q.), thua-lenh (TL.), thua-uy-quyen (TUQ.); mặc định: cấp phó ký thay, cấp trưởng ký trực tiếp',
  }),
  nguoi_dung_dau: ten(
    'Chức vụ người đứng đầu in sau KT., TL., TUQ.; mặc định suy ra từ chức vụ (Phó Chủ tịch → Chủ tịch)',
  ).optional(),
  ten_tap_the: ten(
    'Tên tập thể in sau TM.; mặc định là Ủy ban nhân dân, Hội đồng nhân dân hoặc dòng đầu của tên cơ quan ban hành',
  ).optional(),
  quyen_han: ten('Ghi đè toàn bộ các dòng trên họ tên, mỗi dòng một dòng').optional(),
});

/** One recipient of "Nơi nhận" (PL I, II.9): a name, "Như <reference>", or an agency, with its purpose. */
const noiNhan = z.union([
  ten('Tên nơi nhận'),
  z.strictObject({
    ma: ma('Mã nơi nhận').optional(),
    ten: ten('Tên nơi nhận').optional(),
    nhu: ma('In "Như …": mã của Điều hoặc mục được nhắc đến').optional(),
    co_quan: ten('Mã hoặc tên cơ quan trong danh mục').optional(),
    muc_dich: ten('Mục đích gửi, in trong ngoặc, ví dụ b/c').optional(),
  }),
]);

/** The last line of "Nơi nhận": where and by whom the document is kept, and the drafter's code (PL I, II.9.d, III.3). */
export const luu = z.strictObject({
  noi: ten('Nơi lưu, thường là VT').optional(),
  don_vi: ten('Chữ viết tắt đơn vị soạn thảo').optional(),
  so_ban: ten('Số bản lưu, in trong ngoặc').optional(),
  nguoi_soan: ten('Ký hiệu người soạn thảo').optional(),
  so_phat_hanh: ten('Số lượng bản phát hành').optional(),
});

/** The facts of issuing that a whole set shares: letterhead, number, place, date, authority, signer, recipients. */
export const letterheadFields = {
  co_quan_chu_quan: ten('Cơ quan, tổ chức chủ quản trực tiếp (nếu có); xuống dòng như in').optional(),
  co_quan_ban_hanh: ten('Cơ quan, tổ chức ban hành; xuống dòng như in'),
  ten_goi: ten('Tên gọi cơ quan ban hành trong câu, ví dụ "UBND huyện"; dùng ở dòng (Kèm theo …)').optional(),
  so_ky_hieu: soKyHieu.optional(),
  dia_danh: ten('Địa danh').optional(),
  ngay_ban_hanh: ngay('Ngày ban hành: 2025-01-05, 5/1/2025, /9/2023 hoặc {ngay, thang, nam}').optional(),
  tham_quyen: thamQuyen.optional(),
  tham_quyen_ban_hanh: ten(
    'Dòng THẨM QUYỀN BAN HÀNH của quyết định; mặc định suy ra từ tham_quyen',
  ).optional(),
  nguoi_ky: nguoiKy.optional().meta({ description: 'Người ký' }),
  noi_nhan: z.array(noiNhan).optional().meta({ description: 'Nơi nhận' }),
  luu: luu.optional().meta({ description: 'Dòng Lưu của nơi nhận' }),
  tinh_trang: z
    .enum(['du-thao', 'chinh-thuc'])
    .optional()
    .meta({ description: 'du-thao khi chưa có số hoặc ngày' }),
  in_du_thao: dungSai('In chữ DỰ THẢO ở đầu văn bản').optional(),
};
