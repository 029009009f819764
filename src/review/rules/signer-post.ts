import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument } from '../../model/reviewed.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';
import { hasOneSigner, isDeputy, signingLines } from '../signing.ts';

const kind = messageKind<{ readonly above?: string }>({
  severity: 'error',
  clause: 'PL I, II.7.b',
  vi: ({ above }) => ({
    reason:
      above === undefined
        ? 'Trên họ tên người ký không có chức vụ'
        : `Dưới "${above}" không có chức vụ của người ký`,
    mend: 'Ghi chức vụ chính thức của người ký trên một dòng riêng, ngay trên chỗ ký.',
  }),
  en: ({ above }) => ({
    reason:
      above === undefined
        ? "No post stands above the signer's name"
        : `No post of the signer stands below "${above}"`,
    mend: "Write the signer's official post on a line of its own.",
  }),
});

const WITH_POST_BELOW: readonly string[] = ['TM', 'KT', 'TL', 'TUQ'];
const SIGNED_KINDS: readonly string[] = ['plan', 'decision', 'correspondence'];
/** Other types that one person signs by post (PL III, Mẫu 1.4). */
const SIGNED_TYPES: readonly string[] = [
  ...['Chỉ thị', 'Thông cáo', 'Thông báo', 'Hướng dẫn', 'Chương trình', 'Phương án', 'Đề án', 'Dự án'],
  ...['Báo cáo', 'Tờ trình', 'Công điện'],
];

function isSignedByPost({ kind: documentKind, facts: { typeName = '' } }: ReviewedDocument): boolean {
  return SIGNED_KINDS.includes(documentKind) || SIGNED_TYPES.includes(typeName);
}

/** The signer's post stands above the name. */
export const signerPost = defineReviewRule({
  id: 'thieu-chuc-vu-nguoi-ky',
  why: {
    vi: 'Sau "TM.", "KT.", "TL.", "TUQ." phải có dòng chức vụ của chính người ký.',
    en: 'Below TM., KT., TL. and TUQ. stands the post of the one who signs.',
  },
  mistakes: [18],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    const last = signingLines(document).at(-1);
    const [name] = paragraphsOf(document, 'signerName');
    if (!hasOneSigner(document)) return;
    // "KT. PHÓ …" is one fault of its own: the post is there, in the wrong line.
    if (last?.prefix === 'KT' && isDeputy(last)) return;
    if (last?.prefix && WITH_POST_BELOW.includes(last.prefix))
      yield { at: last.at, quote: last.text, offset: last.offset, found: { above: last.text } };
    else if (!last && name && name.text.trim() !== '' && isSignedByPost(document))
      yield { at: name, found: {} };
  },
  examples: {
    pass: [
      {
        is: { vi: '"Q. CHỦ TỊCH" đã là chức vụ', en: '"Q. CHỦ TỊCH" is the post' },
        documents: [{ kind: 'plan', parts: { competence: ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH'] } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Chỉ có "TM. ỦY BAN NHÂN DÂN"', en: '"TM. ỦY BAN NHÂN DÂN" alone' },
        documents: [{ kind: 'plan', parts: { competence: ['TM. ỦY BAN NHÂN DÂN'] } }],
        plan: `nguoi_ky:
  chuc_vu: Chủ tịch
  ho_ten: Nguyễn Hữu Phước
  quyen_han: TM. ỦY BAN NHÂN DÂN`,
      },
      {
        is: {
          vi: '"KT. CHỦ TỊCH" không có chức vụ cấp phó',
          en: '"KT. CHỦ TỊCH" without the deputy\'s post',
        },
        documents: [{ kind: 'plan', parts: { competence: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'] } }],
      },
    ],
  },
});
