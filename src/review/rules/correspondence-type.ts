import { messageKind } from '../../model/message.ts';
import { folded } from '../folded.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<Record<never, never>>({
  severity: 'error',
  clause: 'PL I, II.5.b; Mẫu 1.5',
  vi: () => ({
    reason: 'Công văn ghi tên loại "CÔNG VĂN"',
    mend: 'Bỏ dòng "CÔNG VĂN"; trích yếu ghi sau "V/v" dưới số, ký hiệu.',
  }),
  en: () => ({
    reason: 'The công văn has its type printed as a title',
    mend: 'Take "CÔNG VĂN" out; the subject stands after "V/v" under the number.',
  }),
});

/** A công văn prints no type. */
export const correspondenceType = defineReviewRule({
  id: 'cong-van-ghi-ten-loai',
  why: {
    vi: 'Công văn là loại văn bản duy nhất không ghi tên loại.',
    en: 'A công văn is the one document that does not print its type.',
  },
  mistakes: [8],
  judges: ['docx'],
  kind,
  find: function* (document) {
    for (const at of paragraphsOf(document, 'documentType')) {
      if (folded(at.text) === 'cong van') yield { at, found: {} };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Công văn không ghi tên loại', en: 'A công văn without type' },
        documents: [{ kind: 'correspondence' }],
      },
    ],
    fail: [
      {
        is: { vi: 'Dòng "CÔNG VĂN"', en: 'A line "CÔNG VĂN"' },
        documents: [{ kind: 'correspondence', parts: { documentType: 'CÔNG VĂN' } }],
      },
    ],
  },
});
