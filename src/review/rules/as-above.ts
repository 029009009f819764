import { messageKind } from '../../model/message.ts';
import { folded } from '../folded.ts';
import { paragraphsOf } from '../parts-of.ts';
import { type Recipient, recipientsOf } from '../recipients.ts';
import { defineReviewRule } from '../rule.ts';

/** No "Như trên" under "Kính gửi", other words for it, or "Như trên" with nothing above. */
interface WrongAsAbove {
  readonly how: 'missing' | 'reworded' | 'nothingAbove';
  readonly words: string;
}

const kind = messageKind<WrongAsAbove>({
  severity: 'error',
  clause: 'PL I, II.9.b',
  vi: ({ how, words }) =>
    how === 'nothingAbove'
      ? {
          reason: '"Như trên" mà văn bản không có "Kính gửi"',
          mend: 'Thay bằng tên nơi nhận, hoặc "Như Điều …".',
        }
      : {
          reason:
            how === 'missing'
              ? 'Có "Kính gửi" mà nơi nhận không bắt đầu bằng "Như trên"'
              : `Nơi nhận ghi "${words}"`,
          mend: 'Ghi dòng đầu của nơi nhận là "- Như trên;".',
        },
  en: ({ how, words }) =>
    how === 'nothingAbove'
      ? {
          reason: '"Như trên" stands in a document without "Kính gửi"',
          mend: 'Name the recipient, or a Điều.',
        }
      : {
          reason:
            how === 'missing'
              ? 'With "Kính gửi", the recipients do not begin with "Như trên"'
              : `The recipients have "${words}"`,
          mend: 'Write "- Như trên;" as the first recipient.',
        },
});

const AS_ABOVE = /^nhu tren\b/u;
const REWORDED = /^(?:nhu )?kinh gui\b/u;

function found(
  recipients: readonly Recipient[],
  hasAddressee: boolean,
  isPlain: boolean,
): readonly [Recipient, WrongAsAbove['how']][] {
  const [first] = recipients;
  const asAbove = recipients.find(({ words }) => AS_ABOVE.test(folded(words)));
  const reworded = recipients.find(({ words }) => REWORDED.test(folded(words)));
  if (reworded) return [[reworded, 'reworded']];
  if (asAbove) return !hasAddressee && isPlain ? [[asAbove, 'nothingAbove']] : [];
  return first && hasAddressee ? [[first, 'missing']] : [];
}

/** With "Kính gửi" the recipients begin with "Như trên", and only then. */
export const asAbove = defineReviewRule({
  id: 'nhu-tren',
  why: {
    vi: 'Văn bản có "Kính gửi" thì nơi nhận ghi "Như trên" trước tiên, không ghi lại và không ghi "Như kính gửi".',
    en: 'Under "Kính gửi" the recipients begin with the words "Như trên".',
  },
  mistakes: [20],
  judges: ['plan', 'docx'],
  kind,
  find: (document, { decree }) => {
    const { typeName } = document.facts;
    const hasAddressee = paragraphsOf(document, 'addressee').length > 0;
    // "Kính gửi" where the type has none is told: it asks for nothing below.
    if (hasAddressee && typeName !== undefined && !decree.kinh_gui.loai.includes(typeName)) return [];
    const isPlain = document.kind === 'plan' || document.kind === 'decision';
    return found(recipientsOf(document), hasAddressee, isPlain).map(([{ first, words }, how]) => ({
      at: first.at,
      quote: first.text,
      offset: first.offset,
      found: { how, words },
    }));
  },
  examples: {
    pass: [
      {
        is: { vi: 'Công văn: "Như trên"', en: 'A công văn: "Như trên"' },
        documents: [{ kind: 'correspondence' }],
      },
      {
        is: { vi: 'Kế hoạch không có "Kính gửi"', en: 'A plan without "Kính gửi"' },
        documents: [{ kind: 'plan' }],
      },
    ],
    fail: [
      {
        is: { vi: 'Công văn thiếu "Như trên"', en: 'A công văn without "Như trên"' },
        documents: [{ kind: 'correspondence', parts: { toPlaces: ['- Đảng ủy xã;', '- Lưu: VT, VHXH.'] } }],
      },
      {
        is: { vi: '"Như kính gửi"', en: '"Như kính gửi"' },
        documents: [{ kind: 'correspondence', parts: { toPlaces: ['- Như kính gửi;', '- Lưu: VT, VHXH.'] } }],
      },
      {
        is: { vi: '"Như trên" trong kế hoạch', en: '"Như trên" in a plan' },
        documents: [{ kind: 'plan', parts: { toPlaces: ['- Như trên;', '- Lưu: VT, VHXH.'] } }],
        plan: `noi_nhan:
  - Như trên
  - Đảng ủy xã`,
      },
    ],
  },
});
