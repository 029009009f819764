/** What a column of an office's list holds: its number, or a field of the plan. */
export interface HeaderMeaning {
  readonly field: string;
  /** False where the header only sounds like it. */
  readonly isSure: boolean;
}

/** The column of row numbers; it is no field of the plan. */
export const NUMBER_FIELD = 'so_thu_tu';

/** Headers as offices write them, without marks, signs and capitals. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  [NUMBER_FIELD]: ['tt', 'stt', 'so tt', 'so thu tu', 'thu tu', 'so'],
  ten: [
    ...[
      'nhiem vu',
      'nhiem vu cu the',
      'ten nhiem vu',
      'noi dung nhiem vu',
      'nhiem vu giai phap',
      'nhiem vu trong tam',
    ],
    ...[
      'noi dung',
      'noi dung cong viec',
      'noi dung thuc hien',
      'noi dung cong viec nhiem vu',
      'noi dung chi tieu',
    ],
    ...[
      'cong viec',
      'ten cong viec',
      'dau viec',
      'hoat dong',
      'nhiem vu cong viec',
      'noi dung nhiem vu cong viec',
    ],
  ],
  chu_tri: [
    ...[
      'chu tri',
      'co quan chu tri',
      'don vi chu tri',
      'co quan don vi chu tri',
      'bo phan chu tri',
      'phong ban chu tri',
    ],
    ...[
      'co quan chu tri thuc hien',
      'don vi chu tri thuc hien',
      'co quan thuc hien',
      'don vi thuc hien',
      'co quan chu tri tham muu',
    ],
    ...['don vi chu tri tham muu', 'co quan don vi chu tri thuc hien', 'chu tri thuc hien'],
  ],
  phoi_hop: [
    ...['phoi hop', 'co quan phoi hop', 'don vi phoi hop', 'co quan don vi phoi hop', 'bo phan phoi hop'],
    ...['phoi hop thuc hien', 'co quan phoi hop thuc hien', 'don vi phoi hop thuc hien'],
  ],
  theo_doi: ['theo doi', 'co quan theo doi', 'don vi theo doi'],
  thoi_han: [
    ...[
      'thoi han',
      'thoi gian',
      'thoi gian hoan thanh',
      'thoi gian thuc hien',
      'han hoan thanh',
      'tien do',
      'thoi han hoan thanh',
    ],
    ...[
      'thoi diem hoan thanh',
      'thoi gian thuc hien hoan thanh',
      'thoi han thuc hien',
      'tien do thuc hien',
      'tien do hoan thanh',
    ],
  ],
  san_pham: [
    'san pham',
    'ket qua',
    'san pham dau ra',
    'ket qua dau ra',
    'san pham hoan thanh',
    'ket qua san pham',
    'san pham du kien',
  ],
  ghi_chu: ['ghi chu'],
};

/** Words by which a longer header is taken to mean a field, the surest first. */
const SOUNDS: readonly (readonly [word: string, field: string])[] = [
  ['phoi hop', 'phoi_hop'],
  ['chu tri', 'chu_tri'],
  ['theo doi', 'theo_doi'],
  ['thoi han', 'thoi_han'],
  ['thoi gian', 'thoi_han'],
  ['tien do', 'thoi_han'],
  ['san pham', 'san_pham'],
  ['nhiem vu', 'ten'],
  ['cong viec', 'ten'],
  ['noi dung', 'ten'],
  ['ghi chu', 'ghi_chu'],
];

/** Fields that name agencies. */
export const AGENCY_FIELDS: readonly string[] = ['chu_tri', 'phoi_hop', 'theo_doi'];

const BY_HEADER = new Map(
  Object.entries(HEADERS).flatMap(([field, headers]) => headers.map((header) => [header, field] as const)),
);

/** A header without marks, signs and capitals, so that spellings are compared. */
export function foldedHeader(header: string): string {
  return header
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What a header means; undefined for one that means no usual field. */
export function headerMeaning(header: string): HeaderMeaning | undefined {
  const folded = foldedHeader(header);
  const field = BY_HEADER.get(folded);
  if (field !== undefined) return { field, isSure: true };
  const heard = SOUNDS.filter(([word]) => ` ${folded} `.includes(` ${word} `));
  const [first] = heard;
  return first && { field: first[1], isSure: false };
}

const LONGEST_KEY = 40;

/** A field's key for a header that means none: its words. */
export function fieldKeyOf(header: string): string {
  const words = foldedHeader(header).replaceAll(' ', '_').slice(0, LONGEST_KEY).replace(/_+$/, '');
  return /^[a-z]/.test(words) ? words : `cot_${words || 'khac'}`;
}
