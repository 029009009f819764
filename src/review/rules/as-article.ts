import { messageKind } from '../../model/message.ts';
import { settled } from '../folded.ts';
import { recipientsOf } from '../recipients.ts';
import { defineReviewRule } from '../rule.ts';
import { articlesOf } from '../structure.ts';

const kind = messageKind<{ readonly words: string; readonly number: string }>({
  severity: 'error',
  clause: 'PL I, II.9.b; Mẫu 1.2',
  vi: ({ words, number }) => ({
    reason: `Nơi nhận ghi "${words}" nhưng văn bản không có Điều ${number}`,
    mend: 'Sửa số Điều cho đúng Điều giao trách nhiệm thi hành.',
  }),
  en: ({ words, number }) => ({
    reason: `The recipients have "${words}", but there is no Điều ${number}`,
    mend: 'Name the Điều that says who carries the document out.',
  }),
});

/** "Như Điều …" names a Điều that the document has. */
export const asArticle = defineReviewRule({
  id: 'nhu-dieu-khong-co',
  why: {
    vi: 'Thêm bớt Điều mà quên sửa "Như Điều …" thì nơi nhận sai.',
    en: 'When a Điều is added or taken out, "Như Điều …" is easily forgotten.',
  },
  mistakes: [20],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    const articles = articlesOf(document);
    const numbers = new Set(articles.map(({ text }) => /\d+/.exec(text)?.[0]));
    for (const { words, first } of recipientsOf(document)) {
      const list = /^Như (?:các )?Điều\s+(?<list>[\d\s,và]*)/iu.exec(settled(words))?.groups?.list;
      for (const number of list?.match(/\d+/gu) ?? []) {
        // A number within the count of Điều that none has is a fault of their numbering.
        if (numbers.has(number) || Number(number) <= articles.length) continue;
        const named = words.replace(/[;.]$/u, '');
        yield { at: first.at, quote: first.text, offset: first.offset, found: { words: named, number } };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: '"Như Điều 2" có Điều 2', en: '"Như Điều 2" with a Điều 2' },
        documents: [{ kind: 'decision' }],
      },
    ],
    fail: [
      {
        is: { vi: '"Như Điều 4" khi chỉ có hai Điều', en: '"Như Điều 4" with two Điều' },
        documents: [{ kind: 'decision', parts: { toPlaces: ['- Như Điều 4;', '- Lưu: VT, VHXH.'] } }],
      },
      {
        is: {
          vi: 'Nơi nhận "Như Điều 4" của quyết định hai Điều',
          en: '"Như Điều 4" in a decision of two Điều',
        },
        plan: `van_ban: quyet-dinh
so_ky_hieu: 27/QĐ-UBND
ke_hoach:
quyet_dinh:
  trich_yeu: Giao nhiệm vụ cải cách hành chính năm 2026
  can_cu:
    - Căn cứ Luật Tổ chức chính quyền địa phương
  cac_dieu:
    - noi_dung: Giao các phòng chuyên môn nhiệm vụ nêu tại [[danh-muc]].
    - noi_dung: Quyết định này có hiệu lực kể từ ngày ký.
noi_nhan:
  - Như Điều 4`,
      },
    ],
  },
});
