import { describe, expect, it } from 'vitest';
import type { BlockNode } from '../../../src/model/tree.ts';
import { SAMPLE_FILE } from '../docx/sample-file.ts';
import { document, file, letterhead, paragraph, signatureBlock } from '../docx/sample-nodes.ts';
import { readPdf } from './read-pdf.ts';
import { written } from './written.ts';

const PARAGRAPHS = 30;

/** Text over three pages, upright or landscape. */
function overPages(): readonly BlockNode[] {
  const words =
    'Rà soát, hoàn thiện quy trình nội bộ giải quyết thủ tục hành chính của cơ quan, đơn vị. '.repeat(2);
  return Array.from({ length: PARAGRAPHS }, () => paragraph('paragraph', words.trim()));
}

describe('the structure of a PDF', () => {
  it('tags headings, paragraphs and tables as what they are', async () => {
    const { elements } = await readPdf((await written(SAMPLE_FILE)).bytes);
    const said = elements.map(({ role, lines }) => `${role} ${lines.join('').trim()}`);
    expect(said).toContain('H1 KẾ HOẠCH');
    expect(said).toContain('H2 I. MỤC ĐÍCH, YÊU CẦU');
    expect(said).toContain('H1 Phụ lục I');
    expect(said).toContain('TH Nhiệm vụ');
    expect(said).toContain('TD Ban hành kế hoạch rà soát văn bản');
    expect(said).toContain('LI - Phòng Tư pháp');
  });

  it('has bookmarks by the headings, the titles in full and as typed', async () => {
    const { bookmarks } = await readPdf((await written(SAMPLE_FILE)).bytes);
    expect(bookmarks).toMatchObject([
      {
        title: 'Kế hoạch Cải cách hành chính năm 2025',
        items: [{ title: 'I. Mục đích, yêu cầu', items: [] }],
      },
      { title: 'Phụ lục I. Danh mục nhiệm vụ', items: [] },
    ]);
  });

  it('leaves no level out where a plan does', async () => {
    const children = [
      paragraph('documentType', 'Kế hoạch'),
      paragraph('pointHeading', 'a) Việc thứ nhất'),
      paragraph('sectionHeading', 'I. Mục'),
      paragraph('subclauseHeading', '1.1. Việc'),
    ];
    const { elements } = await readPdf((await written(file(document(children)))).bytes);
    expect(elements.map(({ role }) => role)).toEqual(['H1', 'H2', 'H2', 'H3']);
  });

  it('names title and language', async () => {
    const { title, language } = await readPdf((await written(SAMPLE_FILE)).bytes);
    expect(title).toBe('Kế hoạch cải cách hành chính năm 2025');
    expect(language).toBe('vi-VN');
  });

  it('numbers the pages of each document from 1, the first number not shown', async () => {
    const tree = file(document(overPages()), document(overPages(), true));
    const { untagged, pageLabels, pages } = await readPdf((await written(tree)).bytes);
    expect(untagged.map((text) => text.trim())).toEqual(['', '2', '3', '', '2', '3']);
    expect(pageLabels).toEqual(['1', '2', '3', '1', '2', '3']);
    expect(pages).toBe(6);
  });

  it('has the same bytes for the same file, whoever writes it and whatever was written before', async () => {
    const first = await written(SAMPLE_FILE, { signatureFields: true });
    await written(file(document([letterhead(), signatureBlock()])));
    const second = await written(SAMPLE_FILE, { signatureFields: true });
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });
});
