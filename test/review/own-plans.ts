/** The plans that come with the package as examples. */
export const OWN_PLANS = [
  'data/cai-thien-chi-so-tinh/ke-hoach.yaml',
  'data/duy-tri-chi-so-xa/ke-hoach.yaml',
  'data/khac-phuc-chi-so/ke-hoach.yaml',
  'data/nang-cao-chi-so/quyet-dinh.yaml',
  'data/phan-cong-cchc/phan-cong.yaml',
];
