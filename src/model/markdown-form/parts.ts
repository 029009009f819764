/** Leaf directives that open a part of the body, and the key of the plan that they fill. */
export const PART_DIRECTIVES = {
  'quyet-dinh': 'quyet_dinh',
  'ke-hoach': 'ke_hoach',
  'phu-luc': 'phu_luc',
  'nhiem-vu': 'nhiem_vu',
} as const;

/** Leaf directives that open a passage or list within a part, and its key there. */
export const PASSAGE_DIRECTIVES = {
  'can-cu': 'can_cu',
  'de-nghi': 'de_nghi',
  'mo-dau': 'mo_dau',
  'noi-dung': 'noi_dung',
  'cac-dieu': 'cac_dieu',
  'ket-thuc': 'ket_thuc',
} as const;

/** Leaf directives that stand within a body. */
const ITEM_DIRECTIVES = ['bang', 'chi-dan', 'doan'] as const;

/** All directives of the Markdown form; any other stays text. */
export const PLAN_DIRECTIVES: readonly string[] = [
  ...Object.keys(PART_DIRECTIVES),
  ...Object.keys(PASSAGE_DIRECTIVES),
  ...ITEM_DIRECTIVES,
];
