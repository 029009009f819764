import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadMoves } from '../../src/build/load-moves.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';

let host: FolderHost;
beforeEach(async () => {
  host = await createFolderHost();
});
afterEach(() => host.discard());

async function fromWorkbook(rows: (string | null)[][], formula?: string) {
  const cells = formula === undefined ? undefined : new Map([['1,1', { value: '', formula }]]);
  const bytes = await writeXlsx({ sheets: [{ name: 'Chuyển', rows, ...(cells && { cells }) }] });
  await host.writeFile('chuyen.xlsx', bytes);
  return loadMoves('chuyen.xlsx', host);
}

describe('loadMoves from a workbook', () => {
  it('reads a row a move, with headings in Vietnamese and several agencies, roles and tasks in a cell', async () => {
    const { value, messages } = await fromWorkbook([
      ['Từ', 'Sang', 'Vai trò', 'Nhiệm vụ', 'Lý do'],
      ['Phòng A', 'Phòng B; Phòng C', 'chủ trì, phối hợp', 'nv-1; nv-2', 'Sáp nhập'],
      [null, null, null, null, null],
      ['phong-d', null, null, null, null],
    ]);
    expect(messages).toEqual([]);
    expect(value).toEqual([
      {
        from: 'Phòng A',
        to: ['Phòng B', 'Phòng C'],
        roles: ['chủ trì', 'phối hợp'],
        tasks: ['nv-1', 'nv-2'],
        reason: 'Sáp nhập',
      },
      { from: 'phong-d', to: [] },
    ]);
  });

  it('refuses a formula, whatever it came to', async () => {
    const { value, messages } = await fromWorkbook(
      [
        ['from', 'to'],
        ['phong-a', 'phong-b'],
      ],
      'A2',
    );
    expect(value).toEqual([]);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['chuyen-viec-co-cong-thuc']);
  });

  it('refuses a row without the agency that the tasks come from, and a file that is no workbook', async () => {
    const { messages } = await fromWorkbook([
      ['from', 'to'],
      [' ', 'phong-b'],
    ]);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['chuyen-viec-thieu-co-quan']);
    await host.writeFile('hong.xlsx', new TextEncoder().encode('PK no workbook'));
    expect((await loadMoves('hong.xlsx', host)).messages).toHaveLength(1);
  });
});
