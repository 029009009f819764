/** A province or city that is no more what it was: its old name, what it became, and from which day on. */
export interface FormerProvince {
  readonly name: string;
  readonly successor: string;
  /** ISO date. */
  readonly since: string;
}

/** The day on which districts ended and provinces were merged (Resolutions 202/2025/QH15 and 203/2025/QH15). */
export const TWO_TIER_SINCE = '2025-07-01';

const MERGED: readonly (readonly [names: readonly string[], successor: string])[] = [
  [['Hà Giang'], 'tỉnh Tuyên Quang'],
  [['Yên Bái'], 'tỉnh Lào Cai'],
  [['Bắc Kạn'], 'tỉnh Thái Nguyên'],
  [['Vĩnh Phúc', 'Hòa Bình', 'Hoà Bình'], 'tỉnh Phú Thọ'],
  [['Bắc Giang'], 'tỉnh Bắc Ninh'],
  [['Thái Bình'], 'tỉnh Hưng Yên'],
  [['Hải Dương'], 'thành phố Hải Phòng'],
  [['Hà Nam', 'Nam Định'], 'tỉnh Ninh Bình'],
  [['Quảng Bình'], 'tỉnh Quảng Trị'],
  [['Quảng Nam'], 'thành phố Đà Nẵng'],
  [['Kon Tum'], 'tỉnh Quảng Ngãi'],
  [['Bình Định'], 'tỉnh Gia Lai'],
  [['Phú Yên'], 'tỉnh Đắk Lắk'],
  [['Đắk Nông', 'Bình Thuận'], 'tỉnh Lâm Đồng'],
  [['Ninh Thuận'], 'tỉnh Khánh Hòa'],
  [['Bình Dương', 'Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu'], 'Thành phố Hồ Chí Minh'],
  [['Bình Phước'], 'Đồng Nai'],
  [['Long An'], 'tỉnh Tây Ninh'],
  [['Sóc Trăng', 'Hậu Giang'], 'thành phố Cần Thơ'],
  [['Bến Tre', 'Trà Vinh'], 'tỉnh Vĩnh Long'],
  [['Tiền Giang'], 'tỉnh Đồng Tháp'],
  [['Bạc Liêu'], 'tỉnh Cà Mau'],
  [['Kiên Giang'], 'tỉnh An Giang'],
];

/** Provinces by the names that no province has any more (Resolutions 175/2024/QH15, 202/2025/QH15, 30/2026/QH16). */
export const FORMER_PROVINCES: readonly FormerProvince[] = [
  ...MERGED.flatMap(([names, successor]) =>
    names.map((name) => ({ name, successor, since: TWO_TIER_SINCE })),
  ),
  { name: 'Thừa Thiên Huế', successor: 'thành phố Huế', since: '2025-01-01' },
  { name: 'Đồng Nai', successor: 'thành phố Đồng Nai', since: '2026-04-30' },
];
