import type { PageRule } from '../../model/element-rule.ts';
import { type Language, messageKind } from '../../model/message.ts';
import type { WordRun } from '../../model/word-file.ts';
import { alike } from '../alike.ts';
import { amount, range } from '../amounts.ts';
import { ownPageNumbers } from '../page-numbers.ts';
import { defineReviewRule } from '../rule.ts';

interface WrongNumber {
  readonly run: WordRun;
  readonly page: PageRule;
}

function isWrongSize({ run, page: { pageNumberPt } }: WrongNumber): boolean {
  return run.sizePt < pageNumberPt[0] || run.sizePt > pageNumberPt[1];
}

function isWrongFont({ run, page: { fontName } }: WrongNumber): boolean {
  return run.font.trim().toLowerCase() !== fontName.toLowerCase();
}

const FAULTS: readonly {
  readonly is: (number: WrongNumber) => boolean;
  readonly words: Readonly<Record<Language, (number: WrongNumber) => string>>;
}[] = [
  {
    is: isWrongSize,
    words: {
      vi: ({ run }) => `cỡ chữ ${amount(run.sizePt, 'vi')}`,
      en: ({ run }) => `${amount(run.sizePt, 'en')} pt`,
    },
  },
  { is: ({ run }) => run.italic, words: { vi: () => 'in nghiêng', en: () => 'italic' } },
  { is: isWrongFont, words: { vi: ({ run }) => `phông ${run.font}`, en: ({ run }) => run.font } },
  {
    is: ({ run }) => run.colour !== undefined,
    words: { vi: ({ run }) => `màu #${run.colour}`, en: ({ run }) => `colour #${run.colour}` },
  },
];

function told(found: WrongNumber, language: Language): string {
  return FAULTS.filter(({ is }) => is(found))
    .map(({ words }) => words[language](found))
    .join(', ');
}

const kind = messageKind<WrongNumber>({
  severity: 'error',
  clause: 'PL I, I.7',
  vi: (found) => ({
    reason: `Số trang có ${told(found, 'vi')}`,
    mend: `Đặt số trang phông ${found.page.fontName}, cỡ chữ ${range(found.page.pageNumberPt, 'vi')}, chữ đứng, màu đen.`,
  }),
  en: (found) => ({
    reason: `The page number has ${told(found, 'en')}`,
    mend: `Set it in ${found.page.fontName}, ${range(found.page.pageNumberPt, 'en')} pt, upright, black.`,
  }),
});

/** The page number is set as the decree asks. */
export const pageNumberLook = defineReviewRule({
  id: 'chu-so-trang',
  why: {
    vi: 'Số trang cỡ chữ 13–14, kiểu chữ đứng; đầu trang của Word thường giữ cỡ 11 và phông mặc định.',
    en: "The page number has 13–14 pt, upright; Word's headers keep their default font and 11 pt.",
  },
  mistakes: [22],
  judges: ['docx'],
  kind,
  find: (document, { file, elements: { page } }) => {
    const faults = ownPageNumbers(document, file)
      .map(({ at, printed: { run } }) => ({ at, found: { run, page } }))
      .filter(({ found }) => told(found, 'en') !== '');
    return alike(faults, ({ found }) => told(found, 'en')).map(({ first }) => first);
  },
  examples: {
    pass: [
      {
        is: { vi: 'Số trang cỡ 13', en: 'A page number in 13 pt' },
        documents: [{ kind: 'plan', pageNumber: { sizePt: 13 } }],
      },
    ],
    fail: [
      {
        is: { vi: 'Số trang cỡ 11', en: 'A page number in 11 pt' },
        documents: [{ kind: 'plan', pageNumber: { sizePt: 11 } }],
      },
    ],
  },
});
