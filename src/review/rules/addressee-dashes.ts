import { messageKind } from '../../model/message.ts';
import { type LookedParagraph, lookedParagraphs } from '../looked.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<Record<never, never>>({
  severity: 'warning',
  clause: 'PL I, II.9.d',
  vi: () => ({
    reason: 'Các gạch đầu dòng dưới "Kính gửi" không thẳng hàng',
    mend: 'Đặt cùng một mức lùi cho mọi dòng, để gạch đầu dòng thẳng hàng dưới dấu hai chấm.',
  }),
  en: () => ({
    reason: 'The dashes under "Kính gửi" do not align',
    mend: 'Give all lines one indent, so that the dashes align under the colon.',
  }),
});

/** Half a millimetre: what nobody sees. */
const TOLERANCE_TWIPS = 28;

function dashAt({ look }: LookedParagraph): number {
  return look.format.leftTwips + look.format.firstLineTwips;
}

/** The dashes of a list under "Kính gửi" align. */
export const addresseeDashes = defineReviewRule({
  id: 'kinh-gui-gach-lech',
  why: {
    vi: 'Các gạch đầu dòng thẳng hàng với nhau dưới dấu hai chấm.',
    en: 'The dashes of the addressees stand one under the other, under the colon.',
  },
  mistakes: [21],
  judges: ['docx'],
  kind,
  find: function* (document) {
    const [first, ...others] = lookedParagraphs(document, 'addressee').filter(
      ({ text, look }) => /^\s*[-–—]/u.test(text) && look.format.align !== 'center',
    );
    const strayed = first && others.find((each) => Math.abs(dashAt(each) - dashAt(first)) > TOLERANCE_TWIPS);
    if (strayed) yield { at: strayed, found: {} };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Gạch thẳng hàng', en: 'Dashes that align' },
        documents: [
          { kind: 'correspondence', parts: { addressee: ['Kính gửi:', '- Sở Nội vụ;', '- Sở Tài chính.'] } },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Dòng thứ hai lùi khác', en: 'The second line with another indent' },
        documents: [
          {
            kind: 'correspondence',
            parts: {
              addressee: [
                'Kính gửi:',
                '- Sở Nội vụ;',
                { text: '- Sở Tài chính.', look: { firstLineTwips: 2400 } },
              ],
            },
          },
        ],
      },
    ],
  },
});
