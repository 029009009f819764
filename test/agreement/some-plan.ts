import { stringify } from 'yaml';
import type { PlanText } from './plan-samples.ts';
import { createRandom, type Random } from './random.ts';
import { type PlanData, somePlanTable } from './some-plan-table.ts';
import { markedLines, someText, someTitle } from './text.ts';

function layout(random: Random): PlanData {
  return {
    co_chu: random.pick([13, 14]),
    le: {
      tren: random.between(20, 25),
      duoi: random.between(20, 25),
      trai: random.between(30, 35),
      phai: random.between(15, 20),
    },
    thut_dau_dong: random.pick(['1', '1,27']),
    gian_dong: random.pick([1, 1, 1.15, 1.5]),
    cach_doan: random.pick([6, 6, 8]),
    hinh_thuc: random.pick(['giay', 'dien-tu']),
    tep: random.pick(['chung', 'rieng']),
  };
}

function issuer(random: Random): PlanData {
  return {
    co_quan_chu_quan: 'Ủy ban nhân dân tỉnh Trường Sơn',
    co_quan_ban_hanh: random.pick([
      'Ủy ban nhân dân\nhuyện Tân Lập',
      'Sở Nội vụ',
      'Ủy ban nhân dân xã Phú Thạnh',
    ]),
    ten_goi: 'UBND huyện',
    so_ky_hieu: random.pick(['15/KH-UBND', '/KH-UBND']),
    dia_danh: 'Tân Lập',
    ngay_ban_hanh: random.pick(['05/01/2025', '/9/2024']),
    tham_quyen: random.pick(['tap-the', 'nguoi-dung-dau']),
    nguoi_ky: { chuc_vu: random.pick(['Phó Chủ tịch', 'Chủ tịch']), ho_ten: 'Lương Thế Khải' },
    noi_nhan: Array.from({ length: random.between(2, 14) }, () => someTitle(random)),
    luu: { noi: 'VT', don_vi: 'NV' },
  };
}

function bases(random: Random): readonly string[] {
  return Array.from(
    { length: random.between(1, 8) },
    () => `Căn cứ ${someText(random, random.between(60, 400)).replace(/\.$/, '')}`,
  );
}

function articles(random: Random): readonly PlanData[] {
  return Array.from({ length: random.between(2, 6) }, () => ({
    ...(random.chance(0.4) && { tieu_de: someTitle(random) }),
    noi_dung: markedLines(random, random.between(60, 900), random.between(0, 3)),
  }));
}

function sections(random: Random, count: number, depth: number): readonly PlanData[] {
  return Array.from({ length: count }, () => {
    const hasHeading = depth < 3 && random.chance(0.7);
    const text = markedLines(random, random.between(60, 1200), random.between(0, 4));
    const deeper = depth < 3 && random.chance(0.5) ? sections(random, random.between(1, 4), depth + 1) : [];
    return { ...(hasHeading && { tieu_de: someTitle(random) }), noi_dung: [text, ...deeper] };
  });
}

/** The body of a Kế hoạch; now and then with a table in it, or as its last word before the signature. */
function body(random: Random): readonly PlanData[] {
  const made = sections(random, random.between(2, 7), 1);
  const before = random.chance(0.5) ? [{ chi_dan: '(Chi tiết theo bảng sau)' }] : [];
  return random.chance(0.3)
    ? [...made, { tieu_de: someTitle(random), noi_dung: [...before, { bang: 'bang-trong-than' }] }]
    : made;
}

function planBody(random: Random): PlanData {
  return {
    trich_yeu: `${someTitle(random)} trên địa bàn huyện Tân Lập năm 2025`,
    ...(random.chance(0.5) && { can_cu: bases(random) }),
    mo_dau: markedLines(random, random.between(80, 700), 0),
    noi_dung: body(random),
    ...(random.chance(0.5) && { ket_thuc: someText(random, random.between(30, 300)) }),
  };
}

function decision(random: Random): PlanData {
  return {
    trich_yeu: `Về việc ${someTitle(random)}`,
    can_cu: bases(random),
    cac_dieu: articles(random),
  };
}

function appendix(random: Random, index: number, isAlone: boolean): PlanData {
  const landscape = random.chance(0.4);
  const table = { bang: somePlanTable(random, `bang-${index}`, landscape) };
  const described = {
    kem_theo: { loai: 'Kế hoạch', so_ky_hieu: '15/KH-UBND', ngay: '05/01/2025', co_quan: 'UBND huyện' },
  };
  return {
    ma: `pl-${index}`,
    tieu_de: someTitle(random),
    huong: landscape ? 'ngang' : 'doc',
    kieu_tieu_de: random.pick(['hoa', 'thuong']),
    ...(isAlone && described),
    ...(random.chance(0.3) && { noi_dung: sections(random, random.between(1, 3), 2) }),
    ...(random.chance(0.3) && { dau_ket: 'có' }),
    ...table,
  };
}

const KINDS = ['ke-hoach', 'ke-hoach', 'quyet-dinh-ban-hanh', 'quyet-dinh', 'phu-luc'] as const;

/** A made-up plan: any kind of set, in any layout that a plan may choose. */
export function somePlan(seed: number): PlanText {
  const random = createRandom(seed);
  const kind = random.pick(KINDS);
  const isAlone = kind === 'phu-luc';
  const appendices = Array.from({ length: random.between(isAlone ? 1 : 0, 2) }, (_, index) =>
    appendix(random, index, isAlone),
  );
  const hasPlan = kind === 'ke-hoach' || kind === 'quyet-dinh-ban-hanh';
  const plan: PlanData = {
    van_ban: kind,
    truong: ['linh_vuc', 'ket_qua', 'kinh_phi'],
    trinh_bay: layout(random),
    ...issuer(random),
    ...(kind.startsWith('quyet-dinh') && { quyet_dinh: decision(random) }),
    ...(hasPlan && { ke_hoach: planBody(random) }),
    ...(appendices.length > 0 && { phu_luc: appendices }),
    ...(hasPlan && { bang: [somePlanTable(random, 'bang-trong-than', false)] }),
  };
  return { name: `ke-hoach-${seed}`, folder: 'data', text: stringify(plan, { lineWidth: 0 }) };
}
