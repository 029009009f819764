import { messageKind } from '../../model/message.ts';
import type { PartName } from '../../model/reviewed.ts';
import { wrongCapitals } from '../capital-spellings.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';
import { wordsOf } from '../words-of.ts';

const kind = messageKind<{ typed: string; right: string; clause: string }>({
  severity: 'warning',
  clause: 'PL II',
  vi: ({ typed, right, clause }) => ({
    reason: `"${typed}" viết hoa chưa đúng (${clause})`,
    mend: `Viết "${right}".`,
  }),
  en: ({ typed, right, clause }) => ({
    reason: `"${typed}" has wrong capitals (${clause})`,
    mend: `Write "${right}".`,
  }),
});

/** Names of people, and lines in capitals throughout. */
const OTHER_LINES: readonly PartName[] = ['quocHieu', 'tieuNgu', 'signerName', 'other'];

/** Names of bodies, units, documents and feasts with capitals where the decree writes small letters, and the reverse. */
export const capitalLetters = defineReviewRule({
  id: 'viet-hoa',
  why: {
    vi: 'Phụ lục II quy định chữ nào viết hoa; viết hoa tùy ý là lỗi bị trả lại nhiều nhất.',
    en: 'Phụ lục II says what has a capital; capitals at will are what is sent back most.',
  },
  mistakes: [24],
  judges: ['plan', 'docx'],
  kind,
  *find(document, context) {
    for (const at of everyParagraph(document)) {
      if (OTHER_LINES.includes(at.part)) continue;
      for (const { typed, right, index, clause } of wrongCapitals(at.text, wordsOf(at), context)) {
        yield { found: { typed, right, clause }, at, quote: typed, offset: index, replacement: right };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Tên cơ quan, đơn vị viết đúng', en: 'Bodies and units written as they should be' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Sở Tài nguyên và Môi trường phối hợp với Ủy ban nhân dân tỉnh Đồng Tháp và Thành phố Hồ Chí Minh.',
              },
              {
                part: 'paragraph',
                text: 'Xã Phú Thạnh quản lý ngân sách nhà nước theo quy định của Nhà nước./.',
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Tên cả dòng in hoa', en: 'A name in capitals throughout' },
        documents: [
          { kind: 'appendix', parts: { appendixTitle: 'DANH MỤC NHIỆM VỤ CỦA SỞ NỘI VỤ NĂM 2026' } },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Mọi âm tiết của tên bộ đều viết hoa', en: 'Every syllable of a ministry with a capital' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Theo hướng dẫn của Bộ Tài Nguyên và Môi Trường./.' }],
          },
        ],
      },
      {
        is: { vi: '"Tỉnh" viết hoa trước tên riêng', en: 'A capital for the kind of unit' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Các xã thuộc Tỉnh Đồng Tháp cùng thực hiện./.' }],
          },
        ],
      },
      {
        is: { vi: '"nghị định" viết thường trước số', en: 'Small letters for a document named by number' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Thực hiện nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về cơ chế một cửa./.',
              },
            ],
          },
        ],
      },
      {
        is: { vi: '"nhà nước" viết thường khi đứng riêng', en: 'The State in small letters' },
        documents: [
          { kind: 'plan', body: [{ part: 'paragraph', text: 'Chấp hành pháp luật của nhà nước./.' }] },
        ],
      },
      {
        is: { vi: 'Tên bộ trong kế hoạch viết hoa mọi chữ', en: 'A ministry with a capital on every word' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].
    - Thực hiện theo hướng dẫn của Bộ Tài Chính.`,
      },
    ],
  },
});
