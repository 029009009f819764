import { messageKind } from '../../model/message.ts';
import { acrossFile, type FindingInFile } from '../across-file.ts';
import { type Appendix, appendicesOf, isNumbered } from '../appendices.ts';
import { type AppendixMention, appendixMentions } from '../appendix-mentions.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';

const kind = messageKind<{ readonly text: string }>({
  severity: 'error',
  clause: 'PL I, III.1.a',
  vi: ({ text }) => ({
    reason: `Văn bản nhắc đến "${text}" nhưng không có phụ lục này`,
    mend: 'Thêm phụ lục, hoặc sửa chỗ nhắc cho đúng số của phụ lục.',
  }),
  en: ({ text }) => ({
    reason: `The text points to "${text}", which is not there`,
    mend: 'Add the appendix, or correct its number in the text.',
  }),
});

function isThere(count: number, { word }: AppendixMention, appendices: readonly Appendix[]): boolean {
  return appendices.some((appendix) => appendix.word === word && isNumbered(appendix, count, appendices));
}

/** Only numbered ones can be told apart: "Phụ lục kèm theo" is any appendix that is there. */
function missing(mention: AppendixMention, appendices: readonly Appendix[]): boolean {
  const numbered = appendices.filter(({ word, count }) => word === mention.word && count !== undefined);
  if (mention.counts.length === 0) return appendices.length === 0 && mention.word === 'phu luc';
  if (numbered.length === 0 && mention.word !== 'phu luc') return false;
  // One appendix without number may be called the first.
  if (numbered.length === 0) return mention.counts.some((count) => count > appendices.length);
  return mention.counts.some((count) => !isThere(count, mention, appendices));
}

function* missingOnes({ file }: ReviewContext): Generator<FindingInFile<{ readonly text: string }>> {
  const appendices = appendicesOf(file.documents);
  // A DOCX without any appendix may have them in files of their own: that is told apart.
  if (file.origin === 'docx' && appendices.length === 0) return;
  const told = new Set<string>();
  for (const mention of appendixMentions(file.documents)) {
    const key = `${mention.word} ${mention.counts.join()}`;
    if (told.has(key) || !missing(mention, appendices)) continue;
    told.add(key);
    const { at, document, text, offset } = mention;
    yield { at, document, quote: text, offset, found: { text } };
  }
}

/** Every appendix that the text points to is there. */
export const missingAppendix = defineReviewRule({
  id: 'thieu-phu-luc',
  why: {
    vi: 'Văn bản dẫn đến phụ lục không có thì người thực hiện không biết làm gì.',
    en: 'A text that points to an appendix which is not there cannot be carried out.',
  },
  mistakes: [16],
  judges: ['plan', 'docx'],
  kind,
  find: acrossFile(missingOnes),
  examples: {
    pass: [
      {
        is: { vi: 'Phụ lục của văn bản khác', en: 'The appendix of another document' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Khảo sát theo Phụ lục II kèm theo Kế hoạch số 512/KH-SNV ngày 02 tháng 02 năm 2026 của Sở Nội vụ về khảo sát mức độ hài lòng của người dân./.',
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Phụ lục được nhắc có trong tệp', en: 'An appendix that is in the file' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo./.' }],
          },
          { kind: 'appendix' },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Nhắc Phụ lục III khi chỉ có I và II', en: 'Phụ lục III where there are I and II' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Nhiệm vụ nêu tại Phụ lục I, kinh phí nêu tại Phụ lục II.' },
              { part: 'paragraph', text: 'Chỉ tiêu của từng phòng nêu tại Phụ lục III./.' },
            ],
          },
          { kind: 'appendix', parts: { appendixLabel: 'Phụ lục I' } },
          { kind: 'appendix', parts: { appendixLabel: 'Phụ lục II', appendixTitle: 'KINH PHÍ NĂM 2026' } },
        ],
      },
      {
        is: {
          vi: 'Kế hoạch gõ "Phụ lục II" khi chỉ có một phụ lục',
          en: 'A plan that types "Phụ lục" and has none',
        },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - tieu_de: Tổ chức thực hiện
      noi_dung: Các phòng chuyên môn thực hiện nhiệm vụ nêu tại Phụ lục kèm theo.
phu_luc: []
bang: []`,
      },
    ],
  },
});
