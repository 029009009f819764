import { messageKind } from '../../model/message.ts';
import { nodesIn } from '../plan-walk.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<{ own: string; others: readonly string[] }>({
  severity: 'error',
  vi: ({ own, others }) => ({
    reason: `"${own}" đứng một mình, không cùng với ${others.map((key) => `"${key}"`).join(', ')}`,
    mend: `Tách "- ${own}: …" thành một phần tử riêng của danh sách.`,
  }),
  en: ({ own, others }) => ({
    reason: `"${own}" stands alone, not beside ${others.map((key) => `"${key}"`).join(', ')}`,
    mend: `Make "- ${own}: …" an item of its own.`,
  }),
});

/** A placed table or a pointer is an item of its own, not part of a section. */
export const bodyNodeKinds = defineRule({
  id: 'muc-lan-lon',
  why: {
    vi: 'Một phần tử của nội dung là một mục, một bảng được đặt, hoặc một dòng chỉ dẫn; lẫn với nhau thì có phần không được in.',
    en: 'An item of a body is a section, a placed table or a pointing line; where they are mixed, a part is not printed.',
  },
  kind,
  find: ({ plan, places }) =>
    nodesIn(plan).flatMap(({ node, path }) => {
      const own = node.bang !== undefined ? 'bang' : node.chi_dan !== undefined ? 'chi_dan' : undefined;
      const others = Object.keys(node).filter((key) => key !== own);
      return own && others.length > 0
        ? [{ found: { own, others }, place: places.ofKey([...path, own]) }]
        : [];
    }),
  examples: {
    pass: [
      {
        is: {
          vi: 'Bảng và dòng chỉ dẫn là phần tử riêng, giữa các đoạn',
          en: 'The table and the pointing line are items of their own, between paragraphs',
        },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng chuyên môn thực hiện các nhiệm vụ trong bảng sau.
    - bang: nhiem-vu
    - chi_dan: (Biểu mẫu theo hướng dẫn của Sở Nội vụ)
phu_luc: []`,
      },
    ],
    fail: [
      {
        is: { vi: 'Bảng ghi chung với tiêu đề của mục', en: 'A table beside the heading of a section' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - tieu_de: Phân công
      bang: nhiem-vu
phu_luc: []`,
      },
      {
        is: {
          vi: 'Dòng chỉ dẫn ghi chung với nội dung của mục',
          en: 'A pointing line beside the text of a section',
        },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - chi_dan: (Chi tiết tại Phụ lục kèm theo)
      noi_dung: Các phòng chuyên môn rà soát thủ tục thuộc lĩnh vực của mình.`,
      },
    ],
  },
});
