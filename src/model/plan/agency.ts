import { z } from 'zod';
import { chu, ma } from './text.ts';

/** An agency, or a collective of agencies, that texts and task fields refer to by id. */
export const agency = z.strictObject({
  ma: ma('Mã cơ quan'),
  ten: chu('Tên đầy đủ'),
  ten_ngan: chu('Tên ngắn, in trong bảng; mặc định là tên đầy đủ').optional(),
  ten_khac: z
    .array(chu('Một cách viết khác'))
    .optional()
    .meta({ description: 'Các cách viết khác thường gặp' }),
  viet_tat: chu('Chữ viết tắt').optional(),
  loai: z
    .enum(['co-quan', 'tap-the', 'ca-nhan'])
    .optional()
    .meta({ description: 'co-quan (mặc định), tap-the (Các cơ quan, đơn vị…), ca-nhan (chức danh)' }),
  cap: z.enum(['trung-uong', 'tinh', 'huyen', 'xa', 'khac']).optional().meta({ description: 'Cấp' }),
  tu_ngay: chu('Có từ ngày, YYYY-MM-DD').optional(),
  den_ngay: chu('Có đến ngày, YYYY-MM-DD').optional(),
  ke_thua: z
    .array(ma('Mã cơ quan kế thừa'))
    .optional()
    .meta({ description: 'Cơ quan kế thừa sau khi sắp xếp' }),
});

/** A document that texts cite as `[[van-ban:ma]]` (PL I, II.6.b: in full the first time, short later). */
export const citedDocument = z.strictObject({
  ma: ma('Mã văn bản'),
  loai: chu('Tên loại, ví dụ Quyết định, Luật'),
  so_ky_hieu: chu('Số, ký hiệu; luật, pháp lệnh không ghi').optional(),
  ngay: chu('Ngày ban hành như in, ví dụ 15/7/2021').optional(),
  co_quan: chu('Cơ quan ban hành').optional(),
  trich_yeu: chu('Trích yếu; với luật là tên luật').optional(),
});

/** What a reorganisation does to one agency: until when it works, and who takes over. */
export const succession = z.strictObject({
  co_quan: chu('Mã hoặc tên cơ quan thôi hoạt động'),
  den_ngay: chu('Hoạt động đến hết ngày, YYYY-MM-DD'),
  ke_thua: z.array(ma('Mã cơ quan kế thừa')).optional().meta({ description: 'Các cơ quan kế thừa' }),
});

/** A file of shared lists that plans draw on: agencies, cited documents. */
export const sharedList = z.strictObject({
  danh_muc: chu('Tên danh mục'),
  co_quan: z.array(agency).optional().meta({ description: 'Các cơ quan' }),
  sap_xep: z.array(succession).optional().meta({
    description: 'Cơ quan thôi hoạt động trong một đợt sắp xếp và cơ quan kế thừa',
  }),
  van_ban_vien_dan: z.array(citedDocument).optional().meta({ description: 'Các văn bản được viện dẫn' }),
});

/** An agency of a list. */
export type Agency = z.output<typeof agency>;
/** A cited document of a list. */
export type CitedDocument = z.output<typeof citedDocument>;
/** What a reorganisation does to one agency. */
export type Succession = z.output<typeof succession>;
/** A shared list. */
export type SharedList = z.output<typeof sharedList>;
