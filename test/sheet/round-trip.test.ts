import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportTasks, importTasks } from '../../src/exchange-tasks.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import type { Host } from '../../src/model/host.ts';

const EXAMPLES = [
  'data/cai-thien-chi-so-tinh/ke-hoach.yaml',
  'data/khac-phuc-chi-so/ke-hoach.yaml',
  'data/nang-cao-chi-so/quyet-dinh.yaml',
  'data/phan-cong-cchc/phan-cong.yaml',
];

function withWorkbook(bytes: Uint8Array): Host {
  const host = createNodeHost();
  return {
    ...host,
    readFile: (path) => (path === 'tasks.xlsx' ? Promise.resolve(bytes) : host.readFile(path)),
  };
}

describe.each(EXAMPLES)('%s', (plan) => {
  it('exported and imported again says that nothing changes', async () => {
    const exported = await exportTasks(createNodeHost(), plan);
    expect(exported.messages.filter(({ severity }) => severity === 'error').map(String)).toEqual([]);
    const imported = await importTasks(withWorkbook(exported.value?.bytes ?? new Uint8Array()), plan, {
      workbook: 'tasks.xlsx',
    });
    expect(imported.messages.map((m) => `${m.cell?.cell} ${m.texts.vi.reason}`)).toEqual([]);
    expect(imported.value).toEqual({ changes: [], conflicts: [], before: readFileSync(plan, 'utf8') });
  });
});

it('a plan without a table of tasks says so', async () => {
  const { value, messages } = await exportTasks(createNodeHost(), 'data/duy-tri-chi-so-xa/ke-hoach.yaml');
  expect(value).toBeUndefined();
  expect(messages.map(({ ruleId }) => ruleId)).toContain('khong-co-nhiem-vu');
});
