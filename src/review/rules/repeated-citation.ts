import { messageKind } from '../../model/message.ts';
import { citationsOf } from '../basis.ts';
import { missingIn } from '../citation.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ name: string }>({
  severity: 'warning',
  clause: 'PL I, II.6.b',
  vi: ({ name }) => ({
    reason: `"${name}" đã được viện dẫn đủ ở trên, ở đây lại ghi cả ngày và cơ quan ban hành`,
    mend: `Chỉ ghi "${name}".`,
  }),
  en: ({ name }) => ({
    reason: `"${name}" was cited in full before and comes with date and issuer again`,
    mend: `Write "${name}" alone.`,
  }),
});

/** A document that is cited in full more than once within one document. */
export const repeatedCitation = defineReviewRule({
  id: 'vien-dan-lap-lai',
  why: {
    vi: 'Từ lần thứ hai chỉ ghi tên loại và số, ký hiệu; chép lại cả đoạn làm văn bản dài mà dễ sai lệch.',
    en: 'From the second time on type and number are enough; repeated in full, they grow long and drift apart.',
  },
  mistakes: [11],
  judges: ['plan', 'docx'],
  kind,
  *find(document) {
    const told = new Set<string>();
    for (const { paragraph: at, citation } of citationsOf(document)) {
      const { code, isNested, name, start, date, issuer } = citation;
      if (isNested) continue;
      if (told.has(code) && date !== undefined && issuer !== undefined && issuer !== '')
        yield { found: { name }, at, quote: name, offset: start };
      else if (missingIn(citation).length === 0) told.add(code);
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Lần sau chỉ tên loại và số, ký hiệu', en: 'Type and number alone afterwards' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Thực hiện Quyết định số 876/QĐ-BNV ngày 10 tháng 11 năm 2022 của Bộ trưởng Bộ Nội vụ phê duyệt Đề án xác định chỉ số.',
              },
              { part: 'paragraph', text: 'Tiêu chí theo Quyết định số 876/QĐ-BNV./.' },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Lần thứ hai lại ghi đủ', en: 'In full the second time too' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Thực hiện Quyết định số 876/QĐ-BNV ngày 10 tháng 11 năm 2022 của Bộ trưởng Bộ Nội vụ phê duyệt Đề án xác định chỉ số.',
              },
              {
                part: 'paragraph',
                text: 'Tiêu chí theo Quyết định số 876/QĐ-BNV ngày 10 tháng 11 năm 2022 của Bộ trưởng Bộ Nội vụ phê duyệt Đề án xác định chỉ số./.',
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Kế hoạch ghi đủ một quyết định hai lần', en: 'A plan cites a decision in full twice' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].
    - Thực hiện Quyết định số 876/QĐ-BNV ngày 10 tháng 11 năm 2022 của Bộ trưởng Bộ Nội vụ phê duyệt Đề án xác định chỉ số.
    - Chấm điểm theo Quyết định số 876/QĐ-BNV ngày 10 tháng 11 năm 2022 của Bộ trưởng Bộ Nội vụ phê duyệt Đề án xác định chỉ số.`,
      },
    ],
  },
});
