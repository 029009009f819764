import { expect, it } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import type { ReadPlan } from '../../src/model/plan-file.ts';
import { readPlanSource } from '../../src/read/read-plan-source.ts';
import { readSharedList } from '../../src/read/read-shared-list.ts';
import { specimenPlanWith } from '../specimen-plan.ts';

const LISTS = ['data/danh-muc/co-quan-huyen.yaml', 'data/danh-muc/sap-xep-2025.yaml'];

function planOf(date: string): ReadPlan {
  const plan = specimenPlanWith(`co_quan: []
ngay_ban_hanh: ${date}
bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Đánh giá, xếp loại công chức, chu_tri: Phòng Nội vụ}
      - {ten: Tự kiểm tra văn bản, chu_tri: phong-tu-phap}
      - {ten: Rà soát quy hoạch đô thị, chu_tri: 'Phòng Kinh tế, Hạ tầng và Đô thị'}`);
  const { value } = readPlanSource('ke-hoach.yaml', plan);
  if (value.kind !== 'plan') throw new Error('the specimen is no plan');
  return value;
}

async function checkedOn(date: string) {
  const host = createNodeHost();
  const lists = await Promise.all(LISTS.map((path) => readSharedList(path, host)));
  return checkPlan(
    planOf(date),
    lists.flatMap(({ value }) => value ?? []),
  );
}

it('tells of each district office in a plan after 01/7/2025 which commune office has its work', async () => {
  const { messages } = await checkedOn('15/7/2025');
  expect(messages.map(({ ruleId, actual, expected }) => [ruleId, actual, expected])).toEqual([
    ['co-quan-khong-con', 'Phòng Nội vụ', ['Phòng Văn hóa - Xã hội xã']],
    ['co-quan-khong-con', 'phong-tu-phap', ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã']],
  ]);
});

it('tells of the commune offices in a plan before that day', async () => {
  const { messages } = await checkedOn('15/6/2025');
  expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
    ['co-quan-chua-co', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ]);
});

it('names as successors only offices that the list itself has, set up on the day after', async () => {
  const { value } = await checkedOn('15/7/2025');
  const offices = new Map(value?.lists.agencies.map((agency) => [agency.ma, agency]));
  const ended = [...offices.values()].filter(
    ({ cap, den_ngay }) => cap === 'huyen' && den_ngay === '2025-06-30',
  );
  expect(ended.length).toBeGreaterThan(10);
  for (const { ke_thua = [] } of ended)
    for (const ma of ke_thua) expect(offices.get(ma)?.tu_ngay).toBe('2025-07-01');
});
