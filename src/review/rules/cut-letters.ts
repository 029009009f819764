import { messageKind } from '../../model/message.ts';
import { type Alike, alike, andOthers } from '../alike.ts';
import { amount } from '../amounts.ts';
import { spacing240 } from '../line-height.ts';
import { everyLooked, type LookedParagraph } from '../looked.ts';
import { mainLook } from '../printed-runs.ts';
import { defineReviewRule } from '../rule.ts';

interface LowLines {
  readonly at: LookedParagraph;
  readonly sizePt: number;
  readonly heightPt: number;
}

const TWIPS_PER_POINT = 20;

/** Lines of a fixed height lower than ascent and descent, 1.107 of the size or 231/240 of single spacing, cut letters. */
const WHOLE_LETTERS_240 = 231;

const kind = messageKind<Alike<LowLines>>({
  severity: 'error',
  clause: 'PL I, II.6.e',
  vi: ({ first: { sizePt, heightPt }, others }) => ({
    reason: `Dòng đặt cứng cao ${amount(heightPt, 'vi')} pt cho chữ cỡ ${amount(sizePt, 'vi')}, cắt mất dấu của chữ${andOthers(others, 'vi')}`,
    mend: 'Đổi Line spacing từ Exactly sang Single, hoặc Multiple 1 đến 1,5.',
  }),
  en: ({ first: { sizePt, heightPt }, others }) => ({
    reason: `Lines of exactly ${amount(heightPt, 'en')} pt cut the tone marks of ${amount(sizePt, 'en')} pt letters${andOthers(others, 'en')}`,
    mend: 'Change line spacing from Exactly to Single, or Multiple 1 to 1.5.',
  }),
});

function lowLines(at: LookedParagraph): readonly LowLines[] {
  const { rule, value } = at.look.format.line;
  const look = mainLook(at);
  const isLow = rule === 'exact' && (spacing240(at) ?? WHOLE_LETTERS_240) < WHOLE_LETTERS_240;
  return look && isLow ? [{ at, sizePt: look.sizePt, heightPt: value / TWIPS_PER_POINT }] : [];
}

/** No line is set so low that it cuts tone marks. */
export const cutLetters = defineReviewRule({
  id: 'dong-cat-dau',
  why: {
    vi: 'Dòng đặt chiều cao cứng (Exactly) thấp hơn chữ thì mất dấu của chữ hoa như "Ấ", "Ỗ" khi in; khoảng cách dòng tối thiểu là dòng đơn.',
    en: 'Lines of a fixed height lower than their letters lose the marks of capitals such as "Ấ" and "Ỗ" in print; spacing is at least single.',
  },
  mistakes: [12],
  judges: ['docx'],
  kind,
  find: (document) =>
    alike(everyLooked(document).flatMap(lowLines), ({ sizePt, heightPt }) => `${sizePt} ${heightPt}`).map(
      (found) => ({ at: found.first.at, found }),
    ),
  examples: {
    pass: [
      {
        is: { vi: 'Đúng 16 pt cho chữ 14, vừa đủ', en: 'Exactly 16 pt for text of 14, just enough' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Rút ngắn thời gian giải quyết hồ sơ./.',
                look: { line: { rule: 'exact', value: 320 } },
              },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Đúng 13 pt cho chữ 14', en: 'Exactly 13 pt for text of 14' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Rút ngắn thời gian giải quyết hồ sơ./.',
                look: { line: { rule: 'exact', value: 260 } },
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Đúng 12 pt cho Quốc hiệu cỡ 13', en: 'Exactly 12 pt for Quốc hiệu in 13' },
        documents: [
          {
            kind: 'plan',
            parts: {
              quocHieu: [
                {
                  text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
                  look: { line: { rule: 'exact', value: 240 } },
                },
              ],
            },
          },
        ],
      },
    ],
  },
});
