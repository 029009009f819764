import { messageKind } from '../../model/message.ts';
import { citationsOfParagraph } from '../citations.ts';
import { issueDate } from '../issue-date.ts';
import { type OldRule, oldRuleOf } from '../old-rules.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';
import { sentenceAt } from '../sentences.ts';

const kind = messageKind<OldRule>({
  severity: 'warning',
  clause: 'Đ37',
  vi: ({ name, successor }) => ({
    reason: `${name} về thể thức văn bản đã hết hiệu lực`,
    mend: `Theo ${successor}.`,
  }),
  en: ({ name, successor }) => ({
    reason: `${name} on the form of documents is no longer in force`,
    mend: `Follow ${successor}.`,
  }),
});

const SAYS_SO = /thay thế|bãi bỏ|hết hiệu lực|trước đây/iu;

/** A rule on thể thức that holds no more, cited as if it did. */
export const oldRuleCited = defineReviewRule({
  id: 'quy-dinh-het-hieu-luc',
  why: {
    vi: 'Từ 05/3/2020 thể thức văn bản hành chính theo Nghị định số 30/2020/NĐ-CP; viện dẫn quy định cũ là dấu hiệu chép văn bản cũ.',
    en: 'Since 05/3/2020 Nghị định số 30/2020/NĐ-CP rules the form of documents; citing older rules shows an old text was copied.',
  },
  mistakes: [26],
  judges: ['plan', 'docx'],
  kind,
  *find(document, { file }) {
    const issued = issueDate(document, file);
    for (const at of everyParagraph(document)) {
      for (const { code, name, start } of citationsOfParagraph(at)) {
        const rule = oldRuleOf(code);
        if (!rule || (issued !== undefined && issued < rule.since)) continue;
        if (SAYS_SO.test(sentenceAt(at.text, start))) continue;
        yield { found: rule, at, quote: name, offset: start };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Nói rằng quy định cũ đã bị thay thế', en: 'Saying that the old rule was replaced' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư thay thế Nghị định số 09/2010/NĐ-CP./.',
              },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Theo Thông tư số 01/2011/TT-BNV', en: 'Following Thông tư số 01/2011/TT-BNV' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Thể thức theo Thông tư số 01/2011/TT-BNV./.' }],
          },
        ],
      },
      {
        is: { vi: 'Theo hướng dẫn của Đảng', en: 'Following the Party’s instruction' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Văn bản trình bày theo Hướng dẫn số 36-HD/VPTW./.' }],
          },
        ],
      },
      {
        is: {
          vi: 'Căn cứ của kế hoạch là quy định cũ về thể thức',
          en: 'A căn cứ of a plan is an old rule on form',
        },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  can_cu:
    - Căn cứ Thông tư số 01/2011/TT-BNV ngày 19 tháng 01 năm 2011 của Bộ Nội vụ hướng dẫn thể thức và kỹ thuật trình bày văn bản hành chính
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].`,
      },
    ],
  },
});
