import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument, ReviewedParagraph } from '../../model/reviewed.ts';
import { documentTypeOf } from '../document-type.ts';
import { readCodeLine } from '../letterhead-lines.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule, type ReviewFinding } from '../rule.ts';

/** The abbreviation of another type, or a body's that is not one of those that the office uses. */
type WrongNotation =
  | {
      readonly type: 'typeName';
      readonly group: string;
      readonly typeName: string;
      readonly expected: string;
    }
  | { readonly type: 'organ'; readonly group: string; readonly used: readonly string[] };

const kind = messageKind<WrongNotation>({
  severity: 'error',
  clause: 'PL I, II.3.b; PL III, I',
  vi: (found) =>
    found.type === 'typeName'
      ? {
          reason: `Ký hiệu ghi "${found.group}", nhưng ${found.typeName} viết tắt là "${found.expected}"`,
          mend: `Sửa ký hiệu thành "${found.expected}-…", hoặc sửa tên loại văn bản.`,
        }
      : {
          reason: `Ký hiệu ghi "${found.group}", không có trong các ký hiệu mà cơ quan dùng`,
          mend: `Dùng một trong các chữ viết tắt đã quy định: ${found.used.join(', ')}; hoặc bổ sung vào "ky_hieu" của vanthu.yaml.`,
        },
  en: (found) =>
    found.type === 'typeName'
      ? {
          reason: `The symbol has "${found.group}", but ${found.typeName} is abbreviated "${found.expected}"`,
          mend: `Change the symbol to "${found.expected}-…", or correct the type of the document.`,
        }
      : {
          reason: `The symbol has "${found.group}", which the office does not use`,
          mend: `Use one of ${found.used.join(', ')}, or add it to "ky_hieu" in vanthu.yaml.`,
        },
});

/** A year in the symbol belongs to legal normative documents, which the decree is not about. */
const YEAR = /^\d{4}\s*\//u;

/** The groups of a symbol: `KH-UBND` is KH and UBND. */
function groupsOf(notation: string): readonly string[] {
  return notation
    .replace(YEAR, '')
    .split(/[-‐‑–—/]/u)
    .map((group) => group.trim());
}

type Finding = ReviewFinding<WrongNotation>;

function* wrongType(
  at: ReviewedParagraph,
  { facts: { typeName = '' } }: ReviewedDocument,
  group: string,
  expected: string,
): Generator<Finding> {
  if (group === expected) return;
  yield {
    at,
    quote: group,
    expected: [expected],
    replacement: expected,
    found: { type: 'typeName', group, typeName, expected },
  };
}

function* unknownOrgans(
  at: ReviewedParagraph,
  groups: readonly string[],
  used: readonly string[] | undefined,
): Generator<Finding> {
  const known = new Set(used?.flatMap((each) => [each, ...groupsOf(each)]));
  for (const group of used ? groups : []) {
    if (!known.has(group)) yield { at, quote: group, found: { type: 'organ', group, used: used ?? [] } };
  }
}

/** The symbol begins with the abbreviation of the document's type, and names bodies as the office does. */
export const codeNotation = defineReviewRule({
  id: 'ky-hieu-sai-ten-loai',
  why: {
    vi: 'Chữ viết tắt tên loại do Phụ lục III của nghị định quy định; chép từ mẫu cũ thường quên sửa.',
    en: 'The decree fixes the abbreviation of each type; copied files often keep another one.',
  },
  mistakes: [6],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document, { decree, office }) {
    const [at] = paragraphsOf(document, 'documentCode');
    const line = at && readCodeLine(at.text);
    if (!at || !line || line.notation === '') return;
    const groups = groupsOf(line.notation);
    const [group = '', ...organs] = groups;
    const isTyped = document.kind !== 'correspondence';
    const expected = isTyped ? documentTypeOf(document.facts.typeName, decree)?.viet_tat : undefined;
    if (expected !== undefined) yield* wrongType(at, document, group, expected);
    yield* unknownOrgans(at, isTyped ? organs : groups, office?.ky_hieu);
  },
  examples: {
    pass: [
      {
        is: { vi: 'Tên loại mà nghị định không có', en: 'A type that the decree does not have' },
        documents: [{ kind: 'other', parts: { documentType: 'ĐỀ CƯƠNG', documentCode: 'Số: 08/ĐC-UBND' } }],
      },
      {
        is: { vi: 'Công văn không có chữ viết tắt tên loại', en: 'A công văn has no abbreviation of a type' },
        documents: [{ kind: 'correspondence', parts: { documentCode: 'Số: 33/UBND-VP' } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Kế hoạch mang ký hiệu QĐ', en: 'A Kế hoạch with the symbol QĐ' },
        documents: [{ kind: 'plan', parts: { documentCode: 'Số: 15/QĐ-UBND' } }],
        plan: 'so_ky_hieu: 15/QĐ-UBND',
      },
      {
        is: { vi: '"Tờ trình" viết tắt là TTr, không phải TT', en: '"Tờ trình" is TTr, not TT' },
        documents: [
          {
            kind: 'other',
            parts: {
              documentType: 'TỜ TRÌNH',
              subject: 'Ban hành Kế hoạch cải cách hành chính năm 2026',
              documentCode: 'Số: 08/TT-UBND',
            },
          },
        ],
      },
    ],
  },
});
