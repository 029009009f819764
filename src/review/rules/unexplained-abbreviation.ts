import { messageKind } from '../../model/message.ts';
import { type AbbreviationUse, abbreviationUses, shortForms, spelledOut } from '../abbreviations.ts';
import { acrossFile, type FindingInFile } from '../across-file.ts';
import { fullWordsIn } from '../full-words.ts';
import { defineReviewRule, type NotEvaluated, type ReviewContext } from '../rule.ts';

interface Found {
  readonly short: string;
  readonly count: number;
}

const kind = messageKind<Found>({
  severity: 'warning',
  vi: ({ short, count }) => ({
    reason: `Chữ viết tắt "${short}" (${count} chỗ) không được giải thích trong tệp`,
    mend: `Lần đầu viết đầy đủ rồi ghi trong ngoặc đơn "(${short})"; chữ cả cơ quan đều biết thì thêm vào viet_tat của vanthu.yaml.`,
  }),
  en: ({ short, count }) => ({
    reason: `The abbreviation "${short}" (${count} times) is spelled out nowhere in the file`,
    mend: `Write it in full the first time with "(${short})" behind it; what the whole office knows belongs in viet_tat of vanthu.yaml.`,
  }),
});

/** What needs no explanation: known to all, chosen by the office, ký hiệu of its bodies, names of document types. */
function knownTo({ decree, office, lists }: ReviewContext): ReadonlySet<string> {
  return new Set([
    ...(decree.viet_tat_thong_dung ?? []),
    ...decree.loai_van_ban.flatMap(({ viet_tat: short }) => short ?? []),
    ...Object.keys(office?.viet_tat ?? {}),
    ...(office?.ky_hieu ?? []),
    // A list of agencies gives their full names beside the short ones.
    ...lists.agencies.flatMap(({ viet_tat: short = '', ten_ngan: printed = '', ten_khac: others = [] }) =>
      [short, printed, ...others].flatMap(shortForms),
    ),
  ]);
}

function unexplained(context: ReviewContext): readonly FindingInFile<Found>[] {
  const known = new Set([...knownTo(context), ...spelledOut(context)]);
  // Who knows "QPPL" reads "VBQPPL".
  const isKnown = (short: string) =>
    known.has(short) ||
    known.has(short.replace(/^VB/, '')) ||
    short.split('&').every((part) => known.has(part));
  const found = new Map<string, { readonly first: AbbreviationUse; readonly count: number }>();
  for (const use of abbreviationUses(context)) {
    if (isKnown(use.short)) continue;
    const before = found.get(use.short);
    found.set(use.short, before ? { ...before, count: before.count + 1 } : { first: use, count: 1 });
  }
  // Words in full somewhere in the file tell what their short form means.
  const isInFull = found.size > 0 ? fullWordsIn(context) : () => false;
  const unread = [...found].filter(([short]) => !isInFull(short));
  return unread.map(([short, { first, count }]) => {
    const { document, paragraph: at, offset } = first;
    const isTypedSo = at.text.startsWith(short, offset);
    return { found: { short, count }, document, at, ...(isTypedSo && { quote: short, offset }) };
  });
}

const told = acrossFile(unexplained);

/** Attachments alone: what their short forms mean may be said in the document that they go with. */
function isWithoutMain({ file }: ReviewContext): boolean {
  return file.documents.every(({ kind: each }) => each === 'appendix' || each === 'attachedPlan');
}

const WITHOUT_MAIN: NotEvaluated = {
  notEvaluated: {
    vi: 'tệp không có văn bản chính, nơi chữ viết tắt có thể đã được giải thích',
    en: 'the file lacks the main document, which may spell the abbreviations out',
  },
};

/** An abbreviation that nobody outside can read: told once a file, at its first use. */
export const unexplainedAbbreviation = defineReviewRule({
  id: 'viet-tat-chua-giai-thich',
  why: {
    vi: 'Người dân và cơ quan khác không đọc được chữ tắt riêng của một ngành, một phòng.',
    en: 'Citizens and other bodies cannot read the short forms of one branch or department.',
  },
  mistakes: [],
  judges: ['plan', 'docx'],
  kind,
  find: (document, context) => {
    const found = [...told(document, context)];
    return found.length > 0 && isWithoutMain(context) ? [WITHOUT_MAIN] : found;
  },
  examples: {
    pass: [
      {
        is: {
          vi: 'Viết đầy đủ rồi ghi chữ tắt trong ngoặc',
          en: 'In full first, the short form in brackets',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Đẩy mạnh cải cách hành chính (CCHC) tại UBND xã.' },
              { part: 'paragraph', text: 'Công khai kết quả CCHC hằng quý./.' },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Chữ đầy đủ đứng ở chỗ khác trong tệp',
          en: 'The words in full stand elsewhere in the file',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Rà soát văn bản quy phạm pháp luật; bồi dưỡng cán bộ, công chức.' },
              { part: 'paragraph', text: 'Đăng tải VBQPPL và đánh giá CBCC hằng quý./.' },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Ký hiệu văn bản, số La Mã, dòng in hoa',
          en: 'Notations, Roman numbers, a line of capitals',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'sectionHeading', text: 'I. CẢI CÁCH THỂ CHẾ' },
              {
                part: 'paragraph',
                text: 'Sau Đại hội lần thứ XIV, thực hiện Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Đề án về dữ liệu dân cư./.',
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Chữ tắt của một cơ quan trong danh mục', en: 'The short form of an agency of the list' },
        plan: `co_quan:
  - {ma: phong-kinh-te, ten: Phòng Kinh tế}
  - {ma: phong-vhxh, ten: Phòng Văn hóa - Xã hội, viet_tat: VHXH}
  - {ma: trung-tam, ten: Trung tâm Phục vụ hành chính công}
ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].
    - Kết quả gửi về VHXH để tổng hợp.`,
      },
    ],
    fail: [
      {
        is: { vi: 'Chữ tắt không được giải thích', en: 'A short form never explained' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: 'Các phòng chuyên môn xử lý PAKN của người dân.' },
              { part: 'paragraph', text: 'Công khai kết quả xử lý PAKN hằng quý./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Chữ tắt nối bằng "&" trong bảng', en: 'Short forms joined by "&" in a table' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo Kế hoạch này./.' }],
          },
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  ['TT', 'Nội dung', 'Chủ trì'],
                  ['1', 'Niêm yết thủ tục', 'Bộ phận TN&TKQ'],
                ],
              },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Chữ tắt trong kế hoạch không được giải thích',
          en: 'An abbreviation of a plan is never explained',
        },
        plan: `ke_hoach:
  trich_yeu: Phục vụ người dân năm 2026
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].
    - Đẩy mạnh CCHC tại các phòng chuyên môn.`,
      },
    ],
  },
});
