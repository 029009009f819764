import { describe, expect, it } from 'vitest';
import { insertIds } from '../../src/edit/insert-ids.ts';
import { markdownFile } from './markdown-file.ts';

const FRONT = [
  '---',
  'van_ban: ke-hoach',
  'bang:',
  '  - ma: b',
  '    cot: [{ma: c, nhan: Nội dung, truong: ten}]',
  '---',
];

function idsWritten(...body: readonly string[]): readonly string[] {
  const { value, messages } = insertIds(markdownFile([...FRONT, ...body].join('\n')));
  expect(messages).toEqual([]);
  return value.source.split('\n').slice(FRONT.length);
}

describe('insertIds in Markdown', () => {
  it('writes {#…} at the end of headings, or into the braces that stand there', () => {
    expect(
      idsWritten(
        '::ke-hoach',
        '# I. Mục đích, yêu cầu',
        '# Nội dung {kieu_so="-"}',
        '## {}',
        'Các nhiệm vụ.',
        '',
      ),
    ).toEqual([
      '::ke-hoach',
      '# I. Mục đích, yêu cầu {#muc-dich-yeu-cau}',
      '# Nội dung {#noi-dung kieu_so="-"}',
      '## {#nhiem-vu}',
      'Các nhiệm vụ.',
      '',
    ]);
  });

  it('writes {#…} after căn cứ, on the last of their lines', () => {
    expect(
      idsWritten(
        '::ke-hoach',
        '::can-cu',
        '- Căn cứ Luật Đầu tư công',
        '  đã được sửa đổi  ',
        'Căn cứ Luật Giá {}',
        '',
      ),
    ).toEqual([
      '::ke-hoach',
      '::can-cu',
      '- Căn cứ Luật Đầu tư công',
      '  đã được sửa đổi {#luat-dau-tu-cong-sua-doi}  ',
      'Căn cứ Luật Giá {#luat-gia}',
      '',
    ]);
  });

  it('adds a column of ids to a table that has none', () => {
    expect(
      idsWritten(
        '::nhiem-vu{bang=b}',
        '',
        '| Nội dung |',
        '| --- |',
        '| Rà soát văn bản |',
        'Kiểm tra công vụ |',
        '',
      ),
    ).toEqual([
      '::nhiem-vu{bang=b}',
      '',
      '| ma | Nội dung |',
      '| --- | --- |',
      '| ra-soat-van-ban | Rà soát văn bản |',
      '| kiem-tra-cong-vu | Kiểm tra công vụ |',
      '',
    ]);
  });

  it('fills the empty cells of a column of ids', () => {
    expect(
      idsWritten(
        '::nhiem-vu{bang=b}',
        '| Nội dung | ma |',
        '|---|---|',
        '| Rà soát \\| lọc || ',
        '| Kiểm tra | kt |',
        '',
      ),
    ).toEqual([
      '::nhiem-vu{bang=b}',
      '| Nội dung | ma |',
      '|---|---|',
      '| Rà soát \\| lọc | ra-soat-loc | ',
      '| Kiểm tra | kt |',
      '',
    ]);
  });

  it('writes into the front matter as YAML', () => {
    const source =
      '\uFEFF---\r\nvan_ban: ke-hoach\r\nnoi_nhan:\r\n- Văn phòng\r\n---\r\n::ke-hoach\r\n# Mục tiêu\r\n';
    expect(insertIds(markdownFile(source)).value.source).toBe(
      '\uFEFF---\r\nvan_ban: ke-hoach\r\nnoi_nhan:\r\n- ma: van-phong\r\n  ten: Văn phòng\r\n---\r\n::ke-hoach\r\n# Mục tiêu {#muc-tieu}\r\n',
    );
  });
});
