import { messageKind } from '../../model/message.ts';
import { printedNumbers } from '../printed-number.ts';
import { defineReviewRule } from '../rule.ts';
import { articlesOf, dottedParagraphsOf } from '../structure.ts';

const kind = messageKind<{ readonly number: string; readonly others: number }>({
  severity: 'warning',
  clause: 'PL I, II.6.c',
  vi: ({ number, others }) => ({
    reason: `Số "${number}" trong văn bản có Điều${others > 0 ? ` (và ${others} chỗ nữa)` : ''}: dưới Điều chỉ có khoản và điểm`,
    mend: 'Đánh số lại: khoản "1.", điểm "a)"; tách Điều nếu cần thêm cấp.',
  }),
  en: ({ number, others }) => ({
    reason: `The number "${number}"${others > 0 ? ` (and ${others} more)` : ''} stands in a text with Điều, which has khoản and điểm alone`,
    mend: 'Number it as khoản "1." or điểm "a)"; split the Điều where another level is needed.',
  }),
});

/** A text with Điều has no numbers such as 1.1 or 1.1.1. */
export const dottedNumbers = defineReviewRule({
  id: 'so-nhieu-cap-trong-dieu',
  why: {
    vi: 'Bố cục có Điều chỉ gồm khoản và điểm; số 1.1, 1.1.1 không viện dẫn được theo nghị định.',
    en: 'A text with Điều has khoản and điểm; 1.1 or 1.1.1 cannot be cited as the decree asks.',
  },
  mistakes: [14],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    const [first, ...others] = dottedParagraphsOf(document);
    const [number] = first ? printedNumbers(first) : [];
    if (!first || !number || articlesOf(document).length === 0) return;
    const found = { number: number.text, others: others.length };
    yield { at: first, quote: number.text, offset: number.offset, found };
  },
  examples: {
    pass: [
      {
        is: { vi: '"1.1." trong kế hoạch không có Điều', en: '"1.1." in a plan without Điều' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'sectionHeading', text: 'I. NHIỆM VỤ' },
              { part: 'clauseHeading', text: '1. Cải cách thể chế' },
              { part: 'subclause', text: '1.1. Rà soát văn bản.' },
              { part: 'subclause', text: '1.2. Theo dõi thi hành pháp luật./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Khoản và điểm dưới Điều', en: 'Khoản and điểm under a Điều' },
        documents: [
          {
            kind: 'decision',
            body: [
              { part: 'article', text: 'Điều 1. Giao nhiệm vụ cho các phòng:' },
              { part: 'clause', text: '1. Phòng Kinh tế:' },
              { part: 'point', text: 'a) Rà soát thủ tục hành chính;' },
              { part: 'point', text: 'b) Công khai thủ tục hành chính.' },
              { part: 'article', text: 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.' },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: '"1.1." dưới Điều 1', en: '"1.1." under Điều 1' },
        documents: [
          {
            kind: 'decision',
            body: [
              { part: 'article', text: 'Điều 1. Giao nhiệm vụ cho các phòng:' },
              { part: 'clause', text: '1. Phòng Kinh tế:' },
              { part: 'subclause', text: '1.1. Rà soát thủ tục hành chính.' },
              { part: 'subclause', text: '1.2. Công khai thủ tục hành chính.' },
              { part: 'article', text: 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.' },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Kế hoạch theo Điều đánh số 1.1 dưới khoản',
          en: 'A plan of Điều counts 1.1 below its khoản',
        },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  cap_so: [1., 1.1.]
  cac_dieu:
    - tieu_de: Phân công
      noi_dung:
        - tieu_de: Các phòng chuyên môn
          noi_dung:
            - noi_dung: Thực hiện nhiệm vụ nêu tại [[danh-muc]].
            - noi_dung: Báo cáo kết quả.`,
      },
    ],
  },
});
