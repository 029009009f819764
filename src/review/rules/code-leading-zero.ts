import { messageKind } from '../../model/message.ts';
import { readCodeLine } from '../letterhead-lines.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly number: string }>({
  severity: 'error',
  clause: 'PL I, II.3.c',
  vi: ({ number }) => ({
    reason: `Số văn bản "${number}" nhỏ hơn 10 mà không có số 0 phía trước`,
    mend: `Viết "0${number}".`,
  }),
  en: ({ number }) => ({
    reason: `The number "${number}" is below 10 and has no zero before it`,
    mend: `Write "0${number}".`,
  }),
});

/** A document's number below 10 has a zero before it. */
export const codeLeadingZero = defineReviewRule({
  id: 'so-van-ban-duoi-10',
  why: {
    vi: 'Số nhỏ hơn 10 phải ghi thêm số 0 phía trước: "Số: 05/KH-UBND".',
    en: 'A number below 10 has a zero before it: "Số: 05/KH-UBND".',
  },
  mistakes: [6],
  judges: ['docx'],
  kind,
  find: function* (document) {
    const [at] = paragraphsOf(document, 'documentCode');
    const line = at && readCodeLine(at.text);
    if (!at || !line || !/^[1-9]$/.test(line.number)) return;
    const { number, numberAt: offset } = line;
    yield {
      at,
      quote: number,
      offset,
      expected: [`0${number}`],
      replacement: `0${number}`,
      found: { number },
    };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Số 05', en: 'Number 05' },
        documents: [{ kind: 'plan', parts: { documentCode: 'Số: 05/KH-UBND' } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Số 5', en: 'Number 5' },
        documents: [{ kind: 'plan', parts: { documentCode: 'Số: 5/KH-UBND' } }],
      },
    ],
  },
});
