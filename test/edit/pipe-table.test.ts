import { describe, expect, it } from 'vitest';
import { lineAt } from '../../src/edit/markdown-line.ts';
import { tableAround } from '../../src/edit/pipe-table.ts';

const SOURCE = `# Nhóm
| ma | Nội dung |
| -- | -------- |
| -  | -        |
| b  | Việc     |
Chủ trì: phong-a
`;

function around(words: string) {
  const line = lineAt(SOURCE, SOURCE.indexOf(words));
  const table = line && tableAround(SOURCE, line);
  return table && [table.header.text, ...table.rows.map(({ text }) => text)];
}

describe('tableAround', () => {
  it('finds the heading above the first line of dashes, though a row has nothing but dashes too', () => {
    const table = ['| ma | Nội dung |', '| -  | -        |', '| b  | Việc     |'];
    expect(around('| b ')).toEqual(table);
    expect(around('| -  | -')).toEqual(table);
    expect(around('| ma')).toEqual(table);
  });

  it('finds none around a line that has no bar', () => {
    expect(around('Chủ trì')).toBeUndefined();
  });
});
