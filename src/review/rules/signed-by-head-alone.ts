import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument } from '../../model/reviewed.ts';
import { contentParagraphs } from '../content.ts';
import { settled } from '../folded.ts';
import { paragraphsOf } from '../parts-of.ts';
import { printedNumbers } from '../printed-number.ts';
import { defineReviewRule } from '../rule.ts';
import { hasOneSigner, isCollective, signingLines } from '../signing.ts';

const kind = messageKind<{ readonly first: string }>({
  severity: 'warning',
  clause: 'PL I, II.7.b; Đ13.2',
  vi: ({ first }) => ({
    reason: `Kế hoạch của UBND ký "${first}", không có "TM. ỦY BAN NHÂN DÂN"`,
    mend: 'Thêm dòng "TM. ỦY BAN NHÂN DÂN"; nếu Chủ tịch ban hành theo thẩm quyền riêng thì nêu rõ trong phần mở đầu.',
  }),
  en: ({ first }) => ({
    reason: `The plan of a UBND is signed "${first}", without "TM. ỦY BAN NHÂN DÂN"`,
    mend: 'Add the line "TM. ỦY BAN NHÂN DÂN"; where the Chủ tịch issues it himself, say so in its opening.',
  }),
});

const HEAD_ISSUES =
  /Chủ tịch\s+(?:(?:Ủy|Uỷ) ban nhân dân|UBND)[^.;]{0,200}?(?:ban hành|xây dựng|giao|yêu cầu|phê duyệt|đề ra|chỉ đạo)/iu;

/** What stands before the first number or heading says who issues the plan; further down, heads of other bodies are named. */
function saysThatHeadIssues(document: ReviewedDocument): boolean {
  const content = contentParagraphs(document);
  const first = content.findIndex((paragraph) => printedNumbers(paragraph).length > 0);
  const opening = [
    ...paragraphsOf(document, 'legalBasis'),
    ...content.slice(0, first < 0 ? undefined : first),
  ];
  return opening.some(({ text }) => HEAD_ISSUES.test(settled(text)));
}

/** A UBND's plan is signed for the UBND, unless it says that its Chủ tịch issues it. */
export const signedByHeadAlone = defineReviewRule({
  id: 'ke-hoach-ubnd-khong-tm',
  why: {
    vi: 'UBND làm việc theo chế độ tập thể nên kế hoạch thường ký "TM."; chỉ việc thuộc thẩm quyền riêng của Chủ tịch mới ký "CHỦ TỊCH".',
    en: 'A UBND works as a collective; what its Chủ tịch issues by his own authority is the exception.',
  },
  mistakes: [18],
  judges: ['docx'],
  kind,
  find: function* (document) {
    const lines = signingLines(document);
    const [first] = lines;
    const isOfCollective = document.kind === 'plan' && isCollective(document.facts.issuer ?? '');
    if (!first || !isOfCollective || !hasOneSigner(document)) return;
    const isOfHead = lines.every(
      ({ prefix, name }) => (!prefix || prefix === 'KT' || prefix === 'Q') && !isCollective(name),
    );
    if (!isOfHead || saysThatHeadIssues(document)) return;
    yield { at: first.at, quote: first.text, offset: first.offset, found: { first: first.text } };
  },
  examples: {
    pass: [
      {
        is: { vi: 'Phần mở đầu nói Chủ tịch ban hành', en: 'The opening says that the Chủ tịch issues it' },
        documents: [
          {
            kind: 'plan',
            parts: { competence: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] },
            body: [
              {
                part: 'paragraph',
                text: 'Chủ tịch Ủy ban nhân dân xã ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
              },
              { part: 'clause', text: '1. Rà soát thủ tục hành chính./.' },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Kế hoạch của UBND chỉ ký "CHỦ TỊCH"', en: 'A plan of the UBND signed "CHỦ TỊCH" alone' },
        documents: [{ kind: 'plan', parts: { competence: ['CHỦ TỊCH'] } }],
      },
    ],
  },
});
