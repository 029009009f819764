import { z } from 'zod';

const severity = z.enum(['loi', 'canh-bao', 'thong-tin', 'tat']);

/** What an office may choose for its checks, in `vanthu.yaml`. */
export const officeChoicesSchema = z.strictObject({
  /** First key, so that the file is not taken for a plan or a list. */
  kiem_tra: z.literal('vanthu'),
  /** Severity of rules by id; `tat` turns one off. */
  quy_tac: z.record(z.string(), severity).optional(),
  /** Abbreviations that need not be spelled out: short form → meaning. */
  viet_tat: z.record(z.string(), z.string()).optional(),
  /** Ký hiệu that the office uses for its bodies and units (PL I, II.3.b). */
  ky_hieu: z.array(z.string()).optional(),
  /** The parent line that its documents carry; `không` where they have none. */
  co_quan_chu_quan: z.string().optional(),
  /** The structure of its plans: with Điều, or with sections (PL I, II.6.c). */
  bo_cuc: z.enum(['dieu', 'muc']).optional(),
  /** Lists of agencies, relative to this file. */
  danh_muc: z.array(z.string()).optional(),
});

/** The choices of one office for its checks. */
export type OfficeChoices = Readonly<z.infer<typeof officeChoicesSchema>>;
