import { messageKind } from '../../model/message.ts';
import { isKept, recipientsOf } from '../recipients.ts';
import { defineReviewRule, type ReviewFinding } from '../rule.ts';

interface WrongLine {
  readonly words: string;
  readonly lacks: 'colon' | 'clerk';
}

const kind = messageKind<WrongLine>({
  severity: 'error',
  clause: 'PL I, II.9.d',
  vi: ({ words, lacks }) => ({
    reason: `Dòng "${words}" ${lacks === 'colon' ? 'thiếu dấu hai chấm sau "Lưu"' : 'không ghi "VT" ngay sau "Lưu:"'}`,
    mend: 'Viết "Lưu: VT, <chữ viết tắt đơn vị soạn thảo>.".',
  }),
  en: ({ words, lacks }) => ({
    reason: `"${words}" has no ${lacks === 'colon' ? 'colon after "Lưu"' : '"VT" after "Lưu:"'}`,
    mend: 'Write "Lưu: VT, <drafting unit>.".',
  }),
});

/** The line of the archive reads "Lưu: VT, …". */
export const keptForm = defineReviewRule({
  id: 'dong-luu-sai-mau',
  why: {
    vi: 'Sau chữ "Lưu" có dấu hai chấm, tiếp theo là "VT", dấu phẩy và chữ viết tắt đơn vị soạn thảo.',
    en: 'Behind "Lưu" stand a colon, "VT", a comma and the drafting unit.',
  },
  mistakes: [20],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document): Generator<ReviewFinding<WrongLine>> {
    for (const recipient of recipientsOf(document).filter(isKept)) {
      const { words, first } = recipient;
      const lacks = /^Lưu\s*:/iu.test(words) ? 'clerk' : 'colon';
      if (/^Lưu\s*:\s*VT(?!\p{L})/iu.test(words)) continue;
      yield { at: first.at, quote: first.text, offset: first.offset, found: { words, lacks } };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Số bản lưu trong ngoặc', en: 'The number of copies kept, in brackets' },
        documents: [{ kind: 'plan', parts: { toPlaces: ['- Đảng ủy xã;', '- Lưu: VT, HC (2).'] } }],
      },
    ],
    fail: [
      {
        is: { vi: '"Lưu VT" không có dấu hai chấm', en: '"Lưu VT" without its colon' },
        documents: [{ kind: 'plan', parts: { toPlaces: ['- Đảng ủy xã;', '- Lưu VT, VHXH.'] } }],
      },
      {
        is: { vi: 'Không ghi "VT"', en: 'Without "VT"' },
        documents: [{ kind: 'plan', parts: { toPlaces: ['- Đảng ủy xã;', '- Lưu: VHXH.'] } }],
        plan: `luu:
  noi: VP
  don_vi: VHXH`,
      },
    ],
  },
});
