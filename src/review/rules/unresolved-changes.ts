import { messageKind } from '../../model/message.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ changes: number; comments: number }>({
  severity: 'error',
  vi: ({ changes, comments }) => ({
    reason: `Tệp còn ${changes} thay đổi chưa duyệt, ${comments} nhận xét`,
    mend: 'Duyệt hết (Review > Accept hoặc Reject), xóa nhận xét rồi kiểm tra lại; ở đây văn bản được đọc như đã chấp nhận mọi thay đổi.',
  }),
  en: ({ changes, comments }) => ({
    reason: `The file still has ${changes} tracked changes and ${comments} comments`,
    mend: 'Accept or reject them all and delete the comments; here the text was read as if all were accepted.',
  }),
});

/** A file that goes to signature has no tracked changes and no comments. */
export const unresolvedChanges = defineReviewRule({
  id: 'con-thay-doi-chua-duyet',
  why: {
    vi: 'Người nhận mở tệp sẽ thấy cả lời cũ và lời góp ý; bản in ra có thể khác bản đã đọc.',
    en: 'Whoever opens the file sees the old words and the remarks; the print may differ from what was read.',
  },
  mistakes: [],
  judges: ['docx'],
  kind,
  *find(document, { file }) {
    const { trackedChanges: changes = 0, comments = 0 } = file.word ?? {};
    if (file.documents[0] === document && changes + comments > 0)
      yield { at: document, found: { changes, comments } };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Tệp không còn thay đổi, nhận xét', en: 'A file without changes and comments' },
        documents: [{ kind: 'plan' }],
      },
    ],
    fail: [
      {
        is: { vi: 'Một chỗ xóa chưa duyệt', en: 'One deletion that nobody has accepted' },
        documents: [{ kind: 'plan', deletedWords: 'bản cũ' }],
      },
    ],
  },
});
