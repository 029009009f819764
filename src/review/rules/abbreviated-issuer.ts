import { messageKind } from '../../model/message.ts';
import { settled } from '../folded.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';

/** What offices abbreviate in names of bodies. */
const FULL: Readonly<Record<string, string>> = {
  UBND: 'ỦY BAN NHÂN DÂN',
  HĐND: 'HỘI ĐỒNG NHÂN DÂN',
  UBMTTQ: 'ỦY BAN MẶT TRẬN TỔ QUỐC',
  MTTQ: 'MẶT TRẬN TỔ QUỐC',
  'GD&ĐT': 'GIÁO DỤC VÀ ĐÀO TẠO',
  'TN&MT': 'TÀI NGUYÊN VÀ MÔI TRƯỜNG',
  'NN&MT': 'NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
  'KH&CN': 'KHOA HỌC VÀ CÔNG NGHỆ',
  'VH&TT': 'VĂN HÓA VÀ THỂ THAO',
};

interface Abbreviated {
  readonly short: string;
  readonly full: string;
}

const kind = messageKind<Abbreviated>({
  severity: 'error',
  clause: 'PL I, II.2.a',
  vi: ({ short, full }) => ({
    reason: `Tên cơ quan ban hành viết tắt "${short}"`,
    mend: `Viết đầy đủ "${full}"; chỉ tên cơ quan chủ quản ở dòng trên được viết tắt những cụm từ thông dụng.`,
  }),
  en: ({ short, full }) => ({
    reason: `The issuer's name is abbreviated: "${short}"`,
    mend: `Write "${full}"; only the parent body above it may be abbreviated.`,
  }),
});

/** Whether a name is official though it holds an abbreviation: the lists give it so. */
function isOfficial(name: string, { lists }: ReviewContext): boolean {
  const typed = settled(name).toLocaleLowerCase('vi');
  return lists.agencies.some(({ ten }) => settled(ten).toLocaleLowerCase('vi') === typed);
}

const ABBREVIATION = /(?<![\p{L}&])[\p{L}&]+(?![\p{L}&])/gu;

/** The issuer's name is written in full. */
export const abbreviatedIssuer = defineReviewRule({
  id: 'ten-co-quan-viet-tat',
  why: {
    vi: 'Tên cơ quan ban hành là tên chính thức, đầy đủ; chỉ tên cơ quan chủ quản trực tiếp được viết tắt những cụm từ thông dụng.',
    en: "The issuer's name is its full official one; only the parent body's may be abbreviated.",
  },
  mistakes: [4],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document, context) {
    for (const at of paragraphsOf(document, 'issuingOrgan')) {
      if (isOfficial(at.text, context)) continue;
      for (const { 0: short, index } of at.text.normalize('NFC').matchAll(ABBREVIATION)) {
        const full = FULL[short.toLocaleUpperCase('vi')];
        if (full) yield { at, quote: short, offset: index, expected: [full], found: { short, full } };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Cơ quan chủ quản viết tắt', en: 'The parent body abbreviated' },
        documents: [{ kind: 'plan', parts: { parentOrgan: 'UBND TỈNH ĐẮK LẮK', issuingOrgan: 'SỞ NỘI VỤ' } }],
      },
      {
        is: { vi: 'Tên gọi trong câu được viết tắt', en: 'The name used in sentences may be short' },
        plan: 'ten_goi: UBND xã Phú Thạnh',
      },
    ],
    fail: [
      {
        is: { vi: '"UBND" thay cho "ỦY BAN NHÂN DÂN"', en: '"UBND" instead of "ỦY BAN NHÂN DÂN"' },
        documents: [{ kind: 'plan', parts: { issuingOrgan: 'UBND XÃ PHÚ THẠNH' } }],
      },
      {
        is: { vi: '"GD&ĐT" trong tên Sở', en: '"GD&ĐT" in the name of a department' },
        documents: [{ kind: 'plan', parts: { parentOrgan: 'UBND TỈNH ĐẮK LẮK', issuingOrgan: 'SỞ GD&ĐT' } }],
      },
      {
        is: { vi: 'Tên cơ quan ban hành của kế hoạch viết tắt', en: 'The issuer of a plan is abbreviated' },
        plan: 'co_quan_ban_hanh: UBND xã Phú Thạnh',
      },
    ],
  },
});
