import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeHost } from '../../src/host/node-host.ts';
import { loadLists } from '../../src/read/load-lists.ts';
import { readPlanSource } from '../../src/read/read-plan-source.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vanthu-danh-muc-'));
  await mkdir(join(folder, 'trong', 'nam-2025'), { recursive: true });
  await mkdir(join(folder, 'ngoai'));
  await writeFile(
    join(folder, 'trong', 'xa.yaml'),
    'danh_muc: Xã\nco_quan:\n  - {ma: ubnd-xa, ten: UBND xã}\n',
  );
  await writeFile(join(folder, 'trong', 'hong.yaml'), 'danh_muc: "Xã\n');
  await writeFile(join(folder, 'ngoai', 'kin.yaml'), 'danh_muc: Kín\n');
  await symlink(join(folder, 'ngoai', 'kin.yaml'), join(folder, 'trong', 'lien-ket.yaml'));
  await symlink(join(folder, 'trong', 'xa.yaml'), join(folder, 'trong', 'xa-khac.yaml'));
});

afterAll(() => rm(folder, { recursive: true }));

async function load(...paths: readonly string[]) {
  const { value: plan } = readPlanSource(
    'ke-hoach.yaml',
    `van_ban: ke-hoach\ndanh_muc:\n${paths.map((path) => `  - ${path}\n`).join('')}`,
  );
  if (plan.kind !== 'plan') throw new Error('no plan');
  const planPath = join(folder, 'trong', 'nam-2025', 'ke-hoach.yaml');
  const { value, messages } = await loadLists(plan, planPath, createNodeHost(), join(folder, 'trong'));
  return {
    data: value.map(({ data }) => data),
    rules: messages.map(({ line, ruleId }) => `${line} ${ruleId}`),
  };
}

const XA = { danh_muc: 'Xã', co_quan: [{ ma: 'ubnd-xa', ten: 'UBND xã' }] };

describe('shared lists', () => {
  it('are found from the folder of the plan', async () => {
    expect(await load('../xa.yaml')).toEqual({ data: [XA], rules: [] });
  });

  it('are read once, by whatever way they are named', async () => {
    expect(await load('../xa.yaml', '../../trong/xa-khac.yaml')).toEqual({
      data: [XA],
      rules: ['4 danh-muc-lap'],
    });
  });

  it('may not lead out of the allowed folder through "..", an absolute path or a link', async () => {
    const absolute = join(folder, 'ngoai', 'kin.yaml');
    expect(await load('../../ngoai/kin.yaml', absolute, '../lien-ket.yaml')).toEqual({
      data: [],
      rules: ['3 danh-muc-ngoai-thu-muc', '4 danh-muc-ngoai-thu-muc', '5 danh-muc-ngoai-thu-muc'],
    });
  });

  it('that lie outside are not even said to be missing', async () => {
    const { rules } = await load('../../ngoai/khong-co.yaml');
    expect(rules).toEqual(['3 danh-muc-ngoai-thu-muc']);
  });

  it('that are missing or broken are told, and the others still read', async () => {
    const { data, rules } = await load('khong-co.yaml', '../hong.yaml', '../xa.yaml');
    expect(data).toEqual([XA]);
    expect(rules).toEqual(['3 danh-muc-khong-co', '1 yaml-thieu-nhay']);
  });

  it('that are folders are told where they are named', async () => {
    expect(await load('..', '../xa.yaml')).toEqual({ data: [XA], rules: ['3 danh-muc-la-thu-muc'] });
  });

  it('are not too many', async () => {
    const { rules } = await load(...Array.from({ length: 60 }, (_, index) => `khong-co-${index}.yaml`));
    expect(rules.filter((rule) => rule.endsWith('qua-nhieu-danh-muc'))).toEqual(['53 qua-nhieu-danh-muc']);
    expect(rules.length).toBe(51);
  });
});
