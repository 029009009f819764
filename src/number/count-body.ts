import { report } from '../model/message.ts';
import type { DataPath } from '../model/place.ts';
import type { BodyItem, BodyNode } from '../model/plan/body.ts';
import { type Count, type CountContext, type Series, startSeries } from './count.ts';
import { countTypedItems } from './count-typed-items.ts';
import { unknownForm } from './messages.ts';
import { type NumberForm, readNumberForm } from './number-form.ts';
import { readPassage, type TypedLine } from './passage.ts';

/** A section with its number, its text still as typed. */
export interface CountedSection {
  readonly type: 'section';
  readonly path: DataPath;
  readonly ma: string | undefined;
  readonly level: number;
  readonly count: Count;
  readonly heading: string | undefined;
  readonly children: readonly CountedBlock[];
}

/** What stands at one place of a body, counted, its text still as typed. */
export type CountedBlock =
  | CountedSection
  | { readonly type: 'passage'; readonly path: DataPath; readonly lines: readonly TypedLine[] }
  | { readonly type: 'tablePlace'; readonly path: DataPath; readonly table: string }
  | { readonly type: 'pointer'; readonly path: DataPath; readonly typed: string };

type Body = string | readonly BodyItem[] | undefined;

interface Level {
  readonly level: number;
  readonly form: NumberForm;
  readonly forms: readonly NumberForm[];
  readonly trail: readonly number[];
  readonly series: Series;
  readonly context: CountContext;
  /** Last counts in the body of the forms that run on through it. */
  readonly running: Map<string, number>;
}

/** Điều and Chương are counted through the whole text, in whatever Chương or Phần they stand. */
const RUNNING_PREFIXES: readonly string[] = ['Điều ', 'Chương '];

function runsOn({ prefix }: NumberForm): boolean {
  return RUNNING_PREFIXES.includes(prefix);
}

/** The levels that a Kế hoạch has unless it says otherwise (PL I, V.6b; dash and plus are practice). */
export const PLAN_FORMS: readonly string[] = ['I.', '1.', 'a)', '-', '+'];
/** The levels below a Điều: khoản, điểm (PL I, II.6.đ). */
export const ARTICLE_FORMS: readonly string[] = ['1.', 'a)', '-', '+'];

const NO_FORM: NumberForm = { sample: 'không', prefix: '', counter: 'none', depth: 0, suffix: '' };

/** Reads number forms; one that is not known is reported and counts as none. */
export function readForms(
  typed: readonly string[],
  path: DataPath,
  context: CountContext,
): readonly NumberForm[] {
  return typed.map((form, index) => readForm(form, [...path, index], context));
}

/** Reads one number form; one that is not known is reported and counts as none. */
export function readForm(typed: string, path: DataPath, context: CountContext): NumberForm {
  const form = readNumberForm(typed);
  if (form) return form;
  context.messages.push(
    report(
      'kieu-so-khong-co',
      unknownForm,
      { form: typed },
      { place: context.places.ofValue(path), actual: typed },
    ),
  );
  return NO_FORM;
}

function formBelow(form: NumberForm, forms: readonly NumberForm[], level: number): NumberForm {
  const at = forms.findIndex((known) => known.sample === form.sample);
  return forms[at < 0 ? level - 1 : at + 1] ?? forms.at(-1) ?? NO_FORM;
}

function countPassage(typed: string, path: DataPath, level: Level): CountedBlock {
  const lines = readPassage(typed);
  countTypedItems(lines, path, level.series);
  return { type: 'passage', path, lines };
}

function countSection(node: BodyNode, path: DataPath, level: Level): CountedSection {
  const form =
    node.kieu_so === undefined ? level.form : readForm(node.kieu_so, [...path, 'kieu_so'], level.context);
  const count = level.series.next(form, node.so_thu_tu, [...path, 'so_thu_tu']);
  if (runsOn(form)) level.running.set(form.sample, count.trail.at(-1) ?? 0);
  return {
    type: 'section',
    path,
    ma: node.ma,
    level: level.level,
    count,
    heading: node.tieu_de,
    children: countUnder(node.noi_dung, [...path, 'noi_dung'], count, level),
  };
}

function countUnder(body: Body, path: DataPath, count: Count, above: Level): readonly CountedBlock[] {
  const level = above.level + 1;
  const form = formBelow(count.form, above.forms, level);
  const trail = count.form.counter === 'none' ? above.trail : count.trail;
  const series = startSeries(trail, above.context, (each) => above.running.get(each.sample) ?? 0);
  return countItems(body, path, { ...above, level, form, trail, series });
}

function countItem(item: BodyItem, path: DataPath, level: Level): CountedBlock {
  if (typeof item === 'string') return countPassage(item, path, level);
  if (item.bang !== undefined) return { type: 'tablePlace', path, table: item.bang };
  if (item.chi_dan !== undefined) return { type: 'pointer', path: [...path, 'chi_dan'], typed: item.chi_dan };
  return countSection(item, path, level);
}

function countItems(body: Body, path: DataPath, level: Level): readonly CountedBlock[] {
  if (body === undefined) return [];
  if (typeof body === 'string') return [countPassage(body, path, level)];
  return body.map((item, index) => countItem(item, [...path, index], level));
}

/** Counts a body from its highest level down. */
export function countBody(
  body: Body,
  path: DataPath,
  forms: readonly NumberForm[],
  context: CountContext,
): readonly CountedBlock[] {
  return countItems(body, path, {
    level: 1,
    form: forms[0] ?? NO_FORM,
    forms,
    trail: [],
    series: startSeries([], context),
    context,
    running: new Map(),
  });
}

/** One Điều as the plan gives it. */
interface Article {
  readonly ma?: string | undefined;
  readonly so_thu_tu?: string | undefined;
  readonly tieu_de?: string | undefined;
  readonly noi_dung?: Body;
}

/** Counts Điều, khoản and điểm. */
export function countArticles(
  articles: readonly Article[],
  path: DataPath,
  forms: readonly NumberForm[],
  context: CountContext,
): readonly CountedSection[] {
  const form: NumberForm = { sample: 'Điều 1.', prefix: 'Điều ', counter: 'decimal', depth: 1, suffix: '.' };
  const series = startSeries([], context);
  return articles.map((article, index) => {
    const at = [...path, index];
    const count = series.next(form, article.so_thu_tu, [...at, 'so_thu_tu']);
    const level: Level = {
      level: 2,
      form: forms[0] ?? NO_FORM,
      forms,
      trail: count.trail,
      series: startSeries(count.trail, context),
      context,
      running: new Map(),
    };
    return {
      type: 'section',
      path: at,
      ma: article.ma,
      level: 1,
      count,
      heading: article.tieu_de,
      children: countItems(article.noi_dung, [...at, 'noi_dung'], level),
    };
  });
}
