import type { Random } from './random.ts';
import { markedLines, someText, someTitle } from './text.ts';
import { DUE_DATES, OFFICES } from './vocabulary.ts';

/** A map of a plan's data, with the plan's own keys. */
export type PlanData = Readonly<Record<string, unknown>>;

/** How the rows of a made-up table hang together. */
type Shape = 'flat' | 'titles' | 'groups' | 'merged' | 'levels';

interface TableScope {
  readonly random: Random;
  readonly shape: Shape;
  /** Letters of the longest cells. */
  readonly longest: number;
}

const NUMBERED: PlanData = { nhan: 'STT', truong: 'so_thu_tu', rong: 12, can: 'giua' };

function columns({ random, shape }: TableScope, landscape: boolean): readonly PlanData[] {
  const separator = random.pick(['gach-dau-dong', ';', ',', 'dong']);
  const lead: PlanData = { nhan: 'Cơ quan chủ trì/chỉ đạo', truong: 'chu_tri', phan_cach: separator };
  const others: PlanData = {
    nhan: 'Cơ quan thực hiện/phối hợp',
    truong: 'phoi_hop',
    phan_cach: random.pick(['gach-dau-dong', ';']),
  };
  const offices = random.chance(0.5) ? [{ nhan: 'Phân công trách nhiệm', cot: [lead, others] }] : [lead];
  const first: PlanData =
    shape === 'merged' ? { nhan: 'Lĩnh vực', truong: 'linh_vuc', gop: 'nhom', rong: 28 } : NUMBERED;
  const same = random.chance(0.3) ? ({ gop: 'giong-nhau' } as const) : {};
  return [
    first,
    {
      nhan: 'Nội dung nhiệm vụ, giải pháp',
      truong: 'ten',
      kieu: 'doan',
      can: random.pick(['deu', 'trai']),
    },
    ...(landscape ? [{ nhan: 'Sản phẩm, kết quả', truong: 'ket_qua', kieu: 'doan' }] : []),
    ...offices,
    { nhan: 'Thời gian hoàn thành', truong: 'thoi_han', can: 'giua', ...same },
    ...(random.chance(0.4) ? [{ nhan: 'Kinh phí', truong: 'kinh_phi', kieu: 'so', so_le: 1 }] : []),
  ];
}

const LEVELS: Readonly<Record<Shape, readonly PlanData[]>> = {
  flat: [{ kieu_so: '1' }],
  titles: [
    { kieu_so: 'I', hien: 'tieu-de', in_dam: 'có' },
    { kieu_so: '1', chay_tiep: 'có' },
  ],
  groups: [
    { kieu_so: '1.', hien: 'dong', in_dam: 'có' },
    { kieu_so: '1.1.', hien: 'dong' },
  ],
  merged: [
    { kieu_so: 'I.', hien: 'gop', so_truoc: 'linh_vuc' },
    { kieu_so: 'không', hien: 'dong' },
  ],
  levels: [
    { kieu_so: 'I', hien: 'tieu-de', in_dam: 'có' },
    { kieu_so: '1.', hien: 'dong', in_nghieng: 'có' },
    { kieu_so: '1.1.', hien: 'dong' },
  ],
};

function offices(random: Random): readonly string[] {
  return Array.from({ length: random.between(1, 3) }, () => random.pick(OFFICES));
}

function content({ random, longest }: TableScope): string {
  if (!random.chance(0.08)) return markedLines(random, random.between(20, 240), random.chance(0.2) ? 2 : 0);
  return markedLines(random, random.between(longest / 2, longest), random.between(0, 14));
}

function task(scope: TableScope): PlanData {
  const { random } = scope;
  return {
    ten: content(scope),
    ket_qua: markedLines(random, random.between(10, 120), 0),
    chu_tri: offices(random),
    phoi_hop: random.chance(0.8) ? offices(random) : [],
    thoi_han: random.pick(DUE_DATES),
    kinh_phi: `${random.between(1, 900)},${random.between(0, 9)}`,
  };
}

function group(scope: TableScope, children: readonly PlanData[]): PlanData {
  const { random, shape } = scope;
  const field =
    shape === 'merged' && random.chance(0.3)
      ? someText(random, random.between(20, 60 * children.length))
      : someTitle(random);
  return { ten: someTitle(random), linh_vuc: field, nhiem_vu: children };
}

/** `count` rows; where the shape asks for groups, in groups of a few and now and then of many. */
function rows(scope: TableScope, count: number, depth: number): readonly PlanData[] {
  if (depth <= 1) return Array.from({ length: count }, () => task(scope));
  const made: PlanData[] = [];
  for (let left = count; left > 0; ) {
    const size = Math.min(left, scope.random.between(1, scope.random.chance(0.15) ? 30 : 6));
    made.push(group(scope, rows(scope, size, depth - 1)));
    left -= size;
  }
  return made;
}

function rowCount(random: Random): number {
  return random.chance(0.15) ? random.between(60, 400) : random.between(1, 60);
}

/** A made-up table of a plan: columns, levels and rows in one of the shapes that plans have. */
export function somePlanTable(random: Random, ma: string, landscape: boolean): PlanData {
  const shape = random.pick(['flat', 'titles', 'groups', 'merged', 'levels'] as const);
  // As in table.ts: no rows longer than a page beside merged texts.
  const longest = shape === 'merged' ? 300 : random.pick([300, 300, 1500, 5000]);
  const scope: TableScope = { random, shape, longest };
  const cot = columns(scope, landscape);
  const hasSums = cot.some(({ truong }) => truong === 'kinh_phi');
  return {
    ma,
    ...(random.chance(0.3) && { tieu_de: `Bảng ${someTitle(random)}` }),
    ...(random.chance(0.7) && { co_chu: random.pick([11, 12, 13, 14]) }),
    cot,
    cac_cap: LEVELS[shape],
    ...(random.chance(0.3) && { dong_chi_so: 'có' }),
    ...(hasSums && random.chance(0.5) && { dong_tong: [{ nhan: 'Tổng cộng', tinh: { kinh_phi: 'tong' } }] }),
    nhiem_vu: rows(scope, rowCount(random), LEVELS[shape].length),
  };
}
