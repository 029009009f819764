import { z } from 'zod';
import { agency, citedDocument } from './agency.ts';
import { body, keHoach, quyetDinh } from './body.ts';
import { ngay } from './date.ts';
import { letterheadFields, soKyHieu, trinhBay } from './letterhead.ts';
import { table, type tableLevel as tableLevelSchema } from './table.ts';
import { chu, dungSai, ma, maNeuCo, soNguyen } from './text.ts';

/** What a set consists of: a decision that issues a plan, a direct decision, a plan on its own, appendices alone. */
export const PLAN_KINDS = ['quyet-dinh-ban-hanh', 'quyet-dinh', 'ke-hoach', 'phu-luc'] as const;

const attachedTo = z.strictObject({
  loai: chu('Tên loại của văn bản mà phụ lục kèm theo'),
  so_ky_hieu: soKyHieu.optional(),
  ngay: ngay('Ngày của văn bản đó').optional(),
  co_quan: chu('Cơ quan ban hành văn bản đó').optional(),
});

/** Phụ lục (PL I, III.1): label, title, what it goes with, text and table. */
export const appendix = z.strictObject({
  ma: maNeuCo('Mã của phụ lục'),
  nhan: chu('Nhãn: Phụ lục (mặc định), Biểu, …; để trống nếu không in nhãn').optional(),
  so_thu_tu: chu('Số cho sẵn, ví dụ I').optional(),
  tieu_de: chu('Tiêu đề; xuống dòng như in'),
  kieu_tieu_de: z
    .enum(['hoa', 'thuong'])
    .optional()
    .meta({ description: 'Tiêu đề in hoa (mặc định) hay chữ thường' }),
  kem_theo: attachedTo
    .optional()
    .meta({ description: 'Văn bản mà phụ lục kèm theo, khi không thuộc bộ này' }),
  loi_kem_theo: chu('Ghi đè dòng (Kèm theo …); không ghi dấu ngoặc').optional(),
  huong: z.enum(['doc', 'ngang']).optional().meta({ description: 'Hướng trang: doc (mặc định) hay ngang' }),
  cap_so: z
    .array(chu('Kiểu số của một cấp'))
    .max(12)
    .optional()
    .meta({ description: 'Kiểu số của từng cấp trong nội dung phụ lục' }),
  noi_dung: body('Nội dung chữ của phụ lục; {bang: mã} đặt bảng').optional(),
  bang: z
    .union([ma('Mã của bảng'), table.extend({ ma: maNeuCo('Mã của bảng') })])
    .optional()
    .meta({ description: 'Bảng của phụ lục' }),
  dau_ket: dungSai('In ./. sau bảng').optional(),
});

/** A value that differs from unit to unit (`[[don_vi.ten]]`), with an example for building alone. */
export const parameter = z.strictObject({
  ma: z
    .string()
    .max(100)
    .regex(/^[a-z0-9_]+(?:\.[a-z0-9_]+)*$/)
    .meta({ description: 'Tên tham số, ví dụ don_vi.ten' }),
  kieu: z.enum(['chu', 'so', 'ngay']).optional().meta({ description: 'Kiểu giá trị' }),
  vi_du: chu('Giá trị ví dụ, dùng khi dựng riêng bản kế hoạch'),
  mo_ta: chu('Giải thích').optional(),
});

/** A role of agencies in tasks: its field name, its label, and whether each task must name one. */
export const role = z.strictObject({
  ma: ma('Tên trường, ví dụ chu_tri'),
  nhan: chu('Nhãn, ví dụ Cơ quan chủ trì'),
  bat_buoc: dungSai('Mỗi nhiệm vụ phải có').optional(),
});

/** A plan file: everything that one set of documents is made from. `van_ban` stands first. */
export const planSchema = z
  .strictObject({
    van_ban: z.enum(PLAN_KINDS).meta({
      description:
        'Bộ văn bản: quyet-dinh-ban-hanh (quyết định ban hành kế hoạch), quyet-dinh, ke-hoach, phu-luc',
    }),
    phien_ban: soNguyen(1, 1, 'Phiên bản cấu trúc tệp').optional(),
    ma: ma('Mã của kế hoạch').optional(),
    ky: z
      .strictObject({
        nam: soNguyen(1945, 2200, 'Năm'),
        tu: soNguyen(1945, 2200, 'Từ năm').optional(),
        den: soNguyen(1945, 2200, 'Đến năm').optional(),
      })
      .optional()
      .meta({ description: 'Kỳ kế hoạch; trong chữ viết [[ky.nam]], [[ky.tu]], [[ky.den]]' }),
    trinh_bay: trinhBay.optional().meta({ description: 'Hình thức trình bày' }),
    ...letterheadFields,
    danh_muc: z
      .array(chu('Đường dẫn tệp danh mục, tính từ tệp kế hoạch'))
      .optional()
      .meta({ description: 'Các danh mục dùng chung' }),
    co_quan: z.array(agency).optional().meta({ description: 'Cơ quan riêng của kế hoạch này' }),
    van_ban_vien_dan: z.array(citedDocument).optional().meta({ description: 'Văn bản được viện dẫn' }),
    tham_so: z.array(parameter).optional().meta({ description: 'Tham số của đơn vị' }),
    vai_tro: z
      .array(role)
      .optional()
      .meta({ description: 'Vai trò của cơ quan trong nhiệm vụ; mặc định chu_tri, phoi_hop' }),
    truong: z
      .array(ma('Tên trường'))
      .optional()
      .meta({ description: 'Trường của nhiệm vụ không in ở cột nào' }),
    quyet_dinh: quyetDinh.optional().meta({ description: 'Quyết định' }),
    ke_hoach: keHoach.optional().meta({ description: 'Kế hoạch' }),
    phu_luc: z.array(appendix).optional().meta({ description: 'Các phụ lục' }),
    bang: z
      .array(table)
      .optional()
      .meta({ description: 'Các bảng, được đặt bằng {bang: mã} hoặc ở phụ lục' }),
  })
  .meta({ title: 'Tệp kế hoạch vanthu' });

/** A plan as the officer wrote it, checked against its schema; keys are the data keys all the way to the template. */
export type Plan = z.output<typeof planSchema>;
/** One appendix of a plan. */
export type Appendix = z.output<typeof appendix>;
/** One table of a plan. */
export type Table = z.output<typeof table>;
/** How one level of a table's rows is numbered and shown. */
export type TableLevel = z.output<typeof tableLevelSchema>;
/** A Quyết định's own part of a plan. */
export type DecisionPart = z.output<typeof quyetDinh>;
/** A Kế hoạch's own part of a plan. */
export type PlanPart = z.output<typeof keHoach>;
