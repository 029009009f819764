import { messageKind } from '../../model/message.ts';
import { TWO_TIER_SINCE } from '../administrative-units.ts';
import { isOfThePast, isSince } from '../former-units.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ named: string }>({
  severity: 'warning',
  clause: 'PL I, II.2',
  vi: ({ named }) => ({
    reason: `"${named}": từ 01/7/2025 không còn cấp huyện`,
    mend: 'Thay bằng xã, phường, đặc khu hoặc cơ quan cấp tỉnh nhận nhiệm vụ; nếu nói về thời gian trước thì ghi "(cũ)".',
  }),
  en: ({ named }) => ({
    reason: `"${named}": since 01/7/2025 there is no district level`,
    mend: 'Name the commune or the provincial body that took the task over; write "(cũ)" where the past is meant.',
  }),
});

// "đường huyện" is a class of roads.
const DISTRICT =
  /(?<![\p{L}\p{M}])(?<!đường )(?:(?:Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|UBND|HĐND|Công an|cấp)\s+(?:các\s+|cấp\s+)?)?(?:huyện|quận|thị xã|thị trấn|thị (?:ủy|uỷ|đoàn))(?:\s+(?:ủy|uỷ|đoàn))?(?![\p{L}\p{M}])/giu;

/** A district, town or district body in a document of a day on which none exists any more. */
export const districtLevel = defineReviewRule({
  id: 'cap-huyen-da-bo',
  why: {
    vi: 'Văn bản từ 01/7/2025 giao việc cho cấp huyện thì không có ai thực hiện.',
    en: 'A document of 01/7/2025 or later that gives tasks to a district gives them to nobody.',
  },
  mistakes: [25],
  judges: ['plan', 'docx'],
  kind,
  *find(document, { file }) {
    const isLate = isSince(TWO_TIER_SINCE, document, file);
    if (isLate === false) return;
    const named = everyParagraph(document).flatMap((at) => {
      const first = [...at.text.matchAll(DISTRICT)].find(({ index }) => !isOfThePast(at, index));
      return first ? [{ at, quote: first[0], offset: first.index }] : [];
    });
    if (named.length === 0) return;
    if (isLate === undefined) {
      yield {
        notEvaluated: {
          vi: 'văn bản có nêu cấp huyện nhưng không rõ ban hành trước hay sau 01/7/2025',
          en: 'districts are named, but whether it was issued before 01/7/2025 is not shown',
        },
      };
    }
    if (isLate) yield* named.map((where) => ({ ...where, found: { named: where.quote } }));
  },
  examples: {
    pass: [
      {
        is: {
          vi: 'Văn bản của huyện trước 01/7/2025 được viện dẫn',
          en: 'A cited document of a former district',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Thay thế Quyết định số 890/QĐ-UBND ngày 09 tháng 3 năm 2022 của Ủy ban nhân dân huyện Tân Lập về phân công nhiệm vụ./.',
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Văn bản ban hành trước 01/7/2025', en: 'A document of before 01/7/2025' },
        documents: [
          {
            kind: 'plan',
            parts: {
              promulgation: 'Phú Thạnh, ngày 05 tháng 01 năm 2024',
              subject: 'Cải cách hành chính năm 2024',
            },
            body: [{ part: 'paragraph', text: 'Báo cáo Ủy ban nhân dân huyện theo quy định./.' }],
          },
        ],
      },
      {
        is: { vi: 'Cùng câu ấy trong kế hoạch năm 2024', en: 'The same words in a plan of 2024' },
        plan: `ky: {nam: 2024}
ngay_ban_hanh: 5/1/2024
phu_luc: []
bang: []
ke_hoach:
  trich_yeu: Cải cách hành chính năm 2024
  noi_dung: Kết quả được báo cáo Ủy ban nhân dân huyện.`,
      },
    ],
    fail: [
      {
        is: { vi: 'Giao việc cho phòng của huyện', en: 'A task for a district’s department' },
        documents: [
          { kind: 'plan', body: [{ part: 'paragraph', text: 'Báo cáo Phòng Nội vụ huyện để tổng hợp./.' }] },
        ],
      },
      {
        is: { vi: 'Nhắc đến cấp huyện nhiều lần trong một đoạn', en: 'Several mentions in one paragraph' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Cơ quan cấp huyện và các thị trấn cùng thực hiện./.' }],
          },
        ],
      },
      {
        is: { vi: 'Kế hoạch năm 2026 gửi báo cáo lên huyện', en: 'A plan of 2026 reports to a district' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].
    - Kết quả được báo cáo Ủy ban nhân dân huyện.`,
      },
    ],
  },
});
