import { messageKind } from '../../model/message.ts';
import { issueDate, issueYear } from '../issue-date.ts';
import { defineReviewRule } from '../rule.ts';
import { timeLimits } from '../time-limits.ts';

const kind = messageKind<{ limit: string; issued: string }>({
  severity: 'warning',
  vi: ({ limit, issued }) => ({
    reason: `Thời hạn "${limit}" đã qua khi văn bản ban hành (${issued})`,
    mend: 'Sửa thời hạn hoặc ngày ban hành.',
  }),
  en: ({ limit, issued }) => ({
    reason: `The time limit "${limit}" was over when the document was issued (${issued})`,
    mend: 'Correct the limit or the date of issue.',
  }),
});

function shown(date: string): string {
  return date.split('-').reverse().join('/');
}

/** A time limit that ended before the document was issued. */
export const deadlineBeforeIssue = defineReviewRule({
  id: 'thoi-han-truoc-ban-hanh',
  why: {
    vi: 'Không ai làm được việc có thời hạn trước ngày ban hành; thường là thời hạn của năm trước còn sót lại.',
    en: 'Nobody can keep a limit that lies before the date of issue; mostly it is left over from last year.',
  },
  mistakes: [],
  judges: ['plan', 'docx'],
  kind,
  *find(document, { file }) {
    const date = issueDate(document, file);
    const year = issueYear(document, file);
    const issued = date ?? (year === undefined ? undefined : `${year}-01-01`);
    if (issued === undefined) return;
    for (const { paragraph: at, quote, offset, end } of timeLimits(document)) {
      if (end >= issued) continue;
      yield { found: { limit: quote, issued: date ? shown(date) : `${year}` }, at, quote, offset };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Thời hạn sau ngày ban hành, hoặc hàng năm', en: 'Limits after the issue, or yearly ones' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo./.' }],
          },
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  ['TT', 'Nội dung', 'Thời hạn'],
                  ['1', 'Rà soát thủ tục', 'Quý I năm 2026'],
                  ['2', 'Báo cáo năm', 'Năm 2025 và các năm tiếp theo'],
                ],
              },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Thời hạn của năm trước trong bảng', en: 'Last year’s limit in a table' },
        documents: [
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  ['TT', 'Nội dung', 'Thời gian hoàn thành'],
                  ['1', 'Rà soát thủ tục', 'Quý III năm 2025'],
                  ['2', 'Khảo sát', 'Quý III năm 2026'],
                ],
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Thời hạn đã qua trong lời văn', en: 'A limit in the text that is over' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Các phòng gửi báo cáo về Ủy ban nhân dân xã trước ngày 20/12/2025./.',
              },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Thời hạn của năm trước trong bảng của kế hoạch',
          en: "Last year's limit in a plan's table",
        },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Thời hạn, truong: thoi_han}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, thoi_han: Quý III năm 2025}
      - {ten: Khảo sát ý kiến người dân, thoi_han: Quý III năm 2026}`,
      },
    ],
  },
});
