import { messageKind } from '../../model/message.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ right: string; codes: string }>({
  severity: 'warning',
  clause: 'PL I, I.4',
  vi: ({ right, codes }) => ({
    reason: `Ký tự không nhìn thấy (${codes}) nằm trong hoặc cạnh "${right}"`,
    mend: 'Xóa ký tự đó; thường do chép từ trang web.',
  }),
  en: ({ right, codes }) => ({
    reason: `An invisible character (${codes}) stands in or beside "${right}"`,
    mend: 'Delete it; it usually comes with text copied from a web page.',
  }),
});

// Soft hyphen, zero width, direction marks, word joiner, byte order mark.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
const ANY_INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;
// The byte order mark counts as a space, but not here.
const WORD = /[\S\uFEFF]+/gu;

function codesIn(word: string): string {
  const codes = (word.match(INVISIBLE) ?? []).map(
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return [...new Set(codes)].join(', ');
}

/** Characters without width that come with text from web pages and break searching. */
export const invisibleCharacters = defineReviewRule({
  id: 'ky-tu-an',
  why: {
    vi: 'Ký tự không nhìn thấy làm tìm kiếm không ra và dòng chữ ngắt sai chỗ.',
    en: 'Invisible characters hide words from searching and break lines in wrong places.',
  },
  mistakes: [27],
  judges: ['plan', 'docx'],
  kind,
  *find(document) {
    for (const at of everyParagraph(document)) {
      if (!ANY_INVISIBLE.test(at.text)) continue;
      for (const { 0: word, index } of at.text.matchAll(WORD)) {
        if (!ANY_INVISIBLE.test(word)) continue;
        const right = word.replace(INVISIBLE, '');
        yield { found: { right, codes: codesIn(word) }, at, quote: word, offset: index, replacement: right };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Dấu cách không ngắt là dấu cách', en: 'A no-break space is a space' },
        documents: [{ kind: 'plan', body: [{ part: 'paragraph', text: 'Xử lý 05\u00a0hồ sơ./.' }] }],
      },
    ],
    fail: [
      {
        is: { vi: 'Dấu cách rộng bằng không (U+200B)', en: 'A zero-width space (U+200B)' },
        documents: [{ kind: 'plan', body: [{ part: 'paragraph', text: 'Xử lý hồ\u200b sơ đúng hạn./.' }] }],
      },
      {
        is: { vi: 'Dấu thứ tự byte (U+FEFF) giữa văn bản', en: 'A byte order mark (U+FEFF) within the text' },
        documents: [{ kind: 'plan', body: [{ part: 'paragraph', text: '\ufeffXử lý hồ sơ đúng hạn./.' }] }],
      },
      {
        is: { vi: 'Dấu cách rộng bằng không trong trích yếu', en: 'A zero-width space in the subject' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành\u200b chính năm 2026
  noi_dung: Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].`,
      },
    ],
  },
});
