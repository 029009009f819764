import { messageKind } from '../../model/message.ts';
import { acrossFile } from '../across-file.ts';
import { appendicesOf } from '../appendices.ts';
import { type AppendixMention, appendixMentions } from '../appendix-mentions.ts';
import { defineReviewRule, type ReviewContext, type ReviewFinding } from '../rule.ts';

const kind = messageKind<{ readonly text: string }>({
  severity: 'warning',
  clause: 'PL I, III.1.a',
  vi: ({ text }) => ({
    reason: `Văn bản nhắc đến "${text}" nhưng trong tệp không có phụ lục nào`,
    mend: 'Thêm phụ lục vào tệp; nếu phụ lục ở tệp riêng thì kiểm tra tệp ấy có đi kèm.',
  }),
  en: ({ text }) => ({
    reason: `The text points to "${text}", but the file has no appendix`,
    mend: 'Add the appendix; where it is a file of its own, see that it goes along.',
  }),
});

/** A table that is there, or a list in the text, may be what "bảng" or "danh mục" names. */
function pointsOutside({ word, isAttached, document }: AppendixMention): boolean {
  if (word === 'phu luc') return true;
  return isAttached && document.blocks.every(({ type }) => type !== 'table');
}

function* firstPointer({
  file,
}: ReviewContext): Generator<
  ReviewFinding<{ readonly text: string }> & { readonly document: AppendixMention['document'] }
> {
  if (appendicesOf(file.documents).length > 0) return;
  const [first] = appendixMentions(file.documents).filter(pointsOutside);
  if (!first) return;
  const { at, document, text, offset } = first;
  yield { at, document, quote: text, offset, found: { text } };
}

const find = acrossFile(firstPointer);

/** A file whose text points to an appendix has one, unless the set is in files of their own. */
export const appendixNotInFile = defineReviewRule({
  id: 'tep-khong-co-phu-luc',
  why: {
    vi: 'Gửi văn bản mà quên tệp phụ lục là lỗi hay gặp khi phát hành điện tử.',
    en: 'An appendix in a file of its own is easily forgotten.',
  },
  mistakes: [16],
  judges: ['docx'],
  kind,
  find: function* (document, context) {
    const [only, ...others] = context.file.documents;
    const findings = find(document, context);
    // A document attached to a decision that is not in its file shows that the set is in several files.
    const isInSeveralFiles = only?.kind === 'attachedPlan' && others.length === 0;
    if (!isInSeveralFiles) yield* findings;
    else if (findings.length > 0)
      yield {
        notEvaluated: {
          vi: 'văn bản nhắc đến phụ lục, nhưng cả bộ văn bản ở nhiều tệp',
          en: 'the text points to an appendix, but the set is in several files',
        },
      };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Văn bản không nhắc phụ lục', en: 'A text that points to none' },
        documents: [{ kind: 'plan' }],
      },
      {
        is: { vi: 'Kế hoạch kèm theo ở tệp riêng', en: 'An attached plan in a file of its own' },
        documents: [
          {
            kind: 'attachedPlan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo Kế hoạch này./.' }],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: '"Phụ lục kèm theo" mà không có phụ lục', en: '"Phụ lục kèm theo" and no appendix' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo./.' }],
          },
        ],
      },
      {
        is: { vi: '"Bảng phân công … kèm theo" mà không có bảng', en: 'A table that should be attached' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'pointer',
                text: '(Chi tiết theo Bảng phân công nhiệm vụ kèm theo)',
                look: { italic: true },
              },
              { part: 'paragraph', text: 'Các phòng chuyên môn thực hiện Kế hoạch này./.' },
            ],
          },
        ],
      },
    ],
  },
});
