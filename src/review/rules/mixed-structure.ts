import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument, ReviewedParagraph } from '../../model/reviewed.ts';
import { defineReviewRule, type ReviewContext, type ReviewFinding } from '../rule.ts';
import { articlesOf, sectionsOf } from '../structure.ts';

/** Mixed in itself, or not the structure that the office has chosen for its plans. */
type Mixture = { readonly type: 'mixed' } | { readonly type: 'notChosen'; readonly chosen: 'dieu' | 'muc' };

const STRUCTURES = {
  dieu: { vi: 'Điều, khoản, điểm', en: 'Điều, khoản and điểm' },
  muc: { vi: 'mục I, khoản, điểm', en: 'sections I, khoản and điểm' },
} as const;

const kind = messageKind<Mixture>({
  severity: 'warning',
  clause: 'PL I, II.6.c',
  vi: (found) => ({
    reason:
      found.type === 'mixed'
        ? 'Văn bản vừa bố cục theo Điều vừa bố cục theo mục I, II'
        : `Cơ quan đã chọn bố cục theo ${STRUCTURES[found.chosen].vi} cho kế hoạch (vanthu.yaml), văn bản này bố cục khác`,
    mend: 'Dùng một bố cục cho cả văn bản: hoặc chương, Điều, khoản, điểm; hoặc mục I, khoản 1, điểm a.',
  }),
  en: (found) => ({
    reason:
      found.type === 'mixed'
        ? 'The text has both Điều and sections I, II'
        : `The office has chosen ${STRUCTURES[found.chosen].en} for its plans (vanthu.yaml); this one is different`,
    mend: 'Use one structure: chapters, Điều, khoản and điểm, or sections I, khoản 1 and điểm a.',
  }),
});

/** The first paragraph of the structure that the document did not begin with. */
function secondStructure(
  { blocks }: ReviewedDocument,
  article: ReviewedParagraph,
  section: ReviewedParagraph,
): ReviewedParagraph {
  return blocks.indexOf(article) > blocks.indexOf(section) ? article : section;
}

function* notChosen(
  { kind: documentKind }: ReviewedDocument,
  { office }: ReviewContext,
  first: { readonly dieu: ReviewedParagraph | undefined; readonly muc: ReviewedParagraph | undefined },
): Generator<ReviewFinding<Mixture>> {
  const chosen = office?.bo_cuc;
  if (!chosen || (documentKind !== 'plan' && documentKind !== 'attachedPlan')) return;
  const at = chosen === 'dieu' ? first.muc : first.dieu;
  if (at) yield { at, found: { type: 'notChosen', chosen } };
}

/** A document is made of Điều or of sections, not of both. */
export const mixedStructure = defineReviewRule({
  id: 'bo-cuc-lan-lon',
  why: {
    vi: 'Mỗi văn bản theo một bố cục; lẫn hai bố cục thì không viện dẫn được rõ ràng.',
    en: 'Each document has one structure; with two of them nothing in it can be cited clearly.',
  },
  mistakes: [15],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document, context): Generator<ReviewFinding<Mixture>> {
    const [article] = articlesOf(document);
    const [section] = sectionsOf(document);
    if (article && section)
      yield { at: secondStructure(document, article, section), found: { type: 'mixed' } };
    else yield* notChosen(document, context, { dieu: article, muc: section });
  },
  examples: {
    pass: [
      {
        is: {
          vi: 'Quyết định có Điều, kế hoạch kèm theo có mục: hai văn bản',
          en: 'A decision with Điều and its plan with sections: two documents',
        },
        documents: [{ kind: 'decision' }, { kind: 'attachedPlan' }],
      },
    ],
    fail: [
      {
        is: { vi: 'Điều 1 giữa các mục của kế hoạch', en: 'Điều 1 among the sections of a plan' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'sectionHeading', text: 'I. MỤC ĐÍCH' },
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ.' },
              { part: 'article', text: 'Điều 1. Các phòng chuyên môn thực hiện Kế hoạch này.' },
              { part: 'sectionHeading', text: 'II. TỔ CHỨC THỰC HIỆN' },
              { part: 'paragraph', text: 'Phòng Văn hóa - Xã hội theo dõi việc thực hiện./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Mục I dưới Điều 2', en: 'Section I under Điều 2' },
        documents: [
          {
            kind: 'decision',
            body: [
              { part: 'article', text: 'Điều 1. Giao Phòng Kinh tế chủ trì rà soát thủ tục.' },
              { part: 'article', text: 'Điều 2. Tổ chức thực hiện:' },
              { part: 'sectionHeading', text: 'I. PHÂN CÔNG' },
              { part: 'paragraph', text: 'Các phòng chuyên môn thi hành Quyết định này./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Mục I dưới một Điều của kế hoạch', en: 'A section I under a Điều of a plan' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  cac_dieu:
    - noi_dung: Các phòng chuyên môn thực hiện nhiệm vụ nêu tại [[danh-muc]].
    - noi_dung:
        - kieu_so: I.
          tieu_de: Phân công
          noi_dung: Phòng Văn hóa - Xã hội theo dõi việc thực hiện.`,
      },
    ],
  },
});
