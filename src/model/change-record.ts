import { z } from 'zod';
import type { Data } from './data.ts';
import { chu, soNguyen } from './plan/text.ts';

const data: z.ZodType<Data> = z.union([
  z.string().max(100_000),
  z.array(z.lazy(() => data)),
  z.record(
    z.string(),
    z.lazy(() => data),
  ),
]);

/** One field of a plan before and after a change: of the node with `ma`, or of the plan itself where there is none. */
export const fieldChange = z.strictObject({
  ma: chu('Mã của nhiệm vụ, mục, Điều, nơi nhận có trường đã đổi; không có: tính từ đầu kế hoạch').optional(),
  truong: chu('Trường đã đổi; bên trong thì nối bằng dấu chấm: noi_dung.2'),
  truoc: data.optional().meta({ description: 'Giá trị trước khi đổi; không có: chưa ghi' }),
  sau: data.optional().meta({ description: 'Giá trị sau khi đổi; không có: đã bỏ' }),
});

/** A stretch of the plan's file that a change replaced: where it stands in the file as changed, in UTF-16 units. */
export const changedStretch = z.strictObject({
  tai: soNguyen(0, 100_000_000, 'Chỗ đứng trong tệp sau khi đổi'),
  truoc: chu('Chữ trước khi đổi'),
  sau: chu('Chữ sau khi đổi'),
});

/** One reassignment: when, by whom, why, by which decision, and what it changed. */
export const changeRecord = z.strictObject({
  ngay: chu('Ngày đổi, YYYY-MM-DD'),
  nguoi: chu('Người đổi').optional(),
  ly_do: chu('Lý do').optional(),
  theo: chu('Văn bản đã quyết định việc đổi').optional(),
  thay_doi: z.array(fieldChange).meta({ description: 'Từng trường đã đổi' }),
  tep: z
    .strictObject({
      sha256: chu('Mã băm của tệp kế hoạch sau khi đổi'),
      doan: z.array(changedStretch).meta({ description: 'Các đoạn chữ đã thay, để trả lại đúng từng ký tự' }),
    })
    .meta({ description: 'Tệp kế hoạch sau khi đổi; dùng khi trả lại' }),
});

/** The file beside a plan that keeps its changes, oldest first; `so_thay_doi` stands first, so that it is no plan. */
export const changeLog = z.strictObject({
  so_thay_doi: chu('Tên tệp kế hoạch'),
  cac_lan: z.array(changeRecord).meta({ description: 'Các lần thay đổi, lần mới nhất ở cuối' }),
});

/** One field before and after. */
export type FieldChange = Readonly<z.output<typeof fieldChange>>;
/** One reassignment of a plan. */
export type ChangeRecord = Readonly<z.output<typeof changeRecord>>;
/** All reassignments of a plan. */
export type ChangeLog = Readonly<z.output<typeof changeLog>>;

/** Where the changes of a plan are kept: `ke-hoach.thay-doi.yaml` beside `ke-hoach.yaml`. */
export function changeLogPath(planPath: string): string {
  return `${planPath.replace(/\.(?:yaml|yml|md|markdown)$/i, '')}.thay-doi.yaml`;
}
