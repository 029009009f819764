import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument } from '../../model/reviewed.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';
import { hasOneSigner, isCollective, type SigningLine, signingLines } from '../signing.ts';

const kind = messageKind<{ readonly collective: string }>({
  severity: 'error',
  clause: 'PL I, II.7.b; Đ13.2',
  vi: ({ collective }) => ({
    reason: `Ký thay mặt ${collective} mà không có "TM."`,
    mend: `Ghi "TM. ${collective}" ở dòng đầu, trên chức vụ của người ký.`,
  }),
  en: ({ collective }) => ({
    reason: `Signed for ${collective} without "TM."`,
    mend: `Write "TM. ${collective}" above the signer's post.`,
  }),
});

/** A line that names the collective and has no prefix, above the post of the one who signs. */
function bareCollective(lines: readonly SigningLine[]): SigningLine | undefined {
  return lines.slice(0, -1).find(({ prefix, name }) => !prefix && isCollective(name));
}

/** The collective that a decision's line of authority names (Mẫu 1.2, note 6). */
function decidingCollective(document: ReviewedDocument): string | undefined {
  const [authority] = paragraphsOf(document, 'authority');
  const name = authority?.text.trim().split(/\s+(?=xã|phường|đặc khu|huyện|quận|tỉnh|thành phố|thị)/iu)[0];
  return name !== undefined && isCollective(name) ? name.toUpperCase() : undefined;
}

/** Who signs for a people's committee or council signs "TM.". */
export const collectiveSignature = defineReviewRule({
  id: 'ky-tap-the-thieu-tm',
  why: {
    vi: 'Văn bản của tập thể do người đứng đầu thay mặt tập thể ký; thiếu "TM." thì thành văn bản của cá nhân.',
    en: "Without TM. a collective's document becomes one of its head alone.",
  },
  mistakes: [18],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    const lines = signingLines(document);
    const [first] = lines;
    if (
      !first ||
      !hasOneSigner(document) ||
      lines.some(({ prefix }) => prefix && prefix !== 'KT' && prefix !== 'Q')
    )
      return;
    const bare = bareCollective(lines);
    const collective = bare?.name ?? decidingCollective(document);
    if (collective === undefined) return;
    const { at, text, offset } = bare ?? first;
    yield { at, quote: text, offset, found: { collective } };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Quyết định của Chủ tịch: không có TM.', en: 'A decision of the Chủ tịch, without TM.' },
        documents: [
          {
            kind: 'decision',
            parts: { authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ', competence: ['CHỦ TỊCH'] },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Quyết định của UBND, ký "CHỦ TỊCH"', en: 'A decision of the UBND signed "CHỦ TỊCH"' },
        documents: [{ kind: 'decision', parts: { competence: ['CHỦ TỊCH'] } }],
      },
      {
        is: { vi: '"ỦY BAN NHÂN DÂN" không có "TM."', en: '"ỦY BAN NHÂN DÂN" without "TM."' },
        documents: [{ kind: 'plan', parts: { competence: ['ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] } }],
        plan: `nguoi_ky:
  chuc_vu: Chủ tịch
  ho_ten: Nguyễn Hữu Phước
  quyen_han: |-
    ỦY BAN NHÂN DÂN
    CHỦ TỊCH`,
      },
    ],
  },
});
