import { expect, it } from 'vitest';
import { indexAgencies } from '../../src/model/agency-names.ts';
import { readPlanSource } from '../../src/read/read-plan-source.ts';
import { printsTheSame, proposeReferences } from '../../src/reassign/propose-references.ts';
import { referenceEdits } from '../../src/reassign/reference-edits.ts';
import { readPlan } from '../stages/read-plan.ts';

function proposalsIn(body: string) {
  const text = `van_ban: ke-hoach
co_quan_ban_hanh: UBND xã
co_quan:
  - {ma: phong-vhxh, ten: Phòng Văn hóa - Xã hội}
  - {ma: van-phong, ten: Văn phòng HĐND và UBND xã, ten_ngan: Văn phòng}
ke_hoach:
${body}
`;
  const { plan, lists } = readPlan(text);
  const { value } = readPlanSource('ke-hoach.yaml', text);
  if (value.kind !== 'plan') throw new Error('the text is no plan');
  const { data } = value;
  return { data, proposals: proposeReferences(data, plan, indexAgencies(lists.agencies)) };
}

const shown = (body: string) =>
  proposalsIn(body).proposals.map(({ typed, reference, printed }) => [typed, reference, printed]);

it('proposes a reference for a name typed in running text, whatever its spelling', () => {
  expect(shown('  trich_yeu: A\n  noi_dung: Phòng văn hoá–xã hội và Văn phòng phối hợp.')).toEqual([
    ['Phòng văn hoá–xã hội', '[[co-quan:phong-vhxh]]', 'Phòng Văn hóa - Xã hội'],
    ['Văn phòng', '[[co-quan:van-phong]]', 'Văn phòng HĐND và UBND xã'],
  ]);
});

it.each([
  ['a căn cứ', '  trich_yeu: A\n  can_cu: [Căn cứ Báo cáo của Phòng Văn hóa - Xã hội]\n  noi_dung: B'],
  [
    'a căn cứ that runs in an opening',
    '  trich_yeu: A\n  mo_dau: Căn cứ Báo cáo của Phòng Văn hóa - Xã hội;\n  noi_dung: B',
  ],
  ['a quoted title', '  trich_yeu: A\n  noi_dung: Quy chế “Phối hợp với Phòng Văn hóa - Xã hội”'],
  ['a reference that is there', "  trich_yeu: A\n  noi_dung: '[[co-quan:phong-vhxh]]'"],
  [
    'the issuer of a cited act',
    '  trich_yeu: A\n  noi_dung: Thông báo số 5/TB-VHXH ngày 01/3/2025 của Phòng Văn hóa - Xã hội',
  ],
])('leaves alone %s', (_, body) => {
  expect(shown(body)).toEqual([]);
});

it('knows where other words would be printed', () => {
  const { proposals } = proposalsIn('  trich_yeu: A\n  noi_dung: Phòng Văn hóa - Xã hội báo Văn phòng.');
  expect(proposals.map(printsTheSame)).toEqual([true, false]);
});

it('changes several names of one text in one edit', () => {
  const { data, proposals } = proposalsIn('  trich_yeu: A\n  noi_dung: Văn phòng, Phòng Văn hóa - Xã hội.');
  expect(referenceEdits(data, proposals)).toEqual([
    {
      kind: 'replace',
      path: ['ke_hoach', 'noi_dung'],
      value: '[[co-quan:van-phong]], [[co-quan:phong-vhxh]].',
    },
  ]);
});
