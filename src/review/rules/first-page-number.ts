import { messageKind } from '../../model/message.ts';
import { ownSections } from '../own-sections.ts';
import { printedPageNumbers } from '../page-numbers.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly name: string }>({
  severity: 'error',
  clause: 'PL I, I.7',
  vi: ({ name }) => ({
    reason: `${name}: trang đầu hiện số trang`,
    mend: 'Chọn "Different First Page" và xóa số ở trang đầu.',
  }),
  en: ({ name }) => ({
    reason: `${name}: the first page shows its number`,
    mend: 'Tick "Different First Page" and delete the number there.',
  }),
});

/** The number of a document's first page is not shown. */
export const firstPageNumber = defineReviewRule({
  id: 'so-trang-dau',
  why: {
    vi: 'Số trang được đánh từ 1 nhưng không hiển thị ở trang thứ nhất.',
    en: 'Pages are numbered from 1, and the number of the first is not shown.',
  },
  mistakes: [22],
  judges: ['docx'],
  kind,
  find: function* (document, { file }) {
    const [at] = document.sections;
    // A document that begins within another's section has its pages counted on: that is judged there.
    if (!at || !ownSections(document, file).includes(at)) return;
    const shown = at.page.titlePage ? 'first' : 'default';
    if (printedPageNumbers(at).some(({ pages }) => pages === shown))
      yield { at, found: { name: document.name } };
  },
  examples: {
    pass: [
      { is: { vi: 'Trang đầu ẩn số', en: 'A first page without number' }, documents: [{ kind: 'plan' }] },
    ],
    fail: [
      {
        is: { vi: 'Không chọn trang đầu khác biệt', en: 'No first page of its own' },
        documents: [{ kind: 'plan', page: { titlePage: false } }],
      },
      {
        is: { vi: 'Số trang có cả ở trang đầu', en: 'The number on the first page too' },
        documents: [{ kind: 'plan', pageNumber: { onFirstPage: true } }],
      },
    ],
  },
});
