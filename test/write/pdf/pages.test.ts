import { describe, expect, it } from 'vitest';
import type { BlockNode, FileTree } from '../../../src/model/tree.ts';
import {
  cell,
  document,
  file,
  paragraph,
  row,
  signatureBlock,
  table,
  twoLevelHeader,
} from '../docx/sample-nodes.ts';
import { pageTexts } from './page-texts.ts';
import { written } from './written.ts';

const LINES_OF_A_PAGE = 33;

function oneLine(count: number): readonly BlockNode[] {
  return Array.from({ length: count }, (_, index) => paragraph('toPlaces', `Dòng ${index}.`));
}

async function pagesOf(tree: FileTree): Promise<readonly string[]> {
  return pageTexts((await written(tree)).bytes);
}

/** Every length of text before `end` that brings it over the foot of the first page. */
async function pagesWhereItTurns(end: readonly BlockNode[]): Promise<readonly (readonly string[])[]> {
  const from = LINES_OF_A_PAGE + 6;
  const lengths = Array.from({ length: 24 }, (_, index) => from + index);
  const pages = await Promise.all(
    lengths.map((count) => pagesOf(file(document([...oneLine(count), ...end])))),
  );
  return pages.filter(({ length }) => length > 1);
}

describe('where pages end', () => {
  it('is never between two lines of text and the signature block', async () => {
    const turned = await pagesWhereItTurns([
      paragraph('paragraph', 'Kết thứ nhất.'),
      paragraph('paragraph', 'Kết thứ hai./.'),
      signatureBlock(),
    ]);
    expect(turned.length).toBeGreaterThan(0);
    for (const pages of turned) {
      const last = pages.at(-1);
      for (const text of ['Nơi nhận', 'CHỦ TỊCH', 'Trần Văn Minh', 'Kết thứ nhất', 'Kết thứ hai'])
        expect(last).toContain(text);
    }
  });

  it('may part recipients that are more than half a page, but not what the signer signs', async () => {
    const recipients = Array.from({ length: 80 }, (_, index) => `- Ủy ban nhân dân xã số ${index};`);
    const block = { ...signatureBlock(), toPlaces: recipients.map((each) => paragraph('toPlaces', each)) };
    const turned = await pagesWhereItTurns([
      paragraph('paragraph', 'Kết thứ nhất.'),
      paragraph('paragraph', 'Kết thứ hai./.'),
      block,
    ]);
    for (const pages of turned) {
      for (const each of recipients) expect(pages.join('')).toContain(each);
      const signed = pages.find((page) => page.includes('Trần Văn Minh'));
      for (const text of ['số 0;', 'CHỦ TỊCH', 'Kết thứ nhất', 'Kết thứ hai']) expect(signed).toContain(text);
    }
    expect(Math.max(...turned.map(({ length }) => length))).toBe(3);
  });

  it('is never between the last row of a table, with its group, and the signature block', async () => {
    const tasks = Array.from({ length: 6 }, (_, index) => row('task', cell(0, `Việc ${index}`)));
    const grouped = [...tasks, row('group', cell(0, 'Nhóm cuối')), row('task', cell(0, 'Việc cuối'))];
    const header = [row('header', cell(0, 'Nhiệm vụ'))];
    const turned = await pagesWhereItTurns([table(1, header, grouped), signatureBlock()]);
    const moved = turned.filter((pages) => pages.at(-1)?.includes('Việc 5') === false);
    expect(moved.length).toBeGreaterThan(0);
    for (const pages of moved) {
      for (const text of ['Nhiệm vụ', 'Nhóm cuối', 'Việc cuối', 'Trần Văn Minh'])
        expect(pages.at(-1)).toContain(text);
      expect(pages.join('').match(/Việc cuối/g)).toHaveLength(1);
    }
    for (const pages of turned) expect(pages.at(-1)).toContain('Việc cuối');
  });

  it('is never between a heading and what it stands over', async () => {
    const text = 'Nội dung của mục này được viết đủ dài để chiếm nhiều hơn một dòng trên trang giấy. '.repeat(
      2,
    );
    const turned = await pagesWhereItTurns([
      paragraph('clauseHeading', '1. Đầu đề'),
      paragraph('paragraph', text.trim()),
    ]);
    expect(turned.length).toBeGreaterThan(0);
    for (const [first, second] of turned) {
      expect(first?.includes('Đầu đề')).toBe(first?.includes('Nội dung'));
      expect(second).not.toBe('');
    }
  });

  it('is never between a group and its first task, and the header stands on every page', async () => {
    const tasks = Array.from({ length: 60 }, (_, index) =>
      row('task', cell(0, `${index}`), cell(1, `Việc ${index}`), cell(2, ''), cell(3, '')),
    );
    const rows = tasks.flatMap((task, index) => [
      ...(index % 3 === 0 ? [row('group', cell(0, 'I'), cell(1, `Nhóm của ${index};`, { colSpan: 3 }))] : []),
      task,
    ]);
    const pages = await pagesOf(file(document([table(4, twoLevelHeader(), rows)], true)));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(page).toContain('Thời hạn');
      for (const [, index] of page.matchAll(/Nhóm của (\d+);/g)) expect(page).toContain(`Việc ${index}`);
    }
  });

  it('may come after any rows: groups without tasks, groups in groups, no header', async () => {
    const group = row('group', cell(0, 'I'), cell(1, 'Nhóm', { colSpan: 3 }));
    const task = row('task', cell(0, '1'), cell(1, 'Việc'), cell(2, ''), cell(3, ''));
    const tables = [
      table(4, twoLevelHeader(), [group, group, group, task, group]),
      table(4, twoLevelHeader(), [group]),
      table(4, twoLevelHeader(), []),
      table(4, [], [task, task]),
    ];
    const [page, ...others] = await pagesOf(file(document(tables)));
    expect(others).toEqual([]);
    expect(page?.match(/Nhóm/g)).toHaveLength(5);
    expect(page?.match(/Việc/g)).toHaveLength(3);
  });
});
