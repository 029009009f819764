import { messageKind } from '../../model/message.ts';
import { readCodeLine } from '../letterhead-lines.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly notation: string }>({
  severity: 'error',
  clause: 'PL I, II.3.b',
  vi: ({ notation }) => ({
    reason: `Ký hiệu công văn ghi "${notation}": công văn không có chữ viết tắt tên loại`,
    mend: 'Bỏ "CV"; ghi chữ viết tắt tên cơ quan, gạch nối, chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực, ví dụ "UBND-VP".',
  }),
  en: ({ notation }) => ({
    reason: `The symbol "${notation}" has "CV": a công văn has no abbreviation of its type`,
    mend: 'Take "CV" out; write the body and the drafting unit, such as "UBND-VP".',
  }),
});

/** The symbol of a công văn has no "CV". */
export const codeCorrespondence = defineReviewRule({
  id: 'ky-hieu-cong-van-ghi-cv',
  why: {
    vi: 'Ký hiệu công văn gồm chữ viết tắt tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực.',
    en: 'The symbol of a công văn is made of the body and the drafting unit or the field.',
  },
  mistakes: [6],
  judges: ['docx'],
  kind,
  find: function* (document) {
    const [at] = paragraphsOf(document, 'documentCode');
    const line = at && readCodeLine(at.text);
    if (!at || !line || document.kind !== 'correspondence') return;
    const { notation } = line;
    if (/(?:^|[-/])\s*CV\s*(?:$|[-/])/iu.test(notation)) yield { at, quote: notation, found: { notation } };
  },
  examples: {
    pass: [
      {
        is: { vi: '"UBND-VHXH"', en: '"UBND-VHXH"' },
        documents: [{ kind: 'correspondence' }],
      },
    ],
    fail: [
      {
        is: { vi: '"CV-UBND"', en: '"CV-UBND"' },
        documents: [{ kind: 'correspondence', parts: { documentCode: 'Số: 33/CV-UBND' } }],
      },
    ],
  },
});
