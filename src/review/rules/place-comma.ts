import { messageKind } from '../../model/message.ts';
import { readPromulgationLine } from '../letterhead-lines.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly place: string }>({
  severity: 'error',
  clause: 'PL I, II.4.c',
  vi: ({ place }) =>
    place === ''
      ? { reason: 'Dòng thời gian ban hành thiếu địa danh', mend: 'Ghi địa danh và dấu phẩy trước "ngày".' }
      : { reason: `Sau địa danh "${place}" thiếu dấu phẩy`, mend: `Viết "${place}, ngày …".` },
  en: ({ place }) =>
    place === ''
      ? { reason: 'The date of issue has no place', mend: 'Write place and comma before "ngày".' }
      : { reason: `No comma after the place "${place}"`, mend: `Write "${place}, ngày …".` },
});

/** The place of issue stands before the date, with a comma between. */
export const placeComma = defineReviewRule({
  id: 'dia-danh-thieu-dau-phay',
  why: {
    vi: 'Sau địa danh có dấu phẩy, rồi đến thời gian ban hành trên cùng một dòng.',
    en: 'A comma stands between place and date.',
  },
  mistakes: [7],
  judges: ['docx'],
  kind,
  find: function* (document) {
    for (const at of paragraphsOf(document, 'promulgation')) {
      const line = readPromulgationLine(at.text);
      if (!line || line.hasComma) continue;
      const { place } = line;
      yield { at, ...(place !== '' && { quote: place, replacement: `${place},` }), found: { place } };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Có dấu phẩy sau địa danh', en: 'A comma after the place' },
        documents: [{ kind: 'plan', parts: { promulgation: 'Bến Nghé, ngày 15 tháng 4 năm 2026' } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Thiếu dấu phẩy', en: 'No comma' },
        documents: [{ kind: 'plan', parts: { promulgation: 'Phú Thạnh ngày 15 tháng 4 năm 2026' } }],
      },
    ],
  },
});
