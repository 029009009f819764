import { z } from 'zod';
import type { PartName } from './reviewed.ts';

/** Clause of the decree: `PL I, II.3.c`. */
const clause = z.string();
const isoDate = z.iso.date();

const documentType = z.strictObject({
  ten: z.string(),
  /** Absent for công văn and thư công, which have none. */
  viet_tat: z.string().optional(),
  /** The same name with another placing of the tone mark. */
  cach_viet_khac: z.array(z.string()).optional(),
  dieu_khoan: clause,
});

const spelling = z.strictObject({
  sai: z.string(),
  dung: z.string(),
  /** `sai` is wrong only right before a number, a Roman number, the letter of a điểm, or a proper name. */
  truoc: z.enum(['so', 'so-la-ma', 'chu-cai', 'ten-rieng']).optional(),
  /** Phrases within which `sai` is right. */
  tru: z.array(z.string()).optional(),
});

const capitalRule = z.strictObject({
  ma: z.string(),
  noi_dung: z.string(),
  dieu_khoan: clause,
  /** Spellings that are wrong but at the beginning of a sentence or line, each with what is right. */
  tu: z.array(spelling).optional(),
  /** The words that the rule is about, as it writes them. */
  danh_sach: z.array(z.string()).optional(),
});

/** The parts that a model may be made of: their names in the data, and the names of the parts of a reviewed document. */
export const MODEL_PARTS = {
  'vung-ky-so': 'signingArea',
  'co-quan-chu-quan': 'parentOrgan',
  'co-quan-ban-hanh': 'issuingOrgan',
  'quoc-hieu': 'quocHieu',
  'tieu-ngu': 'tieuNgu',
  'so-ky-hieu': 'documentCode',
  'dia-danh-thoi-gian': 'promulgation',
  'ten-loai': 'documentType',
  'trich-yeu': 'subject',
  'trich-yeu-cong-van': 'correspondenceSubject',
  'kinh-gui': 'addressee',
  'tham-quyen': 'authority',
  'can-cu': 'legalBasis',
  'loi-ban-hanh': 'enactment',
  'nhan-phu-luc': 'appendixLabel',
  'tieu-de-phu-luc': 'appendixTitle',
  'kem-theo': 'attachedTo',
  'duong-ke': 'ruleLine',
  'noi-dung': 'paragraph',
  'noi-nhan': 'toPlacesTitle',
  'noi-nhan-dong': 'toPlaces',
  'quyen-han': 'competence',
  'chu-ky': 'signatureSpace',
  'ho-ten': 'signerName',
  /** Of copies and of công điện alone. */
  'hinh-thuc-sao': 'other',
  'noi-nhan-dien': 'other',
} as const satisfies Readonly<Record<string, PartName>>;

const MODEL_PART_NAMES = Object.fromEntries(Object.keys(MODEL_PARTS).map((name) => [name, name]));
const modelPart = z.enum(MODEL_PART_NAMES);

const model = z.strictObject({
  ma: z.string(),
  ten: z.string(),
  /** Types by name; none for appendices and copies. */
  loai: z.array(z.string()),
  /** From top to bottom, from left to right. */
  thanh_phan: z.array(modelPart),
  tuy_chon: z.array(modelPart),
  dieu_khoan: clause,
});

/** A decree on thể thức as data: document types, capital letters, models, and from when to when it holds. */
export const decreeSchema = z.strictObject({
  the_thuc: z.string(),
  so_ky_hieu: z.string(),
  tu_ngay: isoDate,
  den_ngay: isoDate.optional(),
  loai_van_ban: z.array(documentType),
  ban_sao: z.array(documentType.required({ viet_tat: true })),
  /** The types that begin with "Kính gửi". */
  kinh_gui: z.strictObject({ loai: z.array(z.string()), dieu_khoan: clause }),
  viet_hoa: z.array(capitalRule),
  /** Abbreviations and names in capitals that need not be spelled out in any document. */
  viet_tat_thong_dung: z.array(z.string()).optional(),
  mau: z.array(model),
});

/** A decree on thể thức as `data/the-thuc/*.yaml` holds it. */
export type Decree = Readonly<z.infer<typeof decreeSchema>>;

/** One of the types of administrative documents (Đ7, PL III.I). */
export type DocumentType = Decree['loai_van_ban'][number];

/** One of the rules on capital letters (PL II). */
export type CapitalRule = Decree['viet_hoa'][number];

/** Every decree that is known; there is always one. */
export type Decrees = readonly [Decree, ...Decree[]];

/**
 * The decree that a document of a day (ISO date) is held against: of those in force then, the one that began last;
 * of a day on which none was in force, the one nearest before it, or else the first of all. Without a day, the newest.
 */
export function decreeOn(day: string | undefined, decrees: Decrees): Decree {
  const [first] = decrees;
  const newestFirst = decrees.toSorted((a, b) => (a.tu_ngay < b.tu_ngay ? 1 : -1));
  if (day === undefined) return newestFirst[0] ?? first;
  const begun = newestFirst.filter(({ tu_ngay: from }) => from <= day);
  const inForce = begun.find(({ den_ngay: to }) => to === undefined || day <= to);
  return inForce ?? begun[0] ?? newestFirst.at(-1) ?? first;
}
