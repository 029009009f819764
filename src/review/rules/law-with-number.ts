import { messageKind } from '../../model/message.ts';
import { basisParagraphs } from '../basis.ts';
import { TYPE_PATTERN } from '../citation-patterns.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ law: string; surplus: string }>({
  severity: 'warning',
  clause: 'PL I, II.6.a',
  vi: ({ law, surplus }) => ({
    reason: `Căn cứ ghi "${law}" kèm "${surplus}"; luật, pháp lệnh không ghi số, ký hiệu và cơ quan ban hành`,
    mend: `Bỏ "${surplus}", chỉ ghi tên luật, pháp lệnh.`,
  }),
  en: ({ law, surplus }) => ({
    reason: `A căn cứ names "${law}" with "${surplus}"; laws and ordinances go without number and issuer`,
    mend: `Take out "${surplus}"; the name alone stands.`,
  }),
});

const LAW = new RegExp(
  String.raw`(?<![\p{L}])(?<law>(?:Bộ luật|Luật|Pháp lệnh)\s+(?:(?!(?:${TYPE_PATTERN})\s)[^;:.\n]){3,200}?)\s*,?\s*(?<surplus>(?:số:?\s*\d{1,4}(?:\/\d{4})?\/\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*)|của\s+(?:Ủy ban Thường vụ\s+|Uỷ ban Thường vụ\s+)?Quốc hội)`,
  'gu',
);

/** A law or ordinance in the căn cứ that carries number, symbol or issuer. */
export const lawWithNumber = defineReviewRule({
  id: 'luat-kem-so',
  why: {
    vi: 'Căn cứ là luật, pháp lệnh chỉ ghi tên loại và tên; số, ký hiệu, cơ quan ban hành không ghi.',
    en: 'A law or ordinance is cited by type and name, without number, symbol and issuer.',
  },
  mistakes: [10],
  judges: ['plan', 'docx'],
  kind,
  *find(document) {
    for (const at of basisParagraphs(document)) {
      for (const { groups = {}, index, 0: all } of at.text.matchAll(LAW)) {
        const { law = '', surplus = '' } = groups;
        yield { found: { law, surplus }, at, quote: surplus, offset: index + all.length - surplus.length };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Luật chỉ có tên', en: 'A law by its name alone' },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
                'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
              ],
            },
          },
        ],
      },
      {
        is: { vi: 'Nghị định thi hành luật vẫn ghi số', en: 'A decree on a law keeps its number' },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                'Căn cứ Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức các cơ quan chuyên môn;',
                'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
              ],
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Luật ghi cả số', en: 'A law with its number' },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;',
                'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
              ],
            },
          },
        ],
      },
      {
        is: { vi: 'Luật ghi cơ quan ban hành', en: 'A law with its issuer' },
        documents: [
          {
            kind: 'decision',
            parts: {
              legalBasis: [
                'Căn cứ Luật Tổ chức chính quyền địa phương của Quốc hội;',
                'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
              ],
            },
          },
        ],
      },
      {
        is: { vi: 'Căn cứ của kế hoạch ghi số của luật', en: 'A plan cites a law with its number' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  can_cu:
    - Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].`,
      },
    ],
  },
});
