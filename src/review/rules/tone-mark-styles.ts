import { messageKind } from '../../model/message.ts';
import type { PartName } from '../../model/reviewed.ts';
import { hasFreeStyle, inOtherStyle, type ToneStyle, toneStyleOf } from '../../model/tone-marks.ts';
import { acrossFile, type FindingInFile, type ParagraphInFile } from '../across-file.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule, type ReviewContext } from '../rule.ts';
import { wordsOf } from '../words-of.ts';

interface Found {
  readonly word: string;
  readonly right: string;
  readonly count: number;
  readonly others: number;
}

const kind = messageKind<Found>({
  severity: 'warning',
  vi: ({ word, right, count, others }) => ({
    reason: `"${word}" đặt dấu thanh khác phần còn lại của tệp: ${count} chỗ như vậy, ${others} chỗ theo kiểu "${right}"`,
    mend: `Chọn một kiểu cho cả văn bản, ví dụ "${right}".`,
  }),
  en: ({ word, right, count, others }) => ({
    reason: `"${word}" places its tone mark unlike the rest of the file: ${count} so, ${others} as in "${right}"`,
    mend: `Choose one style for the whole document, for instance "${right}".`,
  }),
});

/** Set phrases and names of people. */
const OTHER_LINES: readonly PartName[] = ['quocHieu', 'signerName', 'other'];

const EITHER_STYLE = /[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ]|[oOuU]\p{M}?[aeyAEY]\p{M}/iu;

interface Styled extends ParagraphInFile {
  readonly word: string;
  readonly offset: number;
  readonly style: ToneStyle;
}

function styledWords({ file }: ReviewContext): readonly Styled[] {
  return file.documents.flatMap((document) =>
    everyParagraph(document).flatMap((paragraph) =>
      OTHER_LINES.includes(paragraph.part) || !EITHER_STYLE.test(paragraph.text)
        ? []
        : wordsOf(paragraph).flatMap(({ word, start }) => {
            const style = toneStyleOf(word);
            return style && hasFreeStyle(word) ? [{ document, paragraph, word, offset: start, style }] : [];
          }),
    ),
  );
}

function rarerWords(context: ReviewContext): readonly FindingInFile<Found>[] {
  const all = styledWords(context);
  const inNew = all.filter(({ style }) => style === 'new');
  const inOld = all.filter(({ style }) => style === 'old');
  const [rare, usual] = inNew.length <= inOld.length ? [inNew, inOld] : [inOld, inNew];
  const [first] = rare;
  if (!first) return [];
  const { document, paragraph: at, word, offset } = first;
  const found = { word, right: inOtherStyle(word), count: rare.length, others: usual.length };
  return [{ found, document, at, quote: word, offset }];
}

/** Both places of the tone mark ("hóa" and "hoá") in one file, told once at the first of the rarer. */
export const toneMarkStyles = defineReviewRule({
  id: 'dau-thanh-hai-kieu',
  why: {
    vi: 'Quy định không buộc kiểu "hòa" hay "hoà", nhưng lẫn hai kiểu thì tìm kiếm không ra hết.',
    en: 'No rule asks for "hòa" or "hoà", but with both in one document no search finds all.',
  },
  mistakes: [27],
  judges: ['plan', 'docx'],
  kind,
  find: acrossFile(rarerWords),
  examples: {
    pass: [
      {
        is: { vi: 'Một kiểu từ đầu đến cuối', en: 'One style throughout' },
        documents: [
          {
            kind: 'correspondence',
            body: [{ part: 'paragraph', text: 'Đề nghị các xã hệ thống hóa văn bản, chuẩn hóa hồ sơ./.' }],
          },
        ],
      },
      {
        is: { vi: 'Tên riêng giữ cách viết của nó', en: 'Names keep their own spelling' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Tổ trưởng là bà Lê Thị Thuý; hồ sơ được số hóa./.' }],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Vừa "số hóa" vừa "chuẩn hoá"', en: 'Both "số hóa" and "chuẩn hoá"' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Hồ sơ được số hóa, dữ liệu được chuẩn hoá, đồng bộ hóa./.' }],
          },
        ],
      },
      {
        is: { vi: 'Một chữ của kế hoạch đặt dấu kiểu khác', en: 'One word of a plan has its mark elsewhere' },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].
    - Chuẩn hoá và số hóa hồ sơ.`,
      },
    ],
  },
});
