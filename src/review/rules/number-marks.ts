import { messageKind } from '../../model/message.ts';
import { type Alike, alike, andOthers } from '../alike.ts';
import type { MarkedLevel } from '../number-fault.ts';
import { faultsOfType } from '../number-faults.ts';
import { defineReviewRule } from '../rule.ts';

interface WrongMark {
  readonly level: MarkedLevel;
  readonly number: string;
  readonly expected: string;
}

const LEVELS = {
  article: { vi: 'Điều', en: 'a Điều', mark: { vi: 'dấu chấm', en: 'a full stop' } },
  section: { vi: 'mục', en: 'a section', mark: { vi: 'dấu chấm', en: 'a full stop' } },
  clause: { vi: 'khoản', en: 'a khoản', mark: { vi: 'dấu chấm', en: 'a full stop' } },
  point: { vi: 'điểm', en: 'a điểm', mark: { vi: 'dấu đóng ngoặc đơn', en: 'a closing bracket' } },
} as const satisfies Readonly<Record<MarkedLevel, unknown>>;

const kind = messageKind<Alike<WrongMark>>({
  severity: 'error',
  clause: 'PL I, II.6.đ',
  vi: ({ first: { level, number, expected }, others }) => ({
    reason: `"${number}" sai dấu sau số thứ tự của ${LEVELS[level].vi}${andOthers(others, 'vi')}`,
    mend: `Sau số thứ tự của ${LEVELS[level].vi} là ${LEVELS[level].mark.vi}: "${expected}".`,
  }),
  en: ({ first: { level, number, expected }, others }) => ({
    reason: `"${number}" has the wrong sign for ${LEVELS[level].en}${andOthers(others, 'en')}`,
    mend: `Behind the number of ${LEVELS[level].en} stands ${LEVELS[level].mark.en}: "${expected}".`,
  }),
});

/** Behind the number of a Điều, section or khoản stands a full stop, behind a điểm's letter a bracket. */
export const numberMarks = defineReviewRule({
  id: 'dau-sau-so-thu-tu',
  why: {
    vi: 'Nghị định quy định "Điều 1.", "I.", "1." và "a)"; "Điều 1:", "1)" hay "a." là sai.',
    en: 'The decree has "Điều 1.", "I.", "1." and "a)"; "Điều 1:", "1)" or "a." are wrong.',
  },
  mistakes: [14],
  judges: ['plan', 'docx'],
  kind,
  find: (document) => {
    const faults = faultsOfType(document, 'mark');
    return alike(faults, ({ number, fault }) => `${fault.level} ${number.mark}`).map(
      ({ first: { at, number, fault }, others }) => ({
        at,
        quote: number.text,
        offset: number.offset,
        expected: [fault.expected],
        ...(others === 0 && { replacement: fault.expected }),
        found: { first: { level: fault.level, number: number.text, expected: fault.expected }, others },
      }),
    );
  },
  examples: {
    pass: [
      {
        is: {
          vi: '"1)" dưới điểm a): nghị định không quy định cấp dưới điểm',
          en: '"1)" under a): the decree has no level below điểm',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'clause', text: '1. Cải cách thủ tục hành chính:' },
              { part: 'point', text: 'a) Phòng Kinh tế có nhiệm vụ:' },
              { part: 'subpoint', text: '1) Rà soát thủ tục;' },
              { part: 'subpoint', text: '2) Đề xuất đơn giản hóa thủ tục./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Cấp dưới điểm khai là "(1)"', en: 'The level below điểm is declared as "(1)"' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  cap_so: [I., 1., a), (1)]
  noi_dung:
    - tieu_de: Nhiệm vụ
      noi_dung:
        - noi_dung:
            - noi_dung:
                - noi_dung: Các phòng chuyên môn thực hiện nhiệm vụ nêu tại [[danh-muc]].
                - noi_dung: Phòng Văn hóa - Xã hội theo dõi, tổng hợp kết quả.`,
      },
    ],
    fail: [
      {
        is: { vi: '"Điều 1:"', en: '"Điều 1:"' },
        documents: [
          {
            kind: 'decision',
            body: [
              { part: 'article', text: 'Điều 1: Giao Phòng Kinh tế chủ trì rà soát thủ tục.' },
              { part: 'article', text: 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Khoản "2)" sau "1."', en: 'Khoản "2)" after "1."' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'clause', text: '1. Rà soát thủ tục hành chính.' },
              { part: 'clause', text: '2) Niêm yết công khai thủ tục hành chính.' },
              { part: 'clause', text: '3. Trả kết quả đúng hạn./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Mọi khoản viết "1)"', en: 'Every khoản as "1)"' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'sectionHeading', text: 'I. NHIỆM VỤ' },
              { part: 'clause', text: '1) Rà soát thủ tục hành chính.' },
              { part: 'clause', text: '2) Niêm yết công khai thủ tục hành chính./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Điểm "a."', en: 'Điểm "a."' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'clause', text: '1. Các phòng chuyên môn:' },
              { part: 'point', text: 'a. Rà soát thủ tục hành chính;' },
              { part: 'point', text: 'b. Niêm yết công khai thủ tục hành chính./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Cấp khoản của kế hoạch khai là "1)"', en: 'The level of khoản is declared as "1)"' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  cap_so: [I., 1), a)]
  noi_dung:
    - tieu_de: Nhiệm vụ
      noi_dung:
        - noi_dung: Các phòng chuyên môn thực hiện nhiệm vụ nêu tại [[danh-muc]].
        - noi_dung: Phòng Văn hóa - Xã hội theo dõi, tổng hợp kết quả.`,
      },
    ],
  },
});
