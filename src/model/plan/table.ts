import { z } from 'zod';
import { chu, dungSai, ma, soNguyen, soThuc } from './text.ts';

/** How a column prints more than one entry of an agency field. */
export const SEPARATORS = ['gach-dau-dong', ';', ',', 'dong'] as const;

/** One column, or a heading over several (header labels have up to three levels). */
export interface Column {
  ma?: string | undefined;
  nhan: string;
  truong?: string | undefined;
  rong?: number | undefined;
  can?: 'giua' | 'trai' | 'phai' | 'deu' | undefined;
  kieu?: 'chu' | 'doan' | 'co-quan' | 'thoi-han' | 'so' | undefined;
  gop?: 'nhom' | 'giong-nhau' | undefined;
  phan_cach?: (typeof SEPARATORS)[number] | undefined;
  mau?: string | undefined;
  khong_ngat?: boolean | undefined;
  ten_co_quan?: 'ngan' | 'day-du' | undefined;
  so_le?: number | undefined;
  cot?: Column[] | undefined;
}

/** A column of a table; `cot` makes it a heading over other columns. */
export const column: z.ZodType<Column> = z.strictObject({
  ma: ma('Mã của cột').optional(),
  nhan: chu('Nhãn của cột; xuống dòng như in'),
  truong: ma('Trường dữ liệu in ở cột này, ví dụ so_thu_tu, ten, chu_tri, phoi_hop, thoi_han').optional(),
  rong: soThuc(5, 400, 'Độ rộng mong muốn, mm; bỏ trống thì chương trình tự chia').optional(),
  can: z.enum(['giua', 'trai', 'phai', 'deu']).optional().meta({ description: 'Căn chữ trong ô' }),
  kieu: z
    .enum(['chu', 'doan', 'co-quan', 'thoi-han', 'so'])
    .optional()
    .meta({ description: 'Kiểu dữ liệu của cột; mặc định theo trường' }),
  gop: z.enum(['nhom', 'giong-nhau']).optional().meta({
    description:
      'Gộp ô: nhom – ô của nhóm trải xuống các dòng con; giong-nhau – gộp các ô liền nhau giống nhau trong cùng nhóm',
  }),
  phan_cach: z.enum(SEPARATORS).optional().meta({
    description: 'Dấu phân cách khi ô có nhiều cơ quan: gach-dau-dong, ";", ",", dong (mỗi cơ quan một dòng)',
  }),
  mau: chu('Mẫu của ô, ví dụ "{{ten}} ({{ma_so}})"').optional(),
  khong_ngat: dungSai('Nhãn không được ngắt dòng giữa từ (ví dụ ở dấu /)').optional(),
  ten_co_quan: z
    .enum(['ngan', 'day-du'])
    .optional()
    .meta({ description: 'In tên ngắn (mặc định) hay tên đầy đủ của cơ quan' }),
  so_le: soNguyen(0, 6, 'Số chữ số sau dấu phẩy của cột số').optional(),
  get cot() {
    return z.array(column).min(1).optional().meta({ description: 'Các cột con dưới nhãn này' });
  },
});

/** How the nodes of one level of the rows are numbered and shown. */
export const tableLevel = z.strictObject({
  kieu_so: chu('Kiểu số: "I", "I.", "1", "1.", "1.1.", "1.1.1", "a)", "không" (không đánh số)').optional(),
  chay_tiep: dungSai('Đánh số chạy tiếp qua các nhóm (có) hay bắt đầu lại ở mỗi nhóm (không)').optional(),
  hien: z.enum(['dong', 'tieu-de', 'gop']).optional().meta({
    description:
      'Cách hiện: dong – một dòng với các ô của nó; tieu-de – tên trải ngang cả bảng; gop – ô gộp dọc qua các dòng con',
  }),
  so_truoc: ma('Số đứng trước chữ của trường này (khi không có cột số thứ tự)').optional(),
  in_dam: dungSai('In đậm cả dòng').optional(),
  in_nghieng: dungSai('In nghiêng cả dòng').optional(),
});

/** A text, number or list of entries in a task's field. */
export const agencyEntry = z.union([
  chu('Mã, tên cơ quan, hoặc một câu trong đó có [[co-quan:mã]]'),
  z.strictObject({
    co_quan: chu('Mã hoặc tên cơ quan'),
    truoc: chu('Chữ đứng trước tên cơ quan').optional(),
    sau: chu('Chữ đứng sau tên cơ quan').optional(),
  }),
]);

/** A time limit: its text, and what is understood of it. */
export const timeLimit = z.strictObject({
  van_ban: chu('Thời hạn như in, ví dụ "Quý IV hàng năm"'),
  tu: chu('Từ ngày, YYYY-MM-DD').optional(),
  den: chu('Đến ngày, YYYY-MM-DD').optional(),
  lap_lai: z
    .enum(['nam', 'quy', 'thang', 'tuan', 'thuong-xuyen'])
    .optional()
    .meta({ description: 'Lặp lại hằng năm, quý, tháng, tuần, hoặc thường xuyên' }),
});

/** The value of one field of a task. */
export const fieldValue = z.union([
  z.string().max(100_000),
  z.array(agencyEntry),
  timeLimit,
  z.strictObject({
    co_quan: chu('Mã hoặc tên cơ quan'),
    truoc: chu('Chữ đứng trước').optional(),
    sau: chu('Chữ đứng sau').optional(),
  }),
]);

/** What one field of a task may hold: text, a list of agencies, a time limit. */
export type FieldValue = z.output<typeof fieldValue>;

/** A row of a table and the rows under it; besides these keys it has the fields that columns and roles name. */
export interface TaskNode {
  ma?: string | undefined;
  so_thu_tu?: string | undefined;
  ten?: string | undefined;
  nhiem_vu?: TaskNode[] | undefined;
  [field: string]: FieldValue | TaskNode[] | undefined;
}

/** The keys of a row that mean the same in every table; all others are fields. */
export const TASK_KEYS = ['ma', 'so_thu_tu', 'ten', 'nhiem_vu'] as const;

/** A row: a task, or with `nhiem_vu` a group of tasks; any column's or role's field is a key. */
export const taskNode: z.ZodType<TaskNode> = z
  .object({
    ma: ma('Mã của nhiệm vụ, giữ nguyên qua các năm').optional(),
    so_thu_tu: chu('Số cho sẵn, in đúng như ghi').optional(),
    ten: chu('Tên nhóm hoặc nội dung nhiệm vụ').optional(),
    get nhiem_vu() {
      return z.array(taskNode).optional().meta({ description: 'Các nhiệm vụ trong nhóm' });
    },
  })
  .catchall(fieldValue);

/** A total or average row at the foot of a table. */
export const totalRow = z.strictObject({
  nhan: chu('Nhãn, ví dụ Tổng cộng'),
  tinh: z
    .record(z.string(), z.enum(['tong', 'trung-binh']))
    .meta({ description: 'Trường nào được cộng (tong) hay lấy trung bình (trung-binh)' }),
});

/** A total or average row of a table. */
export type TotalRow = z.output<typeof totalRow>;

/** A table: columns, levels and rows. */
export const table = z.strictObject({
  ma: ma('Mã của bảng'),
  tieu_de: chu('Tiêu đề in trên bảng').optional(),
  co_chu: soNguyen(9, 14, 'Cỡ chữ trong bảng, pt').optional(),
  cot: z.array(column).min(1).meta({ description: 'Các cột' }),
  cac_cap: z
    .array(tableLevel)
    .max(6)
    .optional()
    .meta({ description: 'Cách đánh số và hiện từng cấp của các dòng' }),
  dong_chi_so: dungSai('In dòng chỉ số cột (1), (2), (3) dưới tiêu đề').optional(),
  dong_tong: z.array(totalRow).optional().meta({ description: 'Các dòng tổng cộng, trung bình' }),
  nguon: ma('Lấy các dòng của bảng có mã này').optional(),
  nhiem_vu: z.array(taskNode).optional().meta({ description: 'Các dòng: nhiệm vụ và nhóm nhiệm vụ' }),
});
