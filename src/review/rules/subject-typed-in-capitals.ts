import { messageKind } from '../../model/message.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly subject: string }>({
  severity: 'error',
  clause: 'PL I, II.5.b',
  vi: () => ({
    reason: 'Trích yếu gõ bằng chữ in hoa toàn bộ',
    mend: 'Gõ trích yếu bằng chữ thường, chỉ viết hoa chữ đầu và tên riêng.',
  }),
  en: () => ({
    reason: 'The subject is typed in capitals throughout',
    mend: 'Type it in lowercase letters, with capitals for its first letter and for names.',
  }),
});

/** The words of a text that are no abbreviations: they have a Vietnamese letter with its mark. */
function speltWords(text: string): readonly string[] {
  return (text.match(/\p{L}{2,}/gu) ?? []).filter((word) => /[^A-ZĐ]/u.test(word));
}

/** The subject of a plan is not typed in capitals; in a DOCX, where it can be seen, capitals are judged with the look. */
export const subjectTypedInCapitals = defineReviewRule({
  id: 'trich-yeu-go-in-hoa',
  why: {
    vi: 'Trích yếu trình bày bằng chữ in thường, đậm; gõ in hoa thì in ra in hoa.',
    en: 'The subject is printed as it is typed, and the decree has it in lowercase letters.',
  },
  mistakes: [9],
  judges: ['plan'],
  kind,
  find: function* (document) {
    for (const at of paragraphsOf(document, 'subject')) {
      const isInCapitals = !/\p{Ll}/u.test(at.text) && speltWords(at.text).length >= 2;
      if (isInCapitals) yield { at, found: { subject: at.text } };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Trích yếu viết thường', en: 'A subject in lowercase letters' },
        documents: [{ kind: 'plan' }],
      },
      {
        is: { vi: 'Trích yếu có chữ viết tắt', en: 'A subject with abbreviations' },
        plan: `ke_hoach:
  trich_yeu: Nâng cao Chỉ số PAR INDEX, SIPAS
  noi_dung:
    - tieu_de: Tổ chức thực hiện
      noi_dung: Các phòng chuyên môn thực hiện nhiệm vụ nêu tại [[danh-muc]].`,
      },
    ],
    fail: [
      {
        is: { vi: 'Trích yếu gõ in hoa', en: 'A subject typed in capitals' },
        plan: `ke_hoach:
  trich_yeu: CẢI CÁCH HÀNH CHÍNH NĂM 2026
  noi_dung:
    - tieu_de: Tổ chức thực hiện
      noi_dung: Các phòng chuyên môn thực hiện nhiệm vụ nêu tại [[danh-muc]].`,
      },
    ],
  },
});
