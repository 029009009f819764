import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument } from '../../model/reviewed.ts';
import { type Alike, alike, andOthers } from '../alike.ts';
import { paragraphsOf } from '../parts-of.ts';
import { isKept, type Recipient, recipientsOf } from '../recipients.ts';
import { defineReviewRule } from '../rule.ts';

interface WrongMark {
  readonly line: Pick<Recipient['first'], 'at' | 'text' | 'offset'>;
  readonly words: string;
  readonly due: ';' | '.' | ':';
}

const kind = messageKind<Alike<WrongMark>>({
  severity: 'error',
  clause: 'PL I, II.9.d',
  vi: ({ first: { words, due }, others }) => ({
    reason: `Dòng nơi nhận "${words}" không kết thúc bằng dấu "${due}"${andOthers(others, 'vi')}`,
    mend: 'Sau "Nơi nhận" là dấu hai chấm, cuối mỗi dòng là dấu chấm phẩy, cuối dòng cuối cùng là dấu chấm.',
  }),
  en: ({ first: { words, due }, others }) => ({
    reason: `The recipient "${words}" does not end with "${due}"${andOthers(others, 'en')}`,
    mend: 'A colon stands behind "Nơi nhận", a semicolon behind each recipient, a full stop behind the last.',
  }),
});

/** Where the line of the archive is left out, that is told; the mark before it is as it should be. Behind "Lưu: VT, HC (2)." the drafter's code and the number of copies may stand: `PL.(300)`. */
function endsAsLast({ words }: Recipient): boolean {
  return (
    words.endsWith('.') || /\.\s*\S{1,12}(?:\.?\s?\(\d+\))?\.?$/u.test(words.replace(/^Lưu\s*:\s*/iu, ''))
  );
}

function* wrongMarks(recipients: readonly Recipient[]): Generator<WrongMark> {
  const hasKept = recipients.some(isKept);
  for (const recipient of recipients) {
    const isLast = recipient === recipients.at(-1);
    const isRight = isLast ? !hasKept || endsAsLast(recipient) : recipient.words.endsWith(';');
    if (!isRight) yield { line: recipient.last, words: recipient.words, due: isLast ? '.' : ';' };
  }
}

function* titleWithoutColon(document: ReviewedDocument): Generator<WrongMark> {
  for (const at of paragraphsOf(document, 'toPlacesTitle')) {
    const words = at.text.trim();
    if (!words.includes(':'))
      yield { line: { at, text: words, offset: at.text.indexOf(words) }, words, due: ':' };
  }
}

/** Each recipient ends with ";", the last with ".". */
export const recipientEndMarks = defineReviewRule({
  id: 'dau-cuoi-noi-nhan',
  why: {
    vi: 'Cuối dòng nơi nhận có dấu chấm phẩy, dòng cuối cùng có dấu chấm.',
    en: 'The lines of "Nơi nhận" end with a semicolon, the last one with a full stop.',
  },
  mistakes: [20],
  judges: ['docx'],
  kind,
  find: (document) =>
    alike([...titleWithoutColon(document), ...wrongMarks(recipientsOf(document))], ({ due }) => due).map(
      (found) => {
        const { at, text, offset } = found.first.line;
        return { at, quote: text, offset, found };
      },
    ),
  examples: {
    pass: [
      {
        is: { vi: 'Ký hiệu người soạn thảo sau dòng "Lưu"', en: 'The drafter\'s code behind "Lưu"' },
        documents: [
          { kind: 'plan', parts: { toPlaces: ['- Sở Nội vụ (để b/c);', '- Lưu: VT, HC (2). PL.(300)'] } },
        ],
      },
      {
        is: { vi: 'Một nơi nhận dài hai dòng', en: 'A recipient on two lines' },
        documents: [
          {
            kind: 'plan',
            parts: { toPlaces: ['- Các cơ quan chuyên môn\nthuộc Ủy ban nhân dân xã;', '- Lưu: VT, VHXH.'] },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Một dòng thiếu dấu chấm phẩy', en: 'A line without its semicolon' },
        documents: [
          {
            kind: 'plan',
            parts: { toPlaces: ['- Đảng ủy xã', '- Các phòng chuyên môn;', '- Lưu: VT, VHXH.'] },
          },
        ],
      },
      {
        is: { vi: '"Nơi nhận" thiếu dấu hai chấm', en: '"Nơi nhận" without its colon' },
        documents: [{ kind: 'plan', parts: { toPlacesTitle: 'Nơi nhận' } }],
      },
      {
        is: { vi: 'Dòng cuối thiếu dấu chấm', en: 'The last line without its full stop' },
        documents: [{ kind: 'plan', parts: { toPlaces: ['- Đảng ủy xã;', '- Lưu: VT, VHXH'] } }],
      },
    ],
  },
});
