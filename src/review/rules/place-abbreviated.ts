import { messageKind } from '../../model/message.ts';
import { readPromulgationLine } from '../letterhead-lines.ts';
import { paragraphsOf } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly place: string }>({
  severity: 'error',
  clause: 'PL I, II.4.a',
  vi: ({ place }) => ({
    reason: `Địa danh "${place}" viết tắt`,
    mend: 'Viết tên gọi chính thức, đầy đủ của đơn vị hành chính, ví dụ "Thành phố Hồ Chí Minh", "Hà Nội".',
  }),
  en: ({ place }) => ({
    reason: `The place "${place}" is abbreviated`,
    mend: 'Write the official name of the administrative unit, such as "Thành phố Hồ Chí Minh" or "Hà Nội".',
  }),
});

/** "Tp.HCM", "TP Huế", "Q.1", "P. Bến Nghé", "HN". */
const ABBREVIATED =
  /^(?:T\.?P|T\.?X|T\.?T|ĐK)(?:\s*\.|\s)|^(?:[QPHXT])\s*\.|HCM|^(?:HN|ĐN|HP|CT|SG|TPHCM)$/iu;

/** The place of issue is the full name of the administrative unit. */
export const placeAbbreviated = defineReviewRule({
  id: 'dia-danh-viet-tat',
  why: {
    vi: 'Địa danh là tên gọi chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở, không viết tắt.',
    en: 'The place is the official name of the unit where the body has its seat.',
  },
  mistakes: [7],
  judges: ['plan', 'docx'],
  kind,
  find: function* (document) {
    for (const at of paragraphsOf(document, 'promulgation')) {
      const place = readPromulgationLine(at.text)?.place ?? '';
      if (ABBREVIATED.test(place)) yield { at, quote: place, found: { place } };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Tên đầy đủ', en: 'A full name' },
        documents: [{ kind: 'plan', parts: { promulgation: 'Hà Nội, ngày 15 tháng 4 năm 2026' } }],
      },
      {
        is: { vi: 'Tên riêng bắt đầu bằng chữ P', en: 'A name that begins with P' },
        documents: [{ kind: 'plan', parts: { promulgation: 'Phan Thiết, ngày 15 tháng 4 năm 2026' } }],
      },
    ],
    fail: [
      {
        is: { vi: '"Tp.HCM"', en: '"Tp.HCM"' },
        documents: [{ kind: 'plan', parts: { promulgation: 'Tp.HCM, ngày 15 tháng 4 năm 2026' } }],
        plan: 'dia_danh: Tp.HCM',
      },
      {
        is: { vi: '"TP. Thủ Đức"', en: '"TP. Thủ Đức"' },
        documents: [{ kind: 'plan', parts: { promulgation: 'TP. Thủ Đức, ngày 15 tháng 4 năm 2026' } }],
      },
    ],
  },
});
