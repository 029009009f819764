import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument } from '../../model/reviewed.ts';
import { contentOf } from '../content.ts';
import { documentTypeOf, hasModel } from '../document-type.ts';
import { contentEndOf, END_MARK } from '../end-marks.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';

const kind = messageKind<{ readonly typed?: string }>({
  severity: 'warning',
  clause: 'PL III, Mẫu 1.1–2.2',
  vi: ({ typed }) => ({
    reason:
      typed === undefined
        ? 'Cuối nội dung không có dấu "./."'
        : `Cuối nội dung ghi "${typed}", không phải "./."`,
    mend: 'Kết thúc nội dung bằng "./.".',
  }),
  en: ({ typed }) => ({
    reason:
      typed === undefined
        ? 'The content does not end with "./."'
        : `The content ends with "${typed}", not "./."`,
    mend: 'End the content with "./.".',
  }),
});

/** Signs that were meant as the mark. */
const MEANT = /(?:\.\s*\/\s*\.?|\/\s*\.)$/u;

function endsWithMark(document: ReviewedDocument, { decree }: ReviewContext): boolean {
  if (document.kind === 'appendix') return contentOf(document).every(({ type }) => type === 'paragraph');
  if (document.kind !== 'other') return true;
  const type = documentTypeOf(document.facts.typeName, decree);
  return type !== undefined && hasModel(type, decree);
}

/** The content of a document ends with "./."; after a table it need not. */
export const endMarkMissing = defineReviewRule({
  id: 'thieu-dau-ket-thuc',
  why: {
    vi: 'Mọi mẫu của nghị định kết thúc nội dung bằng "./." để không ai viết thêm được.',
    en: 'All models of the decree end the content with "./.", so that nothing can be added.',
  },
  mistakes: [29],
  judges: ['docx'],
  kind,
  find: function* (document, context) {
    const { marks, last: at } = contentEndOf(document);
    if (at?.type !== 'paragraph' || marks.length > 0 || !endsWithMark(document, context)) return;
    const typed = MEANT.exec(at.text.trimEnd())?.[0];
    yield {
      at,
      ...(typed !== undefined && {
        quote: typed,
        offset: at.text.trimEnd().length - typed.length,
        replacement: END_MARK,
      }),
      found: typed === undefined ? {} : { typed },
    };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Phụ lục kết thúc bằng bảng', en: 'An appendix that ends with a table' },
        documents: [{ kind: 'appendix' }],
      },
    ],
    fail: [
      {
        is: { vi: 'Không có "./."', en: 'No "./."' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Các phòng chuyên môn thực hiện Kế hoạch này.' }],
          },
        ],
      },
      {
        is: { vi: '"/." thay "./."', en: '"/." for "./."' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Các phòng chuyên môn thực hiện Kế hoạch này/.' }],
          },
        ],
      },
    ],
  },
});
