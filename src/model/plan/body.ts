import { z } from 'zod';
import { chu, doan, ma } from './text.ts';

/** What stands at one place of a body: a passage, a section, a placed table, or a line that points to an appendix. */
export type BodyItem = string | BodyNode;

/** A section, Điều, khoản or điểm; or, with `bang` or `chi_dan` alone, a placed table or a pointing line. */
export interface BodyNode {
  ma?: string | undefined;
  /** The number form of this node, as typed for the first of its kind: `I.`, `1.1.`, `a)`, `(1)`, `-`. */
  kieu_so?: string | undefined;
  /** A number that is given, not counted. */
  so_thu_tu?: string | undefined;
  tieu_de?: string | undefined;
  noi_dung?: string | BodyItem[] | undefined;
  bang?: string | undefined;
  chi_dan?: string | undefined;
}

const node: z.ZodType<BodyNode> = z.strictObject({
  ma: ma('Mã của mục, dùng để nhắc đến [[mã]]').optional(),
  kieu_so: chu(
    'Kiểu số của mục này nếu khác với cap_so: "I.", "1.", "1.1.", "a)", "(1)", "-", "+", "không"',
  ).optional(),
  so_thu_tu: chu('Số cho sẵn, in đúng như ghi').optional(),
  tieu_de: chu('Tiêu đề của mục').optional(),
  get noi_dung() {
    return body('Nội dung của mục').optional();
  },
  bang: ma('Đặt bảng có mã này tại đây').optional(),
  chi_dan: doan('Dòng in nghiêng chỉ đến phụ lục, ví dụ (Chi tiết theo Phụ lục kèm theo)').optional(),
});

/** A body: one passage, or a list of passages, sections and placed tables. */
export function body(description: string) {
  return z
    .union([doan(description), z.array(z.union([doan('Một hoặc nhiều đoạn văn'), node]))])
    .meta({ description });
}

/** One Điều: "Điều 1." with or without a heading (PL I, II.6.đ). */
export const article = z.strictObject({
  ma: ma('Mã của Điều').optional(),
  so_thu_tu: chu('Số cho sẵn, in đúng như ghi').optional(),
  tieu_de: chu('Tiêu đề của Điều (nếu có)').optional(),
  noi_dung: body('Nội dung của Điều').optional(),
});

/** One line of căn cứ: as text, or made from cited documents (`[[van-ban:…]]` in the text). */
export const legalBasis = z.union([
  doan('Căn cứ, không ghi dấu ; cuối dòng'),
  z.strictObject({ ma: ma('Mã của căn cứ').optional(), noi_dung: doan('Căn cứ, không ghi dấu ; cuối dòng') }),
]);

const numberForms = z.array(chu('Kiểu số của một cấp')).max(12).optional().meta({
  description: 'Kiểu số của từng cấp, từ cấp cao nhất; mặc định ["I.", "1.", "a)", "-", "+"]',
});

const documentFields = {
  trich_yeu: chu('Trích yếu nội dung; xuống dòng như in'),
  can_cu: z.array(legalBasis).optional().meta({ description: 'Các căn cứ, mỗi căn cứ một dòng' }),
  mo_dau: doan('Đoạn mở đầu trước mục thứ nhất').optional(),
  cap_so: numberForms,
};

/** A Quyết định: its subject, căn cứ and Điều (Mẫu 1.2, 1.3). */
export const quyetDinh = z.strictObject({
  ...documentFields,
  ten_loai: chu('Tên loại văn bản; mặc định Quyết định').optional(),
  de_nghi: doan('Dòng "Theo đề nghị của …", đứng sau các căn cứ').optional(),
  cac_dieu: z.array(article).min(1).meta({ description: 'Các Điều của quyết định' }),
  ket_thuc: doan('Đoạn kết ngoài các Điều').optional(),
});

/** A Kế hoạch: its subject, opening and sections, or Điều (Mẫu 1.4; attached: Mẫu 1.3). */
export const keHoach = z.strictObject({
  ...documentFields,
  ten_loai: chu('Tên loại văn bản; mặc định Kế hoạch').optional(),
  noi_dung: body('Các mục của kế hoạch').optional(),
  cac_dieu: z.array(article).optional().meta({ description: 'Các Điều, nếu kế hoạch bố cục theo Điều' }),
  ket_thuc: doan('Đoạn kết, đứng ngoài các mục, trước ./.').optional(),
});
