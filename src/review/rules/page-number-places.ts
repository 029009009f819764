import { messageKind } from '../../model/message.ts';
import { alike } from '../alike.ts';
import { ownPageNumbers, type PrintedPageNumber } from '../page-numbers.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<PrintedPageNumber>({
  severity: 'error',
  clause: 'PL I, I.7',
  vi: ({ edge }) => ({
    reason: edge === 'footer' ? 'Số trang nằm ở lề dưới' : 'Số trang không nằm giữa lề trên',
    mend: 'Đặt số trang canh giữa, trong phần lề trên (Insert > Page Number > Top of Page > Plain Number 2).',
  }),
  en: ({ edge }) => ({
    reason:
      edge === 'footer'
        ? 'The page number stands in the bottom margin'
        : 'The page number is not in the middle of the top margin',
    mend: 'Centre it in the top margin (Insert > Page Number > Top of Page > Plain Number 2).',
  }),
});

/** Centred by its own paragraph, or by the tab in the middle of Word's headers. */
function isCentred({ paragraph, run }: PrintedPageNumber): boolean {
  const before = paragraph.runs.slice(0, paragraph.runs.indexOf(run));
  const tabs =
    before
      .map(({ text }) => text)
      .join('')
      .split('\t').length - 1;
  return paragraph.format.align === 'center' ? tabs === 0 : tabs === 1;
}

/** The page number stands in the middle of the top margin. */
export const pageNumberPlaces = defineReviewRule({
  id: 'vi-tri-so-trang',
  why: {
    vi: 'Số trang canh giữa theo chiều ngang, trong phần lề trên của văn bản.',
    en: 'The page number is centred in the top margin.',
  },
  mistakes: [22],
  judges: ['docx'],
  kind,
  find: (document, { file }) => {
    const faults = ownPageNumbers(document, file)
      .filter(({ printed }) => printed.edge === 'footer' || !isCentred(printed))
      .map(({ at, printed }) => ({ at, found: printed }));
    return alike(faults, ({ found }) => found.edge).map(({ first }) => first);
  },
  examples: {
    pass: [
      { is: { vi: 'Ở giữa lề trên', en: 'In the middle of the top margin' }, documents: [{ kind: 'plan' }] },
    ],
    fail: [
      {
        is: { vi: 'Ở lề dưới', en: 'In the bottom margin' },
        documents: [{ kind: 'plan', pageNumber: { in: 'footer' } }],
      },
      {
        is: { vi: 'Ở bên phải lề trên', en: 'At the right of the top margin' },
        documents: [{ kind: 'plan', pageNumber: { align: 'right' } }],
      },
    ],
  },
});
