import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument, ReviewedFile } from '../../model/reviewed.ts';
import { isLooked } from '../looked.ts';
import { printedPageNumbers } from '../page-numbers.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule, type NotEvaluated } from '../rule.ts';

const kind = messageKind<{ readonly name: string }>({
  severity: 'error',
  clause: 'PL I, I.7',
  vi: ({ name }) => ({
    reason: `${name} có từ hai trang trở lên mà không đánh số trang`,
    mend: 'Chèn số trang canh giữa ở lề trên (Insert > Page Number > Top of Page), ẩn ở trang đầu.',
  }),
  en: ({ name }) => ({
    reason: `${name} has two pages or more and no page numbers`,
    mend: 'Insert them in the middle of the top margin (Insert > Page Number > Top of Page), hidden on page 1.',
  }),
});

const UNKNOWN_PAGES: NotEvaluated = {
  notEvaluated: {
    vi: 'vì không có số trang và tệp không cho biết văn bản dài mấy trang',
    en: 'since there are no page numbers and the file does not show how many pages there are',
  },
};

/** More characters than a page of the least size and the narrowest margins holds. */
const MOST_ON_A_PAGE = 6000;

type Pages = 'one' | 'several' | 'unknown';

function pagesOf(document: ReviewedDocument, { word }: ReviewedFile): Pages {
  const paragraphs = everyParagraph(document).filter(isLooked);
  // A break before the first paragraph begins the document; any other parts its pages.
  const breaks = paragraphs.some(({ look }, index) => {
    const isBroken = look.pageBreak !== undefined || look.renderedPageBreak !== undefined;
    return isBroken && (index > 0 || look.renderedPageBreak === 'within');
  });
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (breaks || document.sections.length > 1 || characters > MOST_ON_A_PAGE) return 'several';
  return word?.showsPages ? 'one' : 'unknown';
}

/** A document of more than one page has page numbers. */
export const pageNumbersThere = defineReviewRule({
  id: 'thieu-so-trang',
  why: {
    vi: 'Văn bản từ hai trang trở lên phải đánh số trang.',
    en: 'A document of two pages or more has page numbers.',
  },
  mistakes: [22],
  judges: ['docx'],
  kind,
  find: function* (document, { file }) {
    const { sections, name } = document;
    if (sections.length === 0 || sections.some((section) => printedPageNumbers(section).length > 0)) return;
    const pages = pagesOf(document, file);
    if (pages === 'several') yield { at: document, found: { name } };
    else if (pages === 'unknown') yield UNKNOWN_PAGES;
  },
  examples: {
    pass: [
      {
        is: {
          vi: 'Không có số trang, không rõ có mấy trang: không kết luận',
          en: 'No page numbers, and no telling how many pages: no verdict',
        },
        documents: [{ kind: 'plan', pageNumber: { in: 'nowhere' } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Hai trang, không có số trang', en: 'Two pages without a number' },
        documents: [
          {
            kind: 'plan',
            pageNumber: { in: 'nowhere' },
            body: [
              { part: 'sectionHeading', text: 'I. MỤC ĐÍCH' },
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ.' },
              { part: 'sectionHeading', text: 'II. TỔ CHỨC THỰC HIỆN', look: { pageBreak: 'before' } },
              { part: 'paragraph', text: 'Báo cáo trước ngày 20 tháng 12 năm 2026./.' },
            ],
          },
        ],
      },
    ],
  },
});
