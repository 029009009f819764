import { describe, expect, it } from 'vitest';
import type { ReviewedDocument } from '../../src/model/reviewed.ts';
import { appendixMentions } from '../../src/review/appendix-mentions.ts';

function documentOf(text: string): ReviewedDocument {
  const at = {
    type: 'paragraph',
    part: 'paragraph',
    origin: { kind: 'plan', source: undefined },
    text,
  } as const;
  return { kind: 'plan', name: 'Kế hoạch', isDraft: false, facts: {}, blocks: [at], sections: [] };
}

const mentioned = (text: string) =>
  appendixMentions([documentOf(text)]).map(({ word, counts }) => [word, ...counts].join(' '));

describe('what points to an appendix of the document itself', () => {
  it.each([
    ['Nhiệm vụ cụ thể nêu tại Phụ lục I.', ['phu luc 1']],
    ['Chi tiết tại các Phụ lục I, II và III kèm theo Kế hoạch này.', ['phu luc 1 2 3']],
    ['Phân công tại Phụ lục I đến Phụ lục III.', ['phu luc 1 2 3']],
    ['Phân công tại Phụ lục I - III.', ['phu luc 1 2 3']],
    ['(Kèm theo Phụ lục danh mục các nhiệm vụ, giải pháp)', ['phu luc']],
    ['Các nhiệm vụ cụ thể được nêu tại Phụ lục kèm theo.', ['phu luc']],
    ['(Chi tiết theo Bảng phân công nhiệm vụ kèm theo)', ['bang']],
    ['Thực hiện theo Biểu số 02 kèm theo Kế hoạch này.', ['bieu 2']],
    ['Quyết định này có các phụ lục kèm theo.', ['phu luc']],
  ])('%s', (text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

describe('what is the appendix of another document, or none at all', () => {
  it.each([
    'Khảo sát theo Phụ lục II kèm theo Kế hoạch số 512/KH-SNV ngày 02/02/2024 của Sở Nội vụ.',
    '(theo Phụ lục Hướng dẫn thực hiện khảo sát kèm theo Kế hoạch 512/KH-SNV ngày 05/3/2024)',
    'Trình bày theo Phụ lục I Nghị định số 30/2020/NĐ-CP.',
    'Theo Nghị định số 30/2020/NĐ-CP của Chính phủ, Phụ lục II quy định viết hoa.',
    'Các tiêu chí quy định tại Bảng 2 kèm theo Quyết định số 1149/QĐ-BNV của Bộ trưởng Bộ Nội vụ.',
    'Báo cáo năm thiếu phụ lục số liệu về thủ tục hành chính nên bị trừ điểm.',
    'Bảng điểm cập nhật mỗi tháng, niêm yết tại trụ sở.',
    'Mỗi đầu việc có sản phẩm kèm theo.',
  ])('%s', (text) => {
    expect(mentioned(text)).toEqual([]);
  });
});
