import { messageKind } from '../../model/message.ts';
import { wordsIn } from '../../model/text-words.ts';
import { hasFreeStyle, inOtherStyle, toneStyleOf } from '../../model/tone-marks.ts';
import { acrossFile, type FindingInFile } from '../across-file.ts';
import { type AgencyMention, agencyMentions } from '../agency-mentions.ts';
import { wrongCapitals } from '../capital-spellings.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';

interface Found {
  readonly typed: string;
  readonly count: number;
  readonly usual: string;
  readonly usualCount: number;
}

const kind = messageKind<Found>({
  severity: 'warning',
  vi: ({ typed, count, usual, usualCount }) => ({
    reason: `Tên viết nhiều cách: "${typed}" (${count} chỗ), "${usual}" (${usualCount} chỗ)`,
    mend: `Viết thống nhất một cách, ví dụ "${usual}".`,
  }),
  en: ({ typed, count, usual, usualCount }) => ({
    reason: `One name in several spellings: "${typed}" (${count} times), "${usual}" (${usualCount} times)`,
    mend: `Keep to one, for instance "${usual}".`,
  }),
});

/** A name without what other rules judge: wrong capitals mended, tone marks in one style, single spaces. */
function spellingOf({ typed }: AgencyMention, context: ReviewContext): string {
  const mended = wrongCapitals(typed, wordsIn(typed), context).reduceRight(
    (text, { index, typed: wrong, right }) =>
      `${text.slice(0, index)}${right}${text.slice(index + wrong.length)}`,
    typed,
  );
  const oneStyle = mended.replace(/[\p{L}\p{M}]+/gu, (word) =>
    hasFreeStyle(word) && toneStyleOf(word) === 'new' ? inOtherStyle(word) : word,
  );
  const settled = oneStyle.replace(/\s+/g, ' ');
  return `${settled.charAt(0).toUpperCase()}${settled.slice(1)}`;
}

/** A name in capitals throughout is one of a heading; in small letters throughout it is none. */
function isSpelled({ typed }: AgencyMention): boolean {
  const words = typed.split(/[\s&-]+/).filter((word) => word.length > 1);
  return !words.every((word) => word === word.toUpperCase()) || /&/.test(typed);
}

const OFFICE_KEY = 'văn phòng hđnd và ubnd';

/** "HĐND & UBND" alone means their common office; "HĐND và UBND" may well be the two bodies. */
function groupOf({ key }: AgencyMention): string {
  return key === 'hđnd và ubnd' ? OFFICE_KEY : key;
}

function withoutOffice(spelling: string): string {
  return spelling.replace(/^Văn phòng (?=HĐND)/u, '');
}

interface Spelling {
  readonly first: AgencyMention;
  readonly count: number;
}

function spellingsOf(
  mentions: readonly AgencyMention[],
  context: ReviewContext,
): ReadonlyMap<string, readonly Spelling[]> {
  const groups = new Map<string, Map<string, Spelling>>();
  // A name is typed in few ways, however often.
  const settled = new Map<string, string>();
  for (const mention of mentions) {
    const group = groups.get(groupOf(mention)) ?? new Map<string, Spelling>();
    groups.set(groupOf(mention), group);
    const spelling = settled.get(mention.typed) ?? withoutOffice(spellingOf(mention, context));
    settled.set(mention.typed, spelling);
    const before = group.get(spelling);
    group.set(spelling, before ? { ...before, count: before.count + 1 } : { first: mention, count: 1 });
  }
  return new Map([...groups].map(([key, group]) => [key, [...group.values()]]));
}

function isBareOffice({ key, typed }: AgencyMention): boolean {
  return key === 'hđnd và ubnd' && !typed.includes('&');
}

function rarerSpellings(context: ReviewContext): readonly FindingInFile<Found>[] {
  const mentions = agencyMentions(context).filter((mention) => isSpelled(mention) && !isBareOffice(mention));
  return [...spellingsOf(mentions, context).values()].flatMap((spellings) => {
    const [usual, ...rarer] = spellings.toSorted((a, b) => b.count - a.count);
    if (!usual) return [];
    return rarer.map(({ first, count }) => ({
      found: { typed: first.typed, count, usual: usual.first.typed, usualCount: usual.count },
      document: first.document,
      at: first.paragraph,
      quote: first.typed,
      offset: first.offset,
      expected: [usual.first.typed],
    }));
  });
}

const TABLE_HEADER = ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp'];

/** One agency or unit written in several ways within a file: "HĐND&UBND", "HĐND & UBND", "HĐND và UBND". */
export const agencySpellings = defineReviewRule({
  id: 'ten-co-quan-nhieu-cach',
  why: {
    vi: 'Một cơ quan viết nhiều cách thì lọc bảng, tìm kiếm bỏ sót việc, người đọc tưởng là hai cơ quan.',
    en: 'With several spellings of one agency, filters and searches miss tasks, and readers take it for two.',
  },
  mistakes: [],
  judges: ['plan', 'docx'],
  kind,
  find: acrossFile(rarerSpellings),
  examples: {
    pass: [
      {
        is: { vi: 'Một cách viết, có và không có tên xã', en: 'One spelling, with and without the commune' },
        documents: [
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  TABLE_HEADER,
                  ['1', 'Rà soát thủ tục', 'Văn phòng HĐND và UBND', 'Phòng Kinh tế'],
                  ['2', 'Khảo sát', 'Phòng Kinh tế', 'Văn phòng HĐND và UBND xã'],
                ],
              },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Vừa "HĐND và UBND" vừa "HĐND&UBND"', en: 'Both "HĐND và UBND" and "HĐND&UBND"' },
        documents: [
          {
            kind: 'appendix',
            body: [
              {
                headerRows: 1,
                rows: [
                  TABLE_HEADER,
                  ['1', 'Rà soát thủ tục', 'Văn phòng HĐND và UBND xã', 'Phòng Kinh tế'],
                  ['2', 'Khảo sát', 'Văn phòng HĐND và UBND xã', 'Phòng Kinh tế'],
                  ['3', 'Báo cáo', 'Văn phòng HĐND&UBND xã', 'Phòng Kinh tế'],
                ],
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Gạch nối dài và ngắn trong tên phòng', en: 'A long and a short dash in a name' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'clauseHeading', text: '1. Phòng Văn hóa - Xã hội' },
              { part: 'paragraph', text: 'Phòng Văn hóa - Xã hội theo dõi chung.' },
              { part: 'clauseHeading', text: '2. Phòng Kinh tế' },
              { part: 'paragraph', text: 'Gửi kết quả cho Phòng Văn hóa – Xã hội./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Tên xã viết hai cách', en: 'A commune in two spellings' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: "Người dân xã Ea M'Droh và xã Ea M'Droh mở rộng được hỗ trợ; xã Ea M’Droh báo cáo kết quả./.",
              },
            ],
          },
        ],
      },
      {
        is: { vi: 'Hai ô của bảng viết một cơ quan hai cách', en: 'Two cells spell one agency in two ways' },
        plan: `bang:
  - ma: nhiem-vu
    cot:
      - {nhan: TT, truong: so_thu_tu}
      - {nhan: Nội dung, truong: ten}
      - {nhan: Chủ trì, truong: chu_tri}
    nhiem_vu:
      - {ten: Rà soát thủ tục nội bộ, chu_tri: Văn phòng HĐND và UBND xã}
      - {ten: Công khai thủ tục, chu_tri: Văn phòng HĐND và UBND xã}
      - {ten: Khảo sát ý kiến người dân, chu_tri: Văn phòng HĐND&UBND xã}`,
      },
    ],
  },
});
