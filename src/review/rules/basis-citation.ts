import { messageKind } from '../../model/message.ts';
import { citationsOf } from '../basis.ts';
import { CITATION_PARTS, type CitationPart, missingIn } from '../citation.ts';
import { oldRuleOf } from '../old-rules.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ name: string; missing: readonly CitationPart[] }>({
  severity: 'warning',
  clause: 'PL I, II.6.a',
  vi: ({ name, missing }) => ({
    reason: `Căn cứ "${name}" thiếu ${missing.map((part) => CITATION_PARTS[part].vi).join(', ')}`,
    mend: 'Ghi đủ tên loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu.',
  }),
  en: ({ name, missing }) => ({
    reason: `The căn cứ "${name}" lacks ${missing.map((part) => CITATION_PARTS[part].en).join(', ')}`,
    mend: 'Give type, number and symbol, date, issuer and subject.',
  }),
});

/** Its proposer is named before the number, and what is proposed is the document itself. */
const PROPOSAL = /^\s*(?:Theo|Xét)\s+đề nghị\s/u;

/** A căn cứ that cites a document by number, without its date, issuer or subject. */
export const basisCitation = defineReviewRule({
  id: 'can-cu-thieu',
  why: {
    vi: 'Số ký hiệu trùng nhau giữa các cơ quan, các năm; thiếu ngày hay cơ quan ban hành thì không tra được.',
    en: 'Numbers repeat among bodies and years; without date or issuer nobody can look the document up.',
  },
  mistakes: [10],
  judges: ['plan', 'docx'],
  kind,
  *find(document) {
    for (const { paragraph: at, citation, isBasis } of citationsOf(document)) {
      if (!isBasis || citation.isNested || citation.isLaw || citation.type === undefined) continue;
      const missing = missingIn(citation).filter((part) => part === 'date' || !PROPOSAL.test(at.text));
      if (missing.length === 0 || oldRuleOf(citation.code)) continue;
      yield {
        found: { name: citation.name, missing },
        at,
        quote: citation.name,
        offset: citation.start,
      };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Đủ số, ngày, cơ quan, trích yếu', en: 'Number, date, issuer and subject' },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                'Căn cứ Quyết định số 345/QĐ-UBND ngày 24 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Đồng Tháp về phân cấp quản lý;',
                'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
              ],
            },
          },
        ],
      },
      {
        is: {
          vi: 'Văn bản nằm trong trích yếu của văn bản khác',
          en: 'A document named in the subject of another',
        },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                'Căn cứ Kế hoạch số 25/KH-UBND ngày 14 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Đồng Tháp thực hiện Nghị quyết số 76/NQ-CP của Chính phủ;',
                'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
              ],
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Thiếu cơ quan ban hành', en: 'Without its issuer' },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                'Căn cứ Quyết định số 1028/QĐ-UBND ngày 05 tháng 4 năm 2025 về việc phân cấp quản lý;',
                'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
              ],
            },
          },
        ],
      },
      {
        is: { vi: 'Thiếu ngày ban hành', en: 'Without its date' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  can_cu:
    - Căn cứ Nghị quyết số 76/NQ-CP của Chính phủ ban hành Chương trình tổng thể cải cách hành chính
  noi_dung:
    - Các phòng chuyên môn thực hiện nhiệm vụ nêu tại [[danh-muc]].
`,
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Căn cứ Nghị quyết số 76/NQ-CP của Chính phủ về cải cách hành chính, Ủy ban nhân dân xã ban hành Kế hoạch này./.',
              },
            ],
          },
        ],
      },
    ],
  },
});
