import type { Data } from '../model/data.ts';
import type { Lists } from '../model/lists.ts';
import type { NumberedPlan, NumberedSection } from '../model/numbered.ts';
import type { AmendedParts, PlacedChange } from './amended-parts.ts';
import type { NewAppendix } from './new-appendices.ts';
import { articleAt, quotedLines, quotedSection, sectionAt } from './quoted-section.ts';
import { rowWords } from './row-words.ts';
import { typedWords, unended } from './typed-text.ts';

/** What the clauses are written from. */
export interface ClauseContext {
  readonly numbered: NumberedPlan;
  readonly lists: Lists;
  readonly parts: AmendedParts;
  readonly appendices: readonly NewAppendix[];
}

/** One khoản of Điều 1: its paragraphs and điểm. */
export type Clause = readonly Data[];

/** As many điểm as there are letters (a b c d đ e g … y); more are a list of dashes. */
const MOST_POINTS = 23;

function sectionWords(numbered: NumberedPlan, { source, number }: NumberedSection): string {
  return (source.ma && numbered.referenceWords.get(source.ma)) || unended(number);
}

function articleClauses({ numbered, parts }: ClauseContext): readonly Clause[] {
  return [...parts.articles.keys()].flatMap((index): readonly Clause[] => {
    const article = articleAt(numbered, ['quyet_dinh', 'cac_dieu', index]);
    if (!article) return [];
    return [[`Sửa đổi, bổ sung ${unended(article.number)} như sau:`, ...quotedSection(article)]];
  });
}

function planTextClauses({ numbered, parts }: ClauseContext): readonly Clause[] {
  const plan = numbered.documents.find(({ kind }) => kind === 'plan' || kind === 'attachedPlan');
  if (!plan) return [];
  const name = typedWords(plan.typeName.inlines);
  const sections = parts.planText.flatMap(({ path }) => sectionAt(numbered, path) ?? []);
  const changes = (key: string): boolean => parts.planText.some(({ path }) => path[1] === key);
  const opening: readonly Clause[] = changes('mo_dau')
    ? [[`Sửa đổi, bổ sung đoạn mở đầu ${name} như sau:`, ...quotedLines(plan.opening)]]
    : [];
  const closing: readonly Clause[] = changes('ket_thuc')
    ? [[`Sửa đổi, bổ sung đoạn cuối ${name} như sau:`, ...quotedLines(plan.closing)]]
    : [];
  const bodies = [...new Set(sections)].map((section): Clause => {
    const place = [sectionWords(numbered, section), name].filter((part) => part !== '').join(' ');
    return [`Sửa đổi, bổ sung ${place} như sau:`, ...quotedSection(section)];
  });
  return [...opening, ...bodies, ...closing];
}

function points(changes: readonly PlacedChange[], { numbered, lists }: ClauseContext): Clause {
  const words = rowWords(numbered, lists, changes);
  if (words.length === 1) return words.map((text) => `${text}.`);
  return words.map((text, index) => ({
    ...(words.length > MOST_POINTS && { kieu_so: '-' }),
    noi_dung: `${text}${index === words.length - 1 ? '.' : ';'}`,
  }));
}

function appendixClauses(context: ClauseContext): readonly Clause[] {
  return context.appendices.map(({ ma, replaced, changes }) => [
    `Thay thế ${replaced} bằng [[${ma}]] kèm theo Quyết định này, trong đó sửa đổi, bổ sung:`,
    ...points(changes, context),
  ]);
}

/** The khoản of Điều 1: first the Điều of the decision, then the text of the plan, then the appendices. */
export function amendingClauses(context: ClauseContext): readonly Clause[] {
  return [...articleClauses(context), ...planTextClauses(context), ...appendixClauses(context)];
}
