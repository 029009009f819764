import { readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { checkList } from '../../src/check/check-list.ts';
import { checkPlan } from '../../src/check/check-plan.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import type { ReadList } from '../../src/model/plan-file.ts';
import { loadLists } from '../../src/read/load-lists.ts';
import { readPlanFile } from '../../src/read/read-plan-file.ts';
import { readPlanSource } from '../../src/read/read-plan-source.ts';
import { readSharedList } from '../../src/read/read-shared-list.ts';
import { dumpMessages } from '../read/dump-messages.ts';

const host = createNodeHost();
const EXAMPLES = fastGlob.sync(['data/*/*.{yaml,md}', '!data/{danh-muc,the-thuc}/**', '!**/vanthu.yaml']);
const LISTS = fastGlob.sync('data/danh-muc/*.yaml');

const START = `van_ban: ke-hoach
co_quan_ban_hanh: Ủy ban nhân dân xã Phú Thạnh
so_ky_hieu: 15/KH-UBND
dia_danh: Phú Thạnh
ngay_ban_hanh: 5/1/2025
nguoi_ky: {chuc_vu: Chủ tịch}
noi_nhan: [Các ban của xã]
ke_hoach: {trich_yeu: Cải cách hành chính, noi_dung: Nội dung}
`;

function check(source: string, lists: readonly ReadList[] = []) {
  const { value, messages } = readPlanSource('thu.yaml', source);
  if (value.kind !== 'plan') throw new Error(dumpMessages(messages));
  return checkPlan(value, lists);
}

async function list(source: string): Promise<ReadList> {
  const readFile = async () => new TextEncoder().encode(source);
  const stat = async () => ({ size: source.length, isDirectory: false, modified: new Date(0) });
  const { value } = await readSharedList('danh-muc.yaml', { ...host, readFile, stat });
  if (!value) throw new Error('no list');
  return value;
}

describe.each(EXAMPLES)('%s', (file) => {
  it('is right in every point', async () => {
    const { value: plan, messages } = await readPlanFile(file, host);
    if (plan.kind !== 'plan') throw new Error(dumpMessages(messages));
    const lists = await loadLists(plan, file, host, 'data');
    const { value, messages: ofCheck } = checkPlan(plan, lists.value);
    const graver = [...messages, ...lists.messages, ...ofCheck].filter(({ severity }) => severity !== 'info');
    expect(dumpMessages(graver)).toBe('\n');
    expect(value?.lists.agencies.length).toBeGreaterThan(0);
  });
});

it.each(LISTS)('%s is a shared list', async (file) => {
  const { value, messages } = await readSharedList(file, host);
  expect(messages).toEqual([]);
  expect(value && checkList(value).messages).toEqual([]);
});

describe('a key that stands blank', () => {
  it('counts as left out where only a date, a number, a choice or a list could stand', () => {
    const { value, messages } = check(
      `${START}trinh_bay:\nluu:\ntinh_trang:\nky: {nam: 2025, tu: }\nphu_luc:\n`,
    );
    expect(messages).toEqual([]);
    expect(value?.plan.ky).toEqual({ nam: 2025 });
    expect(value?.plan).not.toHaveProperty('luu');
  });

  it('says something where a text could stand', () => {
    const appendix = 'phu_luc:\n  - {ma: bieu, nhan: "", tieu_de: Biểu, noi_dung: Chữ}\n';
    expect(check(START + appendix).value?.plan.phu_luc?.[0]?.nhan).toBe('');
  });
});

describe('what the schema refuses', () => {
  it('is taken out of the plan, so that rules and numbering judge the rest', () => {
    const { value, messages } = check(
      `${START.replace('15/KH-UBND', 'mười lăm')}trinh_bay: {co_chu: 12}\nphu_luc:\n  - {ma: PL 1, tieu_de: Trống}\n`,
    );
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([
      'so-ky-hieu-khong-doc-duoc',
      'gia-tri-khong-co',
      'ma-sai-dang',
    ]);
    expect(value?.plan).toMatchObject({
      van_ban: 'ke-hoach',
      trinh_bay: {},
      phu_luc: [{ tieu_de: 'Trống' }],
    });
  });

  it('does not bring on faults of its own', () => {
    const { messages } = check(
      START.replace('van_ban: ke-hoach', 'van_ban: kế hoạch').replace('noi_nhan', 'noi_nhn'),
    );
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['gia-tri-khong-co', 'khoa-khong-co']);
  });

  it('is told a thousand times at most', () => {
    const agencies = Array.from({ length: 3000 }, (_, index) => `  - {ma: Mã ${index}, ten: A}\n`).join('');
    const { messages } = check(`${START}co_quan:\n${agencies}`);
    expect(messages.length).toBe(1001);
    expect(messages.at(-1)).toMatchObject({ ruleId: 'con-nhieu-loi', line: 1010 });
  });

  it('leaves something to judge, whatever it is', () => {
    const { value } = check(
      'van_ban: [a]\nke_hoach: x\nquyet_dinh: []\nphu_luc: {a: b}\nbang: [x, [y], {cot: [{cot: [x]}]}]\n',
    );
    expect(value?.plan.bang?.length).toBe(3);
  });
});

describe('shared lists', () => {
  const office = 'danh_muc: Huyện\nco_quan:\n  - {ma: van-phong, ten: Văn phòng}\n';

  it('are joined, the plan first', async () => {
    const own = `${START}co_quan:\n  - {ma: cong-an, ten: Công an xã}\n`;
    const { value, messages } = check(own, [await list(office), await list(office)]);
    expect(messages).toEqual([]);
    expect(value?.lists.agencies.map(({ ma }) => ma)).toEqual(['cong-an', 'van-phong']);
  });

  it('may not mean two things by one id', async () => {
    const other = office.replace('Văn phòng', 'Văn phòng Huyện ủy');
    const { messages } = check(START, [await list(office), await list(other)]);
    expect(messages.map(({ ruleId, file, line }) => `${file}:${line} ${ruleId}`)).toEqual([
      'danh-muc.yaml:3 danh-muc-trung-ma',
    ]);
  });

  it('are checked against their schema', async () => {
    const { messages } = check(START, [
      await list('danh_muc: Huyện\nco_quan:\n  - {ma: Văn phòng, tenn: Văn phòng}\n'),
    ]);
    expect(messages.map(({ ruleId }) => ruleId).toSorted()).toEqual([
      'khoa-khong-co',
      'ma-sai-dang',
      'thieu-khoa',
    ]);
  });
});

it('keeps appendices without ids apart, and the tables in them', () => {
  const table = '{cot: [{nhan: A, truong: muc_tieu}], nhiem_vu: [{muc_tieu: x}]}';
  const { value, messages } = check(
    `${START}phu_luc:\n  - {tieu_de: A, bang: ${table}}\n  - {tieu_de: phu-luc-chua-dat-ma-1, bang: ${table}}\n`,
  );
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  const appendices = value?.plan.phu_luc ?? [];
  const names = appendices.flatMap(({ ma, bang }) => [ma, typeof bang === 'object' ? bang.ma : '']);
  expect(new Set(names).size).toBe(4);
  expect(names).not.toContain('');
  expect(names).not.toContain('phu-luc-chua-dat-ma-1');
});

it('tells the places of a plan in Markdown just the same', () => {
  const markdown =
    '---\nvan_ban: ke-hoach\nco_quan_ban_hanh: A\nke_hoach: {trich_yeu: B}\n---\n::ke-hoach\n# A {#a}\n::bang{ma=khong-co}\n# B {#a}\n';
  const { value } = readPlanSource('thu.md', markdown);
  if (value.kind !== 'plan') throw new Error('no plan');
  const { messages } = checkPlan(value, []);
  expect(
    messages.filter(({ severity }) => severity === 'error').map(({ ruleId, line }) => `${line} ${ruleId}`),
  ).toEqual(['8 bang-khong-co', '9 ma-lap']);
});

it('reads the same plan twice with the same words', () => {
  const source = readFileSync('test/check/bad/schema-wrong-values/plan.yaml', 'utf8');
  expect(dumpMessages(check(source).messages)).toBe(dumpMessages(check(source).messages));
});
