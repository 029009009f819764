import { messageKind } from '../../model/message.ts';
import type { WordLine } from '../../model/word-file.ts';
import { type LinedText, linedTexts } from '../drawn-lines.ts';
import { PART_NAMES } from '../part-names.ts';
import { defineReviewRule } from '../rule.ts';

interface TypedLine {
  readonly part: LinedText['part'];
  readonly by: WordLine['by'];
}

const kind = messageKind<TypedLine>({
  severity: 'warning',
  clause: 'PL I, II.1.b, II.2.b, II.5.b',
  vi: ({ part, by }) => ({
    reason: `Đường kẻ dưới "${PART_NAMES[part].vi}" ${by === 'typed' ? 'gõ bằng dấu "_", "-", "─"' : 'là chữ gạch chân'}, không phải đường vẽ`,
    mend: 'Bỏ đi, vẽ đường nét liền (Insert > Shapes > Line) hoặc đặt viền dưới cho đoạn.',
  }),
  en: ({ part, by }) => ({
    reason: `The line of "${PART_NAMES[part].en}" is ${by === 'typed' ? 'typed' : 'an underlined text'}, not drawn`,
    mend: 'Take it out and draw a solid line (Insert > Shapes > Line), or give a paragraph a bottom border.',
  }),
});

/** The lines of letterhead and subject are drawn, not typed. */
export const typedLines = defineReviewRule({
  id: 'duong-ke-go-tay',
  why: {
    vi: 'Đường kẻ phải là nét liền, đúng độ dài; dấu gõ đứt nét và xô lệch, chữ gạch chân thì dính vào chữ.',
    en: 'The line is a solid one of a given length; typed signs leave gaps and shift, and an underline touches the letters.',
  },
  mistakes: [2],
  judges: ['docx'],
  kind,
  find: function* (document) {
    for (const { part, texts, line } of linedTexts(document)) {
      if (line?.by === 'typed' || line?.by === 'underline')
        yield { at: texts[0], found: { part, by: line.by } };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Đường kẻ vẽ bằng hình', en: 'A line drawn as a shape' },
        documents: [
          {
            kind: 'plan',
            parts: {
              issuingOrgan: [
                {
                  text: 'ỦY BAN NHÂN DÂN\nXÃ PHÚ THẠNH',
                  line: { by: 'shape', lengthTwips: 1050, centred: true },
                },
              ],
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Dưới tên cơ quan gõ "────"', en: 'Typed "────" under the issuer' },
        documents: [
          {
            kind: 'plan',
            parts: {
              issuingOrgan: [
                { text: 'ỦY BAN NHÂN DÂN\nXÃ PHÚ THẠNH', line: { by: 'typed', lengthTwips: 1050 } },
              ],
            },
          },
        ],
      },
      {
        is: { vi: 'Tiêu ngữ gạch chân', en: 'Tiêu ngữ underlined' },
        documents: [
          {
            kind: 'plan',
            parts: { tieuNgu: [{ text: 'Độc lập - Tự do - Hạnh phúc', line: { by: 'underline' } }] },
          },
        ],
      },
    ],
  },
});
