import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument, ReviewedParagraph } from '../../model/reviewed.ts';
import { contentOf } from '../content.ts';
import { pageStart } from '../page-starts.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<Record<never, never>>({
  severity: 'warning',
  vi: () => ({
    reason: 'Chữ ký sang trang mới một mình, không có dòng nội dung nào đi cùng',
    mend: 'Đưa ít nhất hai dòng cuối của nội dung sang cùng trang (chọn các đoạn cuối, bấm Keep with next).',
  }),
  en: () => ({
    reason: 'The signature stands alone on a new page, without a line of the content',
    mend: 'Take the last two lines of the content onto its page (Keep with next).',
  }),
});

/** The last paragraphs of the content: the last one of the body, or those of a final table's last row. */
function lastOfContent(document: ReviewedDocument): readonly ReviewedParagraph[] {
  const last = contentOf(document).at(-1);
  if (last?.type !== 'table') return last ? [last] : [];
  return last.rows.at(-1)?.cells.flatMap(({ paragraphs }) => paragraphs) ?? [];
}

function isKept(paragraphs: readonly ReviewedParagraph[]): boolean {
  return paragraphs.some(({ look }) => look?.format.keepWithNext);
}

/** The signature block has lines of the content with it on its page. */
export const signatureAlone = defineReviewRule({
  id: 'chu-ky-dung-mot-minh',
  why: {
    vi: 'Trang chỉ có chữ ký thì ghép được vào văn bản khác; nên có ít nhất hai dòng nội dung đi cùng.',
    en: 'A page with nothing but a signature can be put under any text.',
  },
  mistakes: [31],
  judges: ['docx'],
  kind,
  *find(document, { file }) {
    const [first] = paragraphsOf(document, 'toPlacesTitle', 'toPlaces', 'competence');
    const last = lastOfContent(document);
    if (!first?.look || last.length === 0) return;
    if (pageStart(first) === 'start') yield { at: first, found: {} };
    else if (!file.word?.showsPages && !isKept(last))
      yield {
        notEvaluated: {
          vi: 'tệp không ghi chỗ ngắt trang, nên không biết chữ ký có sang trang một mình không',
          en: 'the file does not note where pages end, so it does not show whether the signature stands alone',
        },
      };
  },
  examples: {
    pass: [
      {
        is: {
          vi: 'Trang mới bắt đầu từ đoạn cuối của nội dung',
          en: 'The page begins with the last paragraph',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Các phòng chuyên môn thực hiện Kế hoạch này.' },
              {
                part: 'paragraph',
                text: 'Kết quả được báo cáo trước ngày 20 tháng 12 năm 2026./.',
                look: { renderedPageBreak: 'start' },
              },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Trang mới bắt đầu từ "Nơi nhận"', en: 'The page begins with "Nơi nhận"' },
        documents: [
          {
            kind: 'plan',
            parts: { toPlacesTitle: [{ text: 'Nơi nhận:', look: { renderedPageBreak: 'start' } }] },
          },
        ],
      },
    ],
  },
});
