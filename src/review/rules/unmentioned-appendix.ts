import { messageKind } from '../../model/message.ts';
import { type Appendix, appendicesOf, isNumbered } from '../appendices.ts';
import { type AppendixMention, appendixMentions } from '../appendix-mentions.ts';
import { settled } from '../folded.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';

const kind = messageKind<{ readonly name: string }>({
  severity: 'error',
  clause: 'PL I, III.1.a',
  vi: ({ name }) => ({
    reason: `${name} không được nhắc đến trong văn bản`,
    mend: `Chỉ dẫn đến phụ lục ở chỗ có liên quan, ví dụ "(chi tiết tại ${name} kèm theo)"; hoặc bỏ phụ lục.`,
  }),
  en: ({ name }) => ({
    reason: `The text does not point to ${name}`,
    mend: `Point to it where it belongs, as in "(chi tiết tại ${name} kèm theo)", or take it out.`,
  }),
});

/** An appendix without the word "Phụ lục": any "… kèm theo" may mean it. */
const ATTACHED =
  /(?:bảng|biểu|danh mục|phụ lục|phân công|chi tiết|đính)[^.;]{0,100}?\skèm|\bkèm theo (?:Kế hoạch|Quyết định|văn bản) này/iu;

function saysAttached({ file: { documents } }: ReviewContext): boolean {
  return documents.some(
    (document) =>
      document.kind !== 'appendix' &&
      everyParagraph(document).some(({ text }) => ATTACHED.test(settled(text))),
  );
}

function names(
  { word, counts, isAttached }: AppendixMention,
  appendix: Appendix,
  appendices: readonly Appendix[],
): boolean {
  if (appendix.word !== word) return isAttached && appendix.word !== 'phu luc';
  if (counts.length === 0 || appendix.count === undefined) return true;
  return counts.some((count) => isNumbered(appendix, count, appendices));
}

function isMentioned(appendix: Appendix, context: ReviewContext): boolean {
  const appendices = appendicesOf(context.file.documents);
  const ofOthers = appendixMentions(context.file.documents).filter(
    ({ document }) => document !== appendix.document,
  );
  if (ofOthers.some((mention) => names(mention, appendix, appendices))) return true;
  return appendix.word !== 'phu luc' && saysAttached(context);
}

/** The documents of a set point to each of its appendices. */
export const unmentionedAppendix = defineReviewRule({
  id: 'phu-luc-khong-duoc-nhac',
  why: {
    vi: 'Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó.',
    en: 'The document must point to its appendix.',
  },
  mistakes: [16],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document, context) {
    const { file } = context;
    const appendix = appendicesOf(file.documents).find((each) => each.document === document);
    if (!appendix) return;
    if (file.documents.every((each) => each.kind === 'appendix')) {
      if (file.origin === 'docx')
        yield {
          notEvaluated: {
            vi: 'tệp chỉ có phụ lục, không có văn bản chính',
            en: 'the file has appendices alone',
          },
        };
      return;
    }
    if (!isMentioned(appendix, context))
      yield { at: appendix.label ?? document, found: { name: document.name } };
  },
  examples: {
    pass: [
      {
        is: {
          vi: 'Phụ lục của kế hoạch kèm theo, được nhắc ở quyết định',
          en: 'An appendix that the decision names',
        },
        documents: [
          {
            kind: 'decision',
            body: [
              {
                part: 'article',
                text: 'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2026 và Phụ lục kèm theo.',
              },
              { part: 'article', text: 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.' },
            ],
          },
          { kind: 'attachedPlan' },
          {
            kind: 'appendix',
            parts: {
              attachedTo:
                '(Kèm theo Quyết định số 27/QĐ-UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân xã Phú Thạnh)',
            },
          },
        ],
      },
      {
        is: { vi: 'Tệp chỉ có phụ lục', en: 'A file with the appendix alone' },
        documents: [{ kind: 'appendix' }],
      },
    ],
    fail: [
      {
        is: { vi: 'Có phụ lục mà không nhắc đến', en: 'An appendix that nothing points to' },
        documents: [{ kind: 'plan' }, { kind: 'appendix' }],
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - tieu_de: Tổ chức thực hiện
      noi_dung: Các phòng chuyên môn thực hiện nhiệm vụ được giao.`,
      },
      {
        is: { vi: 'Phụ lục II không được nhắc', en: 'Phụ lục II that nothing points to' },
        documents: [
          { kind: 'plan', body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục I./.' }] },
          { kind: 'appendix', parts: { appendixLabel: 'Phụ lục I' } },
          { kind: 'appendix', parts: { appendixLabel: 'Phụ lục II', appendixTitle: 'KINH PHÍ NĂM 2026' } },
        ],
      },
    ],
  },
});
