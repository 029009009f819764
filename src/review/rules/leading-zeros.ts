import { messageKind } from '../../model/message.ts';
import { faultsOfType, firstOfEachList } from '../number-faults.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly number: string; readonly expected: string }>({
  severity: 'warning',
  clause: 'PL I, II.6.đ',
  vi: ({ number, expected }) => ({
    reason: `Số thứ tự "${number}" viết khác các số trước nó trong cùng danh sách`,
    mend: `Viết "${expected}", hoặc viết cả danh sách theo một cách.`,
  }),
  en: ({ number, expected }) => ({
    reason: `The number "${number}" is not written as those before it in its list`,
    mend: `Write "${expected}", or all of the list in one way.`,
  }),
});

/** The numbers below 10 of a list all have a zero before them, or none has. */
export const leadingZeros = defineReviewRule({
  id: 'so-thu-tu-lech-so-khong',
  why: {
    vi: 'Trong một danh sách, sau "8." là "9.", không phải "09.".',
    en: 'In one list "9." comes after "8.", not "09.".',
  },
  mistakes: [14],
  judges: ['plan', 'docx'],
  kind,
  find: (document) =>
    firstOfEachList(faultsOfType(document, 'padding')).map(({ at, number, fault: { expected } }) => ({
      at,
      quote: number.text,
      offset: number.offset,
      expected: [expected],
      found: { number: number.text, expected },
    })),
  examples: {
    pass: [
      {
        is: { vi: 'Cả danh sách có số 0 phía trước', en: 'A list that has the zero throughout' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'clause', text: '01. Rà soát thủ tục hành chính.' },
              { part: 'clause', text: '02. Niêm yết công khai thủ tục hành chính./.' },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Sau "1." là "02."', en: '"02." after "1."' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'clause', text: '1. Rà soát thủ tục hành chính.' },
              { part: 'clause', text: '02. Niêm yết công khai thủ tục hành chính.' },
              { part: 'clause', text: '3. Trả kết quả đúng hạn./.' },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Số cho sẵn có số 0, số đếm thì không',
          en: 'A given number has the zero, the counted ones have none',
        },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - tieu_de: Nhiệm vụ
      noi_dung:
        - noi_dung: Các phòng chuyên môn thực hiện nhiệm vụ nêu tại [[danh-muc]].
        - {so_thu_tu: '02.', noi_dung: 'Phòng Văn hóa - Xã hội theo dõi, tổng hợp kết quả.'}`,
      },
    ],
  },
});
