import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument, ReviewedFile, ReviewedSection } from '../../model/reviewed.ts';
import { ownSections } from '../own-sections.ts';
import { printedPageNumbers } from '../page-numbers.ts';
import { defineReviewRule } from '../rule.ts';

interface WrongStart {
  readonly name: string;
  readonly startsAt: number | undefined;
  /** The section that begins anew though it stands in the middle of its document. */
  readonly isWithin: boolean;
}

const kind = messageKind<WrongStart>({
  severity: 'error',
  clause: 'PL I, I.7, III.1.đ',
  vi: ({ name, startsAt, isWithin }) => ({
    reason: isWithin
      ? `${name}: số trang đánh lại từ ${startsAt} ở giữa văn bản`
      : `${name}: số trang ${startsAt === undefined ? 'đánh tiếp theo văn bản trước' : `bắt đầu từ ${startsAt}`}`,
    mend: isWithin
      ? 'Chọn "Continue from previous section" trong Format Page Numbers.'
      : 'Cho văn bản bắt đầu ở một section riêng, đánh số trang từ 1 (Format Page Numbers > Start at 1).',
  }),
  en: ({ name, startsAt, isWithin }) => ({
    reason: isWithin
      ? `${name}: pages begin again at ${startsAt} in the middle of the document`
      : `${name}: pages ${startsAt === undefined ? 'count on from the document before' : `begin at ${startsAt}`}`,
    mend: isWithin
      ? 'Choose "Continue from previous section" in Format Page Numbers.'
      : 'Begin the document in a section of its own, its pages numbered from 1 (Format Page Numbers > Start at 1).',
  }),
});

function wrongStart(
  document: ReviewedDocument,
  file: ReviewedFile,
): { readonly at: ReviewedDocument | ReviewedSection; readonly found: WrongStart } | undefined {
  const { name, sections } = document;
  const [first, ...others] = sections;
  if (!first || !sections.some((section) => printedPageNumbers(section).length > 0)) return undefined;
  const isFirst = file.documents[0] === document;
  const isOwn = ownSections(document, file).includes(first);
  const startsAt = isOwn ? (first.page.startsAt ?? (isFirst ? 1 : undefined)) : undefined;
  if (startsAt !== 1) return { at: isOwn ? first : document, found: { name, startsAt, isWithin: false } };
  const again = others.find(({ page }) => page.startsAt !== undefined);
  return again && { at: again, found: { name, startsAt: again.page.startsAt, isWithin: true } };
}

/** Every document, appendices too, begins at page 1 and counts on to its end. */
export const pageNumberStarts = defineReviewRule({
  id: 'danh-so-trang',
  why: {
    vi: 'Số trang đánh từ 1; văn bản kèm theo và từng phụ lục đánh số riêng.',
    en: 'Pages are numbered from 1; attached documents and each appendix have numbers of their own.',
  },
  mistakes: [16, 22],
  judges: ['docx'],
  kind,
  find: function* (document, { file }) {
    const found = wrongStart(document, file);
    if (found) yield found;
  },
  examples: {
    pass: [
      {
        is: { vi: 'Kế hoạch kèm theo đánh lại từ 1', en: 'An attached plan that begins at 1 again' },
        documents: [{ kind: 'decision' }, { kind: 'attachedPlan' }],
      },
    ],
    fail: [
      {
        is: { vi: 'Văn bản bắt đầu từ trang 3', en: 'A document that begins at page 3' },
        documents: [{ kind: 'plan', page: { startsAt: 3 } }],
      },
      {
        is: { vi: 'Kế hoạch kèm theo đánh số từ 5', en: 'An attached plan that begins at page 5' },
        documents: [{ kind: 'decision' }, { kind: 'attachedPlan', page: { startsAt: 5 } }],
      },
    ],
  },
});
