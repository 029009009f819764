import { messageKind } from '../../model/message.ts';
import { contentEndOf, END_MARK } from '../end-marks.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly times: number }>({
  severity: 'warning',
  clause: 'PL III, Mẫu 1.1–2.2',
  vi: ({ times }) => ({
    reason: `Dấu "./." có ${times} lần trong một văn bản`,
    mend: 'Chỉ giữ dấu "./." ở cuối nội dung.',
  }),
  en: ({ times }) => ({
    reason: `"./." stands ${times} times in one document`,
    mend: 'Keep the one at the end of the content.',
  }),
});

/** "./." stands once in a document. */
export const endMarkRepeated = defineReviewRule({
  id: 'dau-ket-thuc-lap',
  why: {
    vi: 'Dấu "./." báo hết văn bản; đứng giữa văn bản thì phần sau như không thuộc văn bản.',
    en: '"./." says that the document is over; what stands behind it seems not to belong to it.',
  },
  mistakes: [29],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    const { marks } = contentEndOf(document);
    const [first] = marks;
    if (!first || marks.length < 2) return;
    yield { at: first.at, quote: END_MARK, offset: first.offset, found: { times: marks.length } };
  },
  examples: {
    pass: [{ is: { vi: 'Một lần, ở cuối', en: 'Once, at the end' }, documents: [{ kind: 'plan' }] }],
    fail: [
      {
        is: { vi: 'Gõ hai lần liền nhau', en: 'Typed twice running' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Các phòng chuyên môn thực hiện Kế hoạch này././.' }],
          },
        ],
      },
      {
        is: { vi: '"./." ở cuối mỗi mục', en: '"./." at the end of each section' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'sectionHeading', text: 'I. MỤC ĐÍCH' },
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ./.' },
              { part: 'sectionHeading', text: 'II. TỔ CHỨC THỰC HIỆN' },
              { part: 'paragraph', text: 'Các phòng chuyên môn thực hiện Kế hoạch này./.' },
            ],
          },
        ],
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - tieu_de: Mục đích
      noi_dung: Rút ngắn thời gian giải quyết hồ sơ của người dân./.
    - tieu_de: Tổ chức thực hiện
      noi_dung: Các phòng chuyên môn thực hiện nhiệm vụ nêu tại [[danh-muc]].`,
      },
    ],
  },
});
