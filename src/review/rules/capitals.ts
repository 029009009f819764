import { messageKind } from '../../model/message.ts';
import type { PartName } from '../../model/reviewed.ts';
import { type Alike, alike, andOthers } from '../alike.ts';
import { type LookedParagraph, lookedParagraphs } from '../looked.ts';
import { PART_NAMES } from '../part-names.ts';
import { printedWords } from '../printed-runs.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';
import { isRunningText } from '../running-text.ts';

interface WrongCapitals {
  readonly at: LookedParagraph;
  /** Whether the decree asks for capitals. */
  readonly asked: boolean;
  readonly clause: string;
}

const kind = messageKind<Alike<WrongCapitals>>({
  severity: 'error',
  clause: 'PL I, V',
  vi: ({ first: { at, asked, clause }, others }) => ({
    reason: `${PART_NAMES[at.part].vi} ${asked ? 'chưa in hoa' : 'bị in hoa toàn bộ'}${andOthers(others, 'vi')}`,
    mend: `${asked ? 'Viết bằng chữ in hoa' : 'Viết bằng chữ thường'} (${clause}).`,
  }),
  en: ({ first: { at, asked, clause }, others }) => ({
    reason: `${PART_NAMES[at.part].en} is ${asked ? 'not ' : ''}in capitals${andOthers(others, 'en')}`,
    mend: `Write it in ${asked ? 'capitals' : 'lowercase letters'} (${clause}).`,
  }),
});

/** The share of lowercase letters that a citation or a unit within capitals may bring. */
const TOLERATED_SHARE = 0.2;

function lacksCapitals(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const lowercase = words.match(/\p{Ll}/gu)?.length ?? 0;
  return lowercase > TOLERATED_SHARE * letters;
}

/** Whether a word is no abbreviation: it has a Vietnamese letter with its mark. */
function isSpelt(word: string): boolean {
  return word.length > 1 && /[^A-ZĐ]/u.test(word);
}

function isAllCapitals(words: string): boolean {
  return !/\p{Ll}/u.test(words) && (words.match(/\p{L}+/gu) ?? []).filter(isSpelt).length >= 2;
}

/** Their wording is fixed, and judged with its letters where the wording is. */
const JUDGED_AS_WORDING: readonly PartName[] = ['tieuNgu', 'partLabel', 'partHeading'];
/** Their typed words are judged elsewhere: here, only capitals that their look makes. */
const JUDGED_AS_TYPED: readonly PartName[] = ['appendixLabel', 'signerName'];
/** A line of a list may consist of names and abbreviations. */
const LISTS: readonly PartName[] = ['toPlaces', 'addressee'];

function isWrong(at: LookedParagraph, asked: boolean): boolean {
  if (JUDGED_AS_WORDING.includes(at.part)) return false;
  const words = printedWords(at).normalize('NFC');
  if (asked) return lacksCapitals(words);
  if (JUDGED_AS_TYPED.includes(at.part))
    return at.look.runs.some(({ caps, text }) => caps && /\p{Ll}/u.test(text));
  return !LISTS.includes(at.part) && !isRunningText(at.part) && isAllCapitals(words);
}

function wrongCapitals(at: LookedParagraph, { elements }: ReviewContext): readonly WrongCapitals[] {
  const rule = elements.parts[at.part];
  if (rule?.capitals === undefined || !isWrong(at, rule.capitals)) return [];
  return [{ at, asked: rule.capitals, clause: rule.clause }];
}

/** Capitals and lowercase letters stand where the decree asks for them. */
export const capitals = defineReviewRule({
  id: 'chu-in-hoa',
  why: {
    vi: 'Nghị định quy định thành phần nào viết bằng chữ in hoa, thành phần nào viết bằng chữ thường.',
    en: 'The decree says of each part whether it is in capitals or in lowercase letters.',
  },
  mistakes: [9],
  judges: ['docx'],
  kind,
  find: (document, context) =>
    alike(
      lookedParagraphs(document).flatMap((paragraph) => wrongCapitals(paragraph, context)),
      ({ at }) => at.part,
    ).map((found) => ({ at: found.first.at, found })),
  examples: {
    pass: [
      {
        is: {
          vi: 'Tên loại gõ chữ thường, kiểu chữ làm thành chữ in hoa',
          en: 'A type typed in small letters that its style prints in capitals',
        },
        documents: [{ kind: 'plan', parts: { documentType: [{ text: 'Kế hoạch', look: { caps: true } }] } }],
      },
      {
        is: { vi: 'Tiêu đề khoản chỉ gồm chữ viết tắt', en: 'A heading of nothing but abbreviations' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'clauseHeading', text: '1. HĐND, UBND' },
              { part: 'paragraph', text: 'Chỉ đạo các phòng chuyên môn thực hiện./.' },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Tên cơ quan ban hành không in hoa', en: 'The issuer not in capitals' },
        documents: [{ kind: 'plan', parts: { issuingOrgan: 'Ủy ban nhân dân\nxã Phú Thạnh' } }],
      },
      {
        is: { vi: 'Trích yếu in hoa toàn bộ', en: 'A subject in capitals' },
        documents: [{ kind: 'plan', parts: { subject: 'CẢI CÁCH HÀNH CHÍNH NĂM 2026' } }],
      },
      {
        is: { vi: 'Tiêu đề mục I, II bằng chữ thường', en: 'Headings I, II in lowercase letters' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'sectionHeading', text: 'I. Mục đích' },
              { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ.' },
              { part: 'sectionHeading', text: 'II. Tổ chức thực hiện' },
              { part: 'paragraph', text: 'Báo cáo trước ngày 20 tháng 12 năm 2026./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Tiêu đề khoản in hoa toàn bộ', en: 'The heading of a khoản in capitals' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'clauseHeading', text: '1. PHÂN CÔNG' },
              { part: 'paragraph', text: 'Báo cáo trước ngày 20 tháng 12 năm 2026./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Họ tên người ký đặt chữ in hoa', en: "The signer's name set in capitals" },
        documents: [
          { kind: 'plan', parts: { signerName: [{ text: 'Nguyễn Hữu Phước', look: { caps: true } }] } },
        ],
      },
    ],
  },
});
