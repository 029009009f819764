import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument } from '../../model/reviewed.ts';
import { isAttached } from '../host-document.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly name: string }>({
  severity: 'error',
  clause: 'PL I, III.1.c; Mẫu 1.3, 2.1',
  vi: ({ name }) => ({
    reason: `${name} không có dòng "(Kèm theo …)"`,
    mend: 'Ghi dưới tên: "(Kèm theo <loại văn bản> số … ngày … tháng … năm … của …)", chữ nghiêng, canh giữa.',
  }),
  en: ({ name }) => ({
    reason: `${name} has no line "(Kèm theo …)"`,
    mend: 'Write "(Kèm theo … số … ngày … của …)" below its title, in italic and centred.',
  }),
});

/** The line itself, or one with its words that stands where it is not expected. */
const LINE = /^\s*\(\s*(?:ban hành\s+)?kèm theo\s+(?!phụ lục)/iu;

function saysSo(document: ReviewedDocument): boolean {
  return paragraphsOf(document).some(({ part, text }) => part === 'attachedTo' || LINE.test(text));
}

/** An appendix or attached document says what it goes with. */
export const attachedToMissing = defineReviewRule({
  id: 'thieu-dong-kem-theo',
  why: {
    vi: 'Dòng "(Kèm theo …)" cho biết phụ lục thuộc văn bản nào khi bị tách rời.',
    en: 'Without it nobody knows what an appendix belongs to once it is parted from its document.',
  },
  mistakes: [16],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    if (!isAttached(document) || saysSo(document)) return;
    const [title] = paragraphsOf(document, 'appendixTitle', 'appendixTitlePlain', 'subject', 'appendixLabel');
    yield { at: title ?? document, found: { name: document.name } };
  },
  examples: {
    pass: [{ is: { vi: 'Có dòng "(Kèm theo …)"', en: 'With its line' }, documents: [{ kind: 'appendix' }] }],
    fail: [
      {
        is: { vi: 'Phụ lục không có dòng "(Kèm theo …)"', en: 'An appendix without its line' },
        documents: [{ kind: 'appendix', parts: { attachedTo: [] } }],
        plan: `phu_luc:
  - ma: danh-muc
    tieu_de: Danh mục nhiệm vụ năm 2026
    loi_kem_theo: ''
    bang: nhiem-vu`,
      },
    ],
  },
});
