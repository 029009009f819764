import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { fillGenerated } from '../../scripts/docs/fill-generated.ts';
import { findersOf, mistakeTable } from '../../scripts/docs/mistake-table.ts';
import { MISTAKES } from '../../scripts/docs/mistakes.ts';
import { loadChecker } from '../../src/build/load-checker.ts';
import { RULE_CARDS } from '../../src/cli/rule-cards.ts';
import { createFolderHost } from '../fakes/folder-host.ts';
import { specimenPlanWith } from '../specimen-plan.ts';

const page = readFileSync('docs/loi-thuong-gap.md', 'utf8');

const host = await createFolderHost();
const { value: checker, messages: whyNone } = await loadChecker({ host });
if (!checker) throw new Error(whyNone.map(String).join('\n'));

afterAll(() => host.discard());

const body = (noiDung: string) => `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng chuyên môn thực hiện nhiệm vụ nêu tại [[danh-muc]].
${noiDung}`;

const MANY_POINTS = Array.from({ length: 24 }, () => '    - {kieu_so: a), noi_dung: Rà soát thủ tục.}');

/** Mistakes that no rule looks for in plans, since an earlier stage tells them: what tells each, and a plan that has it. */
const PLANTED: readonly (readonly [message: string, mistake: number, plan: string])[] = [
  ['gia-tri-khong-co', 5, 'trinh_bay: {co_chu: 12}'],
  ['dau-ket-ghi-san', 10, body('').replace('  noi_dung', '  can_cu: [Căn cứ Luật Thanh tra;]\n  noi_dung')],
  ['gia-tri-khong-co', 12, 'trinh_bay: {thut_dau_dong: 2}'],
  ['ngoai-khoang', 12, "trinh_bay: {gian_dong: '2'}"],
  ['so-thu-tu-khong-lien-tuc', 13, body('    - {kieu_so: Chương I, so_thu_tu: Chương 1, tieu_de: Nhiệm vụ}')],
  [
    'so-thu-tu-khong-lien-tuc',
    14,
    body('    - {kieu_so: a), noi_dung: Rà soát.}\n    - {kieu_so: a), so_thu_tu: c), noi_dung: Báo cáo.}'),
  ],
  ['so-go-thua', 14, body('    - {kieu_so: 1., tieu_de: 1. Nhiệm vụ, noi_dung: Rà soát thủ tục.}')],
  ['het-chu-cai', 14, body(MANY_POINTS.join('\n'))],
  ['nhac-den-khong-co', 16, body('    - Kinh phí theo [[kinh-phi]].')],
  ['ngoai-khoang', 23, 'trinh_bay: {le: {trai: 25}}'],
  ['dau-ket-ghi-san', 29, body('    - Kết quả được báo cáo trước ngày 20 tháng 12 năm 2026./.')],
];

describe('docs/loi-thuong-gap.md', () => {
  it('has the table that the rules give (npm run docs writes it)', async () => {
    await expect(fillGenerated(page, mistakeTable)).toMatchFileSnapshot('../../docs/loi-thuong-gap.md');
  });

  it('counts the mistakes from 1 to 32, and rules name no others', () => {
    const numbers = MISTAKES.map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
    const unknown = RULE_CARDS.filter(({ mistakes }) => mistakes.some((each) => !numbers.includes(each)));
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it.each(['plan', 'docx'] as const)(
    'says of each mistake what finds it in a %s, or why nothing does',
    (kind) => {
      const unsaid = MISTAKES.filter(
        (mistake) => findersOf(mistake, kind).length === 0 && mistake[kind].note === undefined,
      );
      expect(unsaid.map(({ number }) => number)).toEqual([]);
    },
  );
});

describe('what other stages than the rules find', () => {
  it('is planted for each message that the table names', () => {
    const named = MISTAKES.flatMap(({ number, plan: { messages = [] } }) =>
      messages.map((message) => `${message} ${number}`),
    );
    const planted = PLANTED.map(([message, number]) => `${message} ${number}`);
    expect(planted.toSorted()).toEqual(named.toSorted());
  });

  it.each(PLANTED)('%s finds mistake %i in a plan, once', async (message, _, plan) => {
    await host.writeFile('vi-du.yaml', new TextEncoder().encode(specimenPlanWith(plan)));
    const { messages } = await checker.checkPlanFile('vi-du.yaml');
    expect(
      messages.map(({ ruleId, line, column }) => [ruleId, line && column ? 'placed' : 'no place']),
    ).toEqual([[message, 'placed']]);
  });
});
