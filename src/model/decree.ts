import { z } from 'zod';

const clause = z.string();

const documentType = z.strictObject({
  ten: z.string(),
  /** Absent for công văn and thư công, which have none. */
  viet_tat: z.string().optional(),
  mau: z.string().optional(),
  dieu_khoan: clause,
});

const capitalRule = z.strictObject({
  ma: z.string(),
  noi_dung: z.string(),
  dieu_khoan: clause,
  /** Wrong and right spellings, or words that the rule is about. */
  tu: z.array(z.strictObject({ sai: z.string(), dung: z.string() })).optional(),
  danh_sach: z.array(z.string()).optional(),
});

const model = z.strictObject({
  ma: z.string(),
  ten: z.string(),
  loai: z.array(z.string()),
  /** The parts in their order, by the names of the tree's styles in Vietnamese (`quoc-hieu`, `can-cu`). */
  thanh_phan: z.array(z.string()),
  dieu_khoan: clause,
});

/** A decree on thể thức as data: document types, capital letters, models, and from when to when it holds. */
export const decreeSchema = z.strictObject({
  the_thuc: z.string(),
  so_ky_hieu: z.string(),
  tu_ngay: z.string(),
  den_ngay: z.string().optional(),
  loai_van_ban: z.array(documentType),
  ban_sao: z.array(z.strictObject({ ten: z.string(), viet_tat: z.string(), dieu_khoan: clause })),
  viet_hoa: z.array(capitalRule),
  mau: z.array(model),
});

/** A decree on thể thức as `data/the-thuc/*.yaml` holds it. */
export type Decree = Readonly<z.infer<typeof decreeSchema>>;

/** One of the types of administrative documents (Đ7, PL III.I). */
export type DocumentType = Decree['loai_van_ban'][number];
