/** A rule on thể thức that holds no more: its number and symbol, and what took its place from when on. */
export interface OldRule {
  readonly code: string;
  readonly name: string;
  readonly successor: string;
  /** ISO date from which a document may not follow it. */
  readonly since: string;
}

const ND_30 = 'Nghị định số 30/2020/NĐ-CP';

/** Rules on the form of administrative documents that Nghị định 30/2020/NĐ-CP (Đ37), or later rules, took the place of. */
export const OLD_RULES: readonly OldRule[] = [
  { code: '110/2004/NĐ-CP', name: 'Nghị định số 110/2004/NĐ-CP', successor: ND_30, since: '2020-03-05' },
  { code: '09/2010/NĐ-CP', name: 'Nghị định số 09/2010/NĐ-CP', successor: ND_30, since: '2020-03-05' },
  { code: '01/2011/TT-BNV', name: 'Thông tư số 01/2011/TT-BNV', successor: ND_30, since: '2020-03-05' },
  {
    code: '55/2005/TTLT-BNV-VPCP',
    name: 'Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP',
    successor: ND_30,
    since: '2020-03-05',
  },
  {
    code: '36-HD/VPTW',
    name: 'Hướng dẫn số 36-HD/VPTW',
    successor: `${ND_30} (văn bản của Đảng: Hướng dẫn số 05-HD/VPTW)`,
    since: '2020-03-05',
  },
];

/** The old rule that a number and symbol names, however it is typed: `9/2010/NĐ-CP`. */
export function oldRuleOf(code: string): OldRule | undefined {
  const plain = (typed: string) => typed.replace(/^0+/, '').replaceAll('–', '-').toUpperCase();
  return OLD_RULES.find((rule) => plain(rule.code) === plain(code));
}
