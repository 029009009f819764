import { describe, expect, it } from 'vitest';
import { barLines } from '../../src/views/bar-lines.ts';
import { countTasks } from '../../src/views/count-tasks.ts';
import { groupTasks } from '../../src/views/group-tasks.ts';
import { taskTable } from '../../src/views/task-table.ts';
import { padded, textWidth, wrapped } from '../../src/views/text-width.ts';
import { viewsOf } from './sample-plan.ts';

const { views } = viewsOf();
const idsOf = (tasks: readonly { readonly ma: string | undefined }[]) => tasks.map(({ ma }) => ma);

describe('tasks as they are shown', () => {
  it('are those of the appendix with their printed numbers, on one line', () => {
    expect(views.tasks.map(({ ma, number, groups, content }) => [ma, number, groups, content])).toEqual([
      ['nv-1', '1.', ['I Cải cách thể chế'], 'Rà soát thủ tục'],
      ['nv-2', '2.', ['I Cải cách thể chế'], '=Kiểm tra, đôn đốc'],
      ['nv-3', '3.', ['II Hiện đại hóa'], 'Số hóa hồ sơ: - hồ sơ đất đai; - hồ sơ hộ tịch.'],
      ['nv-4', '4.', ['II Hiện đại hóa'], 'Tập huấn'],
    ]);
  });

  it('name agencies by id, by name, in a sentence and in a typed list; a group names those of its tasks that name none', () => {
    const named = views.tasks.map(({ agencies }) =>
      ['chu_tri', 'phoi_hop'].map((role) => (agencies.get(role) ?? []).map(({ ma, name }) => ma ?? name)),
    );
    expect(named).toEqual([
      [['phong-kinh-te'], []],
      [['van-phong', 'phong-kinh-te'], ['phong-vhxh']],
      [['phong-vhxh'], ['Công an xã', 'phong-kinh-te']],
      [[], []],
    ]);
  });

  it('are grouped by the agencies of a role, the busiest first, and stand under each', () => {
    const groups = groupTasks(views, 'co_quan', ['chu_tri']);
    expect(groups.map(({ title, tasks }) => [title, idsOf(tasks)])).toEqual([
      ['Phòng Kinh tế', ['nv-1', 'nv-2']],
      ['Phòng Văn hóa - Xã hội', ['nv-3']],
      ['Văn phòng', ['nv-2']],
      ['Không ghi cơ quan', ['nv-4']],
    ]);
  });

  it('are grouped by quarter; what comes back and what names no date stand last', () => {
    const groups = groupTasks(views, 'thoi_han', ['chu_tri']);
    expect(groups.map(({ title, tasks }) => [title, idsOf(tasks)])).toEqual([
      ['Quý II/2025', ['nv-1']],
      ['Quý IV/2025', ['nv-2']],
      ['Thường xuyên, định kỳ', ['nv-3']],
      ['Không ghi ngày', ['nv-4']],
    ]);
  });

  it('are counted by agency and term', () => {
    const { terms, agencies } = countTasks(views.tasks, ['chu_tri', 'phoi_hop']);
    expect(terms).toEqual(['Quý II/2025', 'Quý IV/2025', 'Thường xuyên, định kỳ', 'Không ghi ngày']);
    expect(agencies.map(({ name, total, byTerm }) => [name, total, byTerm])).toEqual([
      ['Phòng Kinh tế', 3, [1, 1, 1, 0]],
      ['Phòng Văn hóa - Xã hội', 2, [0, 1, 1, 0]],
      ['Công an xã', 1, [0, 0, 1, 0]],
      ['Văn phòng', 1, [0, 1, 0, 0]],
    ]);
  });

  it('have bars as long as their counts', () => {
    const lines = barLines(countTasks(views.tasks, ['chu_tri']));
    expect(lines.map((line) => line.match(/█/g)?.length)).toEqual([24, 12, 12]);
  });
});

describe('a table for a terminal', () => {
  it.each([60, 90, 200])(
    'is no wider than %d columns, and aligned whatever marks its letters have',
    (width) => {
      const decomposed = views.tasks.map((task) => ({ ...task, content: task.content.normalize('NFD') }));
      const plain = taskTable(views, { by: 'nhom', roles: ['chu_tri'], width });
      const marked = taskTable({ ...views, tasks: decomposed }, { by: 'nhom', roles: ['chu_tri'], width });
      expect(Math.max(...plain.map(textWidth))).toBeLessThanOrEqual(width);
      expect(marked.map((line) => line.normalize('NFC'))).toEqual(plain);
    },
  );

  it('counts the columns that letters take', () => {
    expect(textWidth('Ủy ban')).toBe(6);
    expect(textWidth('Ủy ban'.normalize('NFD'))).toBe(6);
    expect(textWidth('漢字')).toBe(4);
    expect(padded('xã'.normalize('NFD'), 4)).toBe(`${'xã'.normalize('NFD')}  `);
    expect(wrapped('Phòng Văn hóa - Xã hội', 10)).toEqual(['Phòng Văn', 'hóa - Xã', 'hội']);
    expect(wrapped('mộttừrấtdài', 5)).toEqual(['mộttừ', 'rấtdà', 'i']);
  });
});
