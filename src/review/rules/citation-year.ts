import { messageKind } from '../../model/message.ts';
import { citationsOf } from '../basis.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ name: string; numberYear: string; dateYear: string }>({
  severity: 'warning',
  clause: 'PL I, II.6.b',
  vi: ({ name, numberYear, dateYear }) => ({
    reason: `"${name}" có năm ${numberYear} trong số, ký hiệu nhưng ghi ban hành năm ${dateYear}`,
    mend: 'Đối chiếu văn bản gốc, sửa số hoặc ngày.',
  }),
  en: ({ name, numberYear, dateYear }) => ({
    reason: `"${name}" has the year ${numberYear} in its number, but is dated ${dateYear}`,
    mend: 'Look the document up and correct number or date.',
  }),
});

/** A normative document whose number and date name different years. */
export const citationYear = defineReviewRule({
  id: 'nam-vien-dan-lech',
  why: {
    vi: 'Năm trong số, ký hiệu của văn bản quy phạm pháp luật là năm ban hành; lệch nhau thì một trong hai sai.',
    en: 'The year in the number of a normative document is that of its issue; if they differ, one is wrong.',
  },
  mistakes: [11],
  judges: ['plan', 'docx'],
  kind,
  *find(document) {
    for (const { paragraph: at, citation } of citationsOf(document)) {
      const { code, date, name, start } = citation;
      const numberYear = /\/(\d{4})\//.exec(code)?.[1];
      const dateYear = date?.slice(0, 4);
      if (numberYear === undefined || dateYear === undefined || numberYear === dateYear) continue;
      yield { found: { name, numberYear, dateYear }, at, quote: name, offset: start };
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Cùng một năm', en: 'The same year' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Thực hiện Nghị định số 59/2012/NĐ-CP ngày 23 tháng 7 năm 2012 của Chính phủ về theo dõi thi hành pháp luật./.',
              },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Số năm 2012, ngày năm 2021', en: 'A number of 2012, a date of 2021' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Thực hiện Nghị định số 59/2012/NĐ-CP ngày 23 tháng 7 năm 2021 của Chính phủ về theo dõi thi hành pháp luật./.',
              },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Căn cứ của kế hoạch có năm của số khác năm của ngày',
          en: 'Number and date of a căn cứ name two years',
        },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  can_cu:
    - Căn cứ Nghị định số 59/2012/NĐ-CP ngày 23 tháng 7 năm 2021 của Chính phủ về theo dõi thi hành pháp luật
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].`,
      },
    ],
  },
});
