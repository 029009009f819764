import type { Language } from '../../model/message.ts';
import { messageKind } from '../../model/message.ts';
import type { ReviewedDocument } from '../../model/reviewed.ts';
import { millimetreRange, millimetres } from '../amounts.ts';
import { type LinedText, linedTexts } from '../drawn-lines.ts';
import { settled } from '../folded.ts';
import { lookedParagraphs } from '../looked.ts';
import { PART_NAMES } from '../part-names.ts';
import { mainRun } from '../printed-runs.ts';
import { defineReviewRule, type NotEvaluated, type ReviewContext } from '../rule.ts';
import { TIEU_NGU } from '../set-phrases.ts';
import { lineWidthsOf, unbrokenWidths, wordsAboveLine } from '../text-width.ts';

type Range = readonly [least: number, greatest: number];

interface WrongLength {
  readonly part: LinedText['part'];
  readonly lengthTwips: number;
  readonly allowed: Range;
}

function asked({ part, allowed: [least, greatest] }: WrongLength, language: Language): string {
  if (part === 'tieuNgu') return millimetres(least, language);
  return millimetreRange([least, greatest], language);
}

const kind = messageKind<WrongLength>({
  severity: 'error',
  clause: 'PL I, II.1.b, II.2.b, II.5.b',
  vi: (found) => ({
    reason: `Đường kẻ dưới "${PART_NAMES[found.part].vi}" dài ${millimetres(found.lengthTwips, 'vi')}`,
    mend:
      found.part === 'tieuNgu'
        ? `Kẻ dài bằng dòng chữ: ${asked(found, 'vi')}.`
        : `Kẻ dài bằng 1/3 đến 1/2 dòng chữ: ${asked(found, 'vi')}.`,
  }),
  en: (found) => ({
    reason: `The line under "${PART_NAMES[found.part].en}" is ${millimetres(found.lengthTwips, 'en')} long`,
    mend:
      found.part === 'tieuNgu'
        ? `Make it as long as the text: ${asked(found, 'en')}.`
        : `Make it a third to a half of the text: ${asked(found, 'en')}.`,
  }),
});

/** A line drawn by hand meets its text within 2 mm. */
const TOLERANCE_OF_EQUAL = 113;
/** Roundings of programs at the ends of a range: 0.5 mm. */
const TOLERANCE_OF_RANGE = 28;

const ABBREVIATED = /(?<!\p{L})(?:UBND|HĐND|(?:UB)?MTTQ|\p{L}{2,3}&\p{L}{2})(?!\p{L})/u;

/** Whether the words above a line are what they should be: where they are not, that is told, and the line may be right for the right words. */
function isSound(
  { part, texts: [first] }: LinedText,
  document: ReviewedDocument,
  { elements }: ReviewContext,
): boolean {
  const words = settled(wordsAboveLine(first));
  const sizePt = mainRun(first)?.sizePt ?? 0;
  const [least, greatest] = elements.parts[part]?.sizePt ?? [0, Number.POSITIVE_INFINITY];
  if (sizePt < least || sizePt > greatest) return false;
  if (part === 'tieuNgu') {
    // Quốc hiệu and Tiêu ngữ are 12 and 13 pt, or 13 and 14 (PL I, V).
    const [above] = lookedParagraphs(document, 'quocHieu');
    const sizeAbovePt = above && mainRun(above)?.sizePt;
    return words === TIEU_NGU && (sizeAbovePt === undefined || sizeAbovePt < sizePt);
  }
  return part === 'issuingOrgan' ? !ABBREVIATED.test(words) : words !== words.toUpperCase();
}

/** The widths that a line may be measured by: of the text as one line; or of its longest and its last printed line. */
function bases({ part, texts }: LinedText, context: ReviewContext): readonly number[] | undefined {
  if (part === 'tieuNgu') return unbrokenWidths(texts[0], context);
  const widths = texts.map((text) => lineWidthsOf(text, context));
  const known = widths.filter((each) => each !== undefined);
  return known.length < widths.length
    ? undefined
    : known.flatMap((each) => [Math.max(...each), each.at(-1) ?? 0]);
}

const UNKNOWN_LENGTH: NotEvaluated = {
  notEvaluated: {
    vi: 'vì tệp không cho biết đường kẻ, hoặc ô chứa chữ phía trên nó, dài bao nhiêu',
    en: 'since the file does not show how long a line, or the cell of the text above it, is',
  },
};

function wrongLength(
  lined: LinedText,
  lengthTwips: number,
  widths: readonly number[],
  { elements }: ReviewContext,
): WrongLength | undefined {
  const share = elements.parts[lined.part]?.lineShare;
  if (!share) return undefined;
  const tolerance = share[0] === share[1] ? TOLERANCE_OF_EQUAL : TOLERANCE_OF_RANGE;
  const ranges = widths.map((width): Range => [width * share[0], width * share[1]]);
  const fits = ([least, greatest]: Range): boolean =>
    lengthTwips >= least - tolerance && lengthTwips <= greatest + tolerance;
  const [allowed] = ranges;
  return !allowed || ranges.some(fits) ? undefined : { part: lined.part, lengthTwips, allowed };
}

/** The lines of letterhead and subject have the length that the decree gives them. */
export const lineLengths = defineReviewRule({
  id: 'do-dai-duong-ke',
  why: {
    vi: 'Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ; dưới tên cơ quan và trích yếu dài bằng 1/3 đến 1/2 dòng chữ.',
    en: 'The line under Tiêu ngữ is as long as the text; under issuer and subject it is a third to a half of it.',
  },
  mistakes: [2, 9],
  judges: ['docx'],
  kind,
  find: function* (document, context) {
    let isUnknown = false;
    for (const lined of linedTexts(document)) {
      const { line, texts } = lined;
      if (!line || line.by === 'typed' || line.by === 'underline' || !isSound(lined, document, context))
        continue;
      const widths = bases(lined, context);
      if (!widths || line.lengthTwips === undefined) {
        isUnknown = true;
        continue;
      }
      const found = wrongLength(lined, line.lengthTwips, widths, context);
      if (found) yield { at: texts[0], found };
    }
    if (isUnknown) yield UNKNOWN_LENGTH;
  },
  examples: {
    pass: [
      {
        is: {
          vi: 'Tên cơ quan hai dòng, đường kẻ bằng nửa dòng cuối',
          en: "An issuer's name of two lines, the line half of the last",
        },
        documents: [
          {
            kind: 'plan',
            parts: {
              issuingOrgan: [
                {
                  text: 'ỦY BAN NHÂN DÂN\nXÃ PHÚ THẠNH',
                  line: { by: 'border', lengthTwips: 850, centred: true },
                },
              ],
            },
          },
        ],
      },
      {
        is: { vi: 'Đường kẻ dưới Tiêu ngữ ngắn hơn chữ 1 mm', en: 'A line 1 mm shorter than Tiêu ngữ' },
        documents: [
          {
            kind: 'plan',
            parts: {
              tieuNgu: [
                {
                  text: 'Độc lập - Tự do - Hạnh phúc',
                  line: { by: 'shape', lengthTwips: 3360, centred: true },
                },
              ],
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Đường kẻ dưới Tiêu ngữ chỉ dài 40 mm', en: 'A line of 40 mm under Tiêu ngữ' },
        documents: [
          {
            kind: 'plan',
            parts: {
              tieuNgu: [
                {
                  text: 'Độc lập - Tự do - Hạnh phúc',
                  line: { by: 'shape', lengthTwips: 2268, centred: true },
                },
              ],
            },
          },
        ],
      },
      {
        is: { vi: 'Đường kẻ dài bằng cả tên cơ quan', en: "A line as long as the issuer's name" },
        documents: [
          {
            kind: 'plan',
            parts: {
              issuingOrgan: [
                {
                  text: 'ỦY BAN NHÂN DÂN\nXÃ PHÚ THẠNH',
                  line: { by: 'border', lengthTwips: 2600, centred: true },
                },
              ],
            },
          },
        ],
      },
      {
        is: { vi: 'Đường kẻ dưới trích yếu quá ngắn', en: 'Too short a line under the subject' },
        documents: [
          {
            kind: 'plan',
            parts: {
              subject: [
                {
                  text: 'Cải cách hành chính năm 2026',
                  line: { by: 'border', lengthTwips: 600, centred: true },
                },
              ],
            },
          },
        ],
      },
    ],
  },
});
