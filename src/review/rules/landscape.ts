import { messageKind } from '../../model/message.ts';
import { ownSections } from '../own-sections.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly name: string }>({
  severity: 'error',
  clause: 'PL I, I.2',
  vi: ({ name }) => ({
    reason: `${name} có trang nằm ngang nhưng không có bảng, biểu`,
    mend: 'Đặt trang theo chiều dài khổ giấy (Portrait).',
  }),
  en: ({ name }) => ({
    reason: `${name} has lying pages without any table`,
    mend: 'Set the page upright (Portrait).',
  }),
});

/** Pages lie only where there are tables. */
export const landscape = defineReviewRule({
  id: 'trang-nam-ngang',
  why: {
    vi: 'Văn bản trình bày theo chiều dài khổ A4; chỉ khi có bảng, biểu mới được trình bày theo chiều rộng.',
    en: 'Documents stand upright; pages may lie only where they hold tables.',
  },
  mistakes: [23],
  judges: ['docx'],
  kind,
  find: function* (document, { file }) {
    if (document.blocks.some(({ type }) => type === 'table')) return;
    const at = ownSections(document, file).find(({ page }) => page.widthTwips > page.heightTwips);
    if (at) yield { at, found: { name: document.name } };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Phụ lục có bảng, trang nằm ngang', en: 'An appendix with a table, lying' },
        documents: [{ kind: 'appendix', page: { widthTwips: 16838, heightTwips: 11906, landscape: true } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Kế hoạch không có bảng mà trang nằm ngang', en: 'A plan without a table, lying' },
        documents: [{ kind: 'plan', page: { widthTwips: 16838, heightTwips: 11906, landscape: true } }],
      },
    ],
  },
});
