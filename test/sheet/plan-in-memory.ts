import { exportTasks, importTasks } from '../../src/exchange-tasks.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import type { Host } from '../../src/model/host.ts';
import type { Decide } from '../../src/sheet/task-change.ts';

const PLAN = 'ke-hoach.yaml';
const WORKBOOK = 'nhiem-vu.xlsx';

function hostWith(files: Readonly<Record<string, Uint8Array>>): Host {
  const host = createNodeHost();
  const modified = new Date(0);
  return {
    ...host,
    readFile: (path) => (files[path] ? Promise.resolve(files[path]) : host.readFile(path)),
    stat: async (path) =>
      files[path] ? { size: files[path].length, isDirectory: false, modified } : host.stat(path),
    realPath: async (path) => (files[path] ? path : host.realPath(path)),
  };
}

/** The plan's tasks as a workbook; throws where they cannot be exported. */
export async function exported(source: string, path = PLAN): Promise<Uint8Array> {
  const { value, messages } = await exportTasks(hostWith({ [path]: new TextEncoder().encode(source) }), path);
  if (value) return value.bytes;
  throw new Error(messages.map(({ texts }) => texts.vi.reason).join('; '));
}

/** What came of taking a workbook into a plan: the new text, or what was said instead. */
export async function imported(source: string, workbook: Uint8Array, decide?: Decide, path = PLAN) {
  const host = hostWith({ [path]: new TextEncoder().encode(source), [WORKBOOK]: workbook });
  const { value, messages } = await importTasks(host, path, {
    workbook: WORKBOOK,
    ...(decide && { decide }),
  });
  return {
    source: value ? (value.source ?? value.before) : undefined,
    changes: value?.changes ?? [],
    conflicts: value?.conflicts ?? [],
    refused: messages
      .filter(({ severity }) => severity === 'error')
      .map(({ cell, ruleId }) => `${cell ? `${cell.sheet}!${cell.cell} ` : ''}${ruleId}`),
  };
}
