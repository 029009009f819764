import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BuiltFile } from '../../src/build/build-types.ts';
import { loadBuilder } from '../../src/build/load-builder.ts';
import { createFolderHost } from '../fakes/folder-host.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');
const PLANS: readonly string[] = [
  'cai-thien-chi-so-tinh/ke-hoach.yaml',
  'duy-tri-chi-so-xa/ke-hoach.yaml',
  'khac-phuc-chi-so/ke-hoach.yaml',
  'nang-cao-chi-so/quyet-dinh.yaml',
  'phan-cong-cchc/phan-cong.yaml',
];

async function buildAt(moment: Date, plan: string, zone: string): Promise<readonly BuiltFile[]> {
  const host = await createFolderHost(DATA);
  process.env.TZ = zone;
  try {
    host.setNow(moment);
    const { value: builder } = await loadBuilder({ host });
    const { value, messages } = (await builder?.build(plan, { signatureFields: true })) ?? {};
    expect(messages?.filter(({ severity }) => severity === 'error')).toEqual([]);
    return value?.files ?? [];
  } finally {
    await host.discard();
  }
}

test.each(PLANS)('%s gives the same bytes on another day, in another folder and zone', async (plan) => {
  const one = await buildAt(new Date(2025, 0, 5), plan, 'Asia/Ho_Chi_Minh');
  const other = await buildAt(new Date(2031, 6, 30, 23, 59), plan, 'America/New_York');
  expect(one.length).toBeGreaterThan(0);
  expect(other.map(({ name }) => name)).toEqual(one.map(({ name }) => name));
  for (const [index, { name, bytes }] of one.entries()) {
    const same = Buffer.compare(bytes, other[index]?.bytes ?? new Uint8Array()) === 0;
    expect([name, same]).toEqual([name, true]);
  }
});
