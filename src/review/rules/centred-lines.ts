import { messageKind } from '../../model/message.ts';
import { type LinedText, linedTexts } from '../drawn-lines.ts';
import { PART_NAMES } from '../part-names.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly part: LinedText['part'] }>({
  severity: 'warning',
  clause: 'PL I, II.2.b, II.5.b',
  vi: ({ part }) => ({
    reason: `Đường kẻ dưới "${PART_NAMES[part].vi}" lệch sang một bên`,
    mend: 'Đặt đường kẻ cân đối ở giữa, dưới dòng chữ.',
  }),
  en: ({ part }) => ({
    reason: `The line under "${PART_NAMES[part].en}" stands to one side`,
    mend: 'Centre it under the text.',
  }),
});

/** The lines of letterhead and subject stand in the middle under their text. */
export const centredLines = defineReviewRule({
  id: 'duong-ke-lech',
  why: {
    vi: 'Đường kẻ được đặt cân đối so với dòng chữ phía trên.',
    en: 'The line is balanced under the text above it.',
  },
  mistakes: [2],
  judges: ['docx'],
  kind,
  find: function* (document) {
    for (const { part, texts, line } of linedTexts(document)) {
      const isDrawn = line?.by === 'border' || line?.by === 'shape';
      if (isDrawn && line.centred === false) yield { at: texts[0], found: { part } };
    }
  },
  examples: {
    pass: [
      {
        is: {
          vi: 'Tệp không cho biết đường vẽ bằng hình nằm ở đâu so với chữ',
          en: 'A shape of which the file does not show where it stands',
        },
        documents: [
          {
            kind: 'plan',
            parts: {
              subject: [{ text: 'Cải cách hành chính năm 2026', line: { by: 'shape', lengthTwips: 1400 } }],
            },
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Đường kẻ dưới trích yếu nằm sát lề trái', en: "The subject's line at the left margin" },
        documents: [
          {
            kind: 'plan',
            parts: {
              subject: [
                {
                  text: 'Cải cách hành chính năm 2026',
                  line: { by: 'border', lengthTwips: 1400, centred: false },
                },
              ],
            },
          },
        ],
      },
    ],
  },
});
