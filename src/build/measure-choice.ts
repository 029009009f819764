import type { MeasureChoice } from '../measures/nd30.ts';
import type { Plan } from '../model/plan/plan.ts';

/** The measures that a plan asks for under `trinh_bay`; profile 14 where it says nothing (PL I, V). */
export function measureChoice({ trinh_bay: layout }: Plan): MeasureChoice {
  const firstLine = layout?.thut_dau_dong;
  return {
    profile: layout?.co_chu === '13' ? 13 : 14,
    topMm: layout?.le?.tren,
    bottomMm: layout?.le?.duoi,
    leftMm: layout?.le?.trai,
    rightMm: layout?.le?.phai,
    firstLineCm: firstLine === undefined ? undefined : firstLine === '1' ? 1 : 1.27,
    lineSpacing: layout?.gian_dong,
    paragraphGapPt: layout?.cach_doan,
  };
}
