import { messageKind } from '../../model/message.ts';
import { defineReviewRule } from '../rule.ts';
import { hasOneSigner, isDeputy, type SigningLine, signingLines } from '../signing.ts';

/** A deputy with no "KT." above him, or "KT." before the deputy's own post. */
interface WrongDeputy {
  readonly how: 'without' | 'beforeDeputy';
  readonly deputy: string;
  readonly head: string;
}

const kind = messageKind<WrongDeputy>({
  severity: 'error',
  clause: 'PL I, II.7.b; Đ13',
  vi: ({ how, deputy, head }) => ({
    reason:
      how === 'without'
        ? `Cấp phó "${deputy}" ký mà không có dòng "KT."`
        : `"KT." ghi trước chức vụ cấp phó "${deputy}"`,
    mend: `Ghi dòng "KT. ${head}", dưới đó là "${deputy}".`,
  }),
  en: ({ how, deputy, head }) => ({
    reason:
      how === 'without'
        ? `The deputy "${deputy}" signs without a line "KT."`
        : `"KT." stands before the deputy's own post "${deputy}"`,
    mend: `Write "KT. ${head}", and "${deputy}" below it.`,
  }),
});

function headOf(deputy: string): string {
  return deputy.replace(/^\S+\s+/u, '');
}

function howWrong(lines: readonly SigningLine[], line: SigningLine): WrongDeputy['how'] | undefined {
  if (!isDeputy(line)) return undefined;
  if (line.prefix === 'KT') return 'beforeDeputy';
  const isFor = lines.some(({ prefix }) => prefix === 'KT' || prefix === 'TUQ');
  return line.prefix || isFor ? undefined : 'without';
}

/** A deputy signs for the head: "KT." before the head's post, the deputy's own post below it. */
export const deputySignsFor = defineReviewRule({
  id: 'cap-pho-ky-thieu-kt',
  why: {
    vi: 'Cấp phó ký thay cấp trưởng, kể cả khi được giao phụ trách; thiếu "KT." là sai thẩm quyền ký.',
    en: 'A deputy signs in place of the head, also one who is in charge.',
  },
  mistakes: [18],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    if (!hasOneSigner(document)) return;
    const lines = signingLines(document);
    for (const line of lines) {
      const how = howWrong(lines, line);
      const { at, text, offset, name: deputy } = line;
      if (how) yield { at, quote: text, offset, found: { how, deputy, head: headOf(deputy) } };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'TM., KT. và chức vụ cấp phó', en: "TM., KT. and the deputy's post" },
        documents: [
          { kind: 'plan', parts: { competence: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] } },
        ],
      },
      {
        is: { vi: 'Cấp trưởng đơn vị ký thừa lệnh', en: 'The head of a unit by order' },
        documents: [{ kind: 'other', parts: { competence: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'] } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Phó Chủ tịch ký không có KT.', en: 'A Phó Chủ tịch without KT.' },
        documents: [{ kind: 'plan', parts: { competence: ['TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH'] } }],
        plan: `nguoi_ky:
  chuc_vu: Phó Chủ tịch
  ho_ten: Nguyễn Hữu Phước
  quyen_han: |-
    TM. ỦY BAN NHÂN DÂN
    PHÓ CHỦ TỊCH`,
      },
      {
        is: { vi: '"KT. PHÓ CHỦ TỊCH"', en: '"KT. PHÓ CHỦ TỊCH"' },
        documents: [{ kind: 'plan', parts: { competence: ['TM. ỦY BAN NHÂN DÂN', 'KT. PHÓ CHỦ TỊCH'] } }],
      },
    ],
  },
});
