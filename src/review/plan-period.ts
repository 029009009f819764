import type { ReviewedDocument, ReviewedFile } from '../model/reviewed.ts';
import { paragraphsOf } from './parts-of.ts';

/** The years that a plan is for, both included. */
export interface PlanPeriod {
  readonly from: number;
  readonly to: number;
}

const SPAN = /(?<!\d)(20\d\d)\s*[-–]\s*(20\d\d)(?!\d)/u;
const ONE_YEAR = /(?<![\p{L}\d])năm\s+(20\d\d)(?!\d)/giu;
/** "đến năm 2030" and "so với năm 2024" do not say what years a plan is for. */
const OTHER_YEAR = /(?:đến|so với|từ|tầm nhìn|trước|sau|kết quả|chỉ số)\s*$/iu;

/** The years that a title names as those of its plan: "năm 2026", "giai đoạn 2021 - 2025"; undefined where it names none, or several. */
export function periodIn(title: string): PlanPeriod | undefined {
  const span = SPAN.exec(title);
  if (span) return { from: Number(span[1]), to: Number(span[2]) };
  const years = [...title.matchAll(ONE_YEAR)]
    .filter(({ index }) => !OTHER_YEAR.test(title.slice(Math.max(0, index - 12), index)))
    .map(([, year]) => Number(year));
  const [year] = years;
  return year !== undefined && new Set(years).size === 1 ? { from: year, to: year } : undefined;
}

function titleOf(document: ReviewedDocument): string {
  const titles = paragraphsOf(
    document,
    'subject',
    'correspondenceSubject',
    'appendixTitle',
    'appendixTitlePlain',
  );
  return titles.map(({ text }) => text.replaceAll('\n', ' ')).join(' ');
}

/** The years that the plan of a file is for, from the title of its first document that names any. */
export function planPeriod({ documents }: ReviewedFile): PlanPeriod | undefined {
  for (const document of documents) {
    const period = periodIn(titleOf(document));
    if (period) return period;
  }
  return undefined;
}
