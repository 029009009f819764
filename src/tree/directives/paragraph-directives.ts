import type { ParagraphStyle } from '../../model/tree.ts';

/** Leaf directives that print one paragraph each: the name that a template uses, and the paragraph's style. */
export const PARAGRAPH_DIRECTIVES: Readonly<Record<string, ParagraphStyle>> = {
  'du-thao': 'draftMark',
  'vung-ky-so': 'signingArea',
  'ten-loai': 'documentType',
  'trich-yeu': 'subject',
  'tham-quyen': 'authority',
  'can-cu': 'legalBasis',
  'loi-ban-hanh': 'enactment',
  'nhan-phu-luc': 'appendixLabel',
  'tieu-de-phu-luc': 'appendixTitle',
  'tieu-de-phu-luc-thuong': 'appendixTitlePlain',
  'kem-theo': 'attachedTo',
  'chi-dan': 'pointer',
};

/** Leaf directives inside `:::dau-van-ban`. */
export const LETTERHEAD_DIRECTIVES = {
  'co-quan-chu-quan': 'parentOrgan',
  'co-quan-ban-hanh': 'issuingOrgan',
  'quoc-hieu': 'quocHieu',
  'tieu-ngu': 'tieuNgu',
  'so-ky-hieu': 'documentCode',
  'dia-danh-thoi-gian': 'promulgation',
} as const satisfies Readonly<Record<string, ParagraphStyle>>;

/** Leaf directives inside `:::ky-van-ban`. */
export const SIGNATURE_DIRECTIVES = {
  'noi-nhan': 'toPlacesTitle',
  'noi-nhan-dong': 'toPlaces',
  'quyen-han': 'competence',
  'ho-ten': 'signerName',
} as const satisfies Readonly<Record<string, ParagraphStyle>>;
