/** One move in an example: the file, what moves, and between which agencies. */
export interface ExampleMove {
  readonly example: string;
  readonly what: 'a small office' | 'a large office' | 'a split';
  readonly from: string;
  readonly to: readonly string[];
  readonly split?: 'luan-phien' | 'theo-nhom' | 'dong-chu-tri';
}

const PROVINCE = 'data/cai-thien-chi-so-tinh/ke-hoach.yaml';
const COMMUNE = 'data/duy-tri-chi-so-xa/ke-hoach.yaml';
const LOST_POINTS = 'data/khac-phuc-chi-so/ke-hoach.yaml';
const DECISION = 'data/nang-cao-chi-so/quyet-dinh.yaml';
const TASKS = 'data/phan-cong-cchc/phan-cong.yaml';

/** In each of the five examples a small office, a large one, and one whose tasks are shared among several. */
export const EXAMPLE_MOVES: readonly ExampleMove[] = [
  {
    example: PROVINCE,
    what: 'a small office',
    from: 'so-khoa-hoc-cong-nghe',
    to: ['so-thong-tin-truyen-thong'],
  },
  { example: PROVINCE, what: 'a large office', from: 'so-noi-vu', to: ['so-tu-phap'] },
  {
    example: PROVINCE,
    what: 'a split',
    from: 'van-phong-ubnd-tinh',
    to: ['so-noi-vu', 'trung-tam-phuc-vu-hcc-tinh'],
    split: 'theo-nhom',
  },
  { example: COMMUNE, what: 'a small office', from: 'dai-truyen-thanh-xa', to: ['van-hoa-xa-hoi-xa'] },
  { example: COMMUNE, what: 'a large office', from: 'van-phong-thong-ke-xa', to: ['tu-phap-ho-tich-xa'] },
  {
    example: COMMUNE,
    what: 'a split',
    from: 'van-phong-thong-ke-xa',
    to: ['tu-phap-ho-tich-xa', 'van-hoa-xa-hoi-xa'],
    split: 'dong-chu-tri',
  },
  {
    example: LOST_POINTS,
    what: 'a small office',
    from: 'chi-nhanh-dat-dai',
    to: ['phong-tai-nguyen-moi-truong'],
  },
  { example: LOST_POINTS, what: 'a large office', from: 'phong-noi-vu', to: ['van-phong-hdnd-ubnd'] },
  {
    example: LOST_POINTS,
    what: 'a split',
    from: 'phong-noi-vu',
    to: ['phong-tu-phap', 'thanh-tra-huyen'],
    split: 'luan-phien',
  },
  { example: DECISION, what: 'a small office', from: 'cong-an-huyen', to: ['phong-tu-phap'] },
  { example: DECISION, what: 'a large office', from: 'phong-noi-vu', to: ['phong-van-hoa-thong-tin'] },
  {
    example: DECISION,
    what: 'a split',
    from: 'van-phong-hdnd-ubnd',
    to: ['phong-tu-phap', 'phong-noi-vu'],
    split: 'theo-nhom',
  },
  { example: TASKS, what: 'a small office', from: 'trung-tam-y-te', to: ['phong-y-te'] },
  { example: TASKS, what: 'a large office', from: 'phong-noi-vu', to: ['phong-van-hoa-thong-tin'] },
  {
    example: TASKS,
    what: 'a split',
    from: 'van-phong-hdnd-ubnd',
    to: ['phong-noi-vu', 'phong-tu-phap'],
    split: 'luan-phien',
  },
];
