import type { ReviewedParagraph } from '../model/reviewed.ts';
import { parentFault, startFault } from './list-start.ts';
import { markFault, type NumberFault, paddingFault, withCounts } from './number-fault.ts';
import {
  begun,
  type Candidate,
  type Continuation,
  continuation,
  continued,
  countOf,
  goesOn,
  likeliestReading,
  listOf,
  prefixOf,
  type Series,
} from './number-series.ts';
import type { NumberReading, PrintedNumber } from './printed-number.ts';

/** A fault of a number, where it is, and which of the document's lists it is in. */
export interface NumberFaultAt<Fault extends NumberFault = NumberFault> {
  readonly at: ReviewedParagraph;
  readonly number: PrintedNumber;
  readonly list: number;
  readonly fault: Fault;
}

/** A number of the body and its paragraph. */
export interface Numbered {
  readonly at: ReviewedParagraph;
  readonly number: PrintedNumber;
}

/** What stood between two numbers: nothing, text, or a line that introduces a list or is a heading without number. */
export type Between = 'nothing' | 'text' | 'introduction';

type BrokenHow = Extract<Continuation, { readonly type: 'broken' }>['how'];

interface OpenSeries extends Series {
  readonly list: number;
  /** The list that this one came in the place of: it may have been an inner list after all, and that one goes on. */
  readonly replaced?: OpenSeries;
}

const LIST_SIGNS: readonly string[] = ['dash', 'plus'];

function isHeading({ part }: ReviewedParagraph): boolean {
  return part.endsWith('Heading');
}

/** What a paragraph without number is to the list that comes after it. */
export function betweenAfter({ text, part }: ReviewedParagraph): Between {
  const words = text.trimEnd();
  const isUnended = !LIST_SIGNS.includes(part) && !/[.;,…”"')]$/u.test(words);
  return words.endsWith(':') || isUnended ? 'introduction' : 'text';
}

function keyOf(reading: NumberReading, count: number): string {
  return [reading.shape, ...prefixOf(reading), count].join('.');
}

/** Counts through a document's content: each number is held against the lists that are open where it stands. */
export class NumberWalk {
  private faults: NumberFaultAt[] = [];
  /** Lists that began anew without reason so far, and how deep they are. */
  private restarts: { readonly depth: number; readonly fault: NumberFaultAt }[] = [];
  private open: readonly OpenSeries[] = [];
  private articles: readonly OpenSeries[] = [];
  private between: Between = 'nothing';
  private lists = 0;
  private readonly numbers: ReadonlySet<string>;

  /** `numbers` are all that the document has, for whether a list goes on. */
  constructor(numbers: readonly Numbered[]) {
    const readings = numbers.flatMap(({ number }) => number.readings);
    this.numbers = new Set(readings.map((reading) => keyOf(reading, countOf(reading) ?? 0)));
  }

  /** What was found, in reading order. */
  found(): readonly NumberFaultAt[] {
    return this.faults;
  }

  passText(between: Between): void {
    this.between = between;
  }

  /** A line "Phần", "Chương" or "Mục": sections and khoản begin anew, Điều run on. */
  passDivision(): void {
    this.open = [];
    this.between = 'nothing';
  }

  pass(item: Numbered): void {
    const isArticle = item.number.readings.some(({ shape }) => shape === 'article');
    if (isArticle) this.open = this.articles;
    const likeliest = likeliestReading(item.number);
    const found = listOf(item.number, this.open);
    // "I." within A., B. and "i)" within a), b) are no letters out of turn: they begin a list of their own.
    const isOther = found && likeliest && countOf(likeliest) === 1 && likeliest.shape !== found.reading.shape;
    const candidate = isOther && !goesOn(found) ? undefined : found;
    const reading = candidate?.reading ?? likeliest;
    if (!reading) return;
    if (candidate && !this.beginsAnew(candidate, item)) this.goOn(candidate, item);
    else this.begin(candidate, reading, item);
    if (isArticle) this.articles = this.open;
    this.between = 'nothing';
  }

  private note(fault: NumberFault | undefined, item: Numbered): void {
    const list = this.open.at(-1)?.list ?? 0;
    if (fault) this.faults.push({ ...item, list, fault });
  }

  /** Whether a 1 or a) begins another list of the same level, and does not repeat the first number of this one. */
  private beginsAnew({ index, series, reading }: Candidate, { at, number }: Numbered): boolean {
    if (countOf(reading) !== 1 || continuation(series, 1).type !== 'broken') return false;
    if (series.mark !== number.mark || this.between === 'introduction') return true;
    const areHeadings = series.areHeadings && isHeading(at);
    return !areHeadings && index === this.open.length - 1 && this.between === 'text';
  }

  private goOn({ index, reading }: Candidate, item: Numbered): void {
    const count = countOf(reading);
    const series = this.listThatGoesOn(index, count);
    if (!series) return;
    this.open = [...this.open.slice(0, index), series];
    if (count === undefined) {
      this.note({ type: 'letter', how: 'foreign' }, item);
      this.open = [...this.open.slice(0, index), { ...series, items: series.items + 1 }];
      return;
    }
    this.noteContinuation(continuation(series, count), reading, item);
    this.note(markFault(item.number, series), item);
    this.note(paddingFault(item.number, reading, series), item);
    const next = continued(series, item.number, reading, isHeading(item.at));
    this.open = [...this.open.slice(0, index), { ...series, ...next }];
  }

  private listThatGoesOn(index: number, count: number | undefined): OpenSeries | undefined {
    const own = this.open[index];
    const { replaced } = own ?? {};
    if (!own || !replaced || count === undefined) return own;
    const isBroken = continuation(own, count).type === 'broken';
    return isBroken && continuation(replaced, count).type === 'next' ? replaced : own;
  }

  private noteContinuation(found: Continuation, reading: NumberReading, item: Numbered): void {
    if (found.type === 'withoutLetter') this.note({ type: 'letter', how: 'withoutD' }, item);
    if (found.type === 'broken') this.noteBroken(found.how, found.expected, reading, item);
    else this.restarts = this.restarts.filter(({ depth }) => depth <= this.open.length);
  }

  private noteBroken(how: BrokenHow, due: number, reading: NumberReading, item: Numbered): void {
    // A heading that was left out is told once, not again by the list under it that began anew.
    if (how === 'gap') this.forgetRestartsBelow();
    const expected = withCounts(item.number, reading.shape, [...prefixOf(reading), due]);
    this.note({ type: 'order', how, expected }, item);
    const fault = this.faults.at(-1);
    if (fault && countOf(reading) === 1) this.restarts.push({ depth: this.open.length, fault });
  }

  private forgetRestartsBelow(): void {
    const depth = this.open.length;
    const explained = new Set(this.restarts.filter((each) => each.depth > depth).map(({ fault }) => fault));
    this.faults = this.faults.filter((fault) => !explained.has(fault));
    this.restarts = this.restarts.filter((each) => each.depth <= depth);
  }

  private begin(before: Candidate | undefined, reading: NumberReading, item: Numbered): void {
    const around = this.around(before, reading, item.number);
    this.lists += 1;
    const series = begun(item.number, reading, isHeading(item.at), around);
    const replaced = this.replacedBy(before, item.number);
    this.open = [...around, { ...series, list: this.lists, ...(replaced && { replaced }) }];
    if (countOf(reading) === undefined) {
      if (reading.shape === 'letter') this.note({ type: 'letter', how: 'foreign' }, item);
      return;
    }
    const goesOn = this.numbers.has(keyOf(reading, (countOf(reading) ?? 0) + 1));
    this.note(parentFault(reading, item.number, around) ?? startFault(reading, item, goesOn), item);
    this.note(markFault(item.number, series), item);
  }

  /** The list of the same level that a new one comes after; one with another sign it stands in. */
  private replacedBy(before: Candidate | undefined, { mark }: PrintedNumber): OpenSeries | undefined {
    const found = before && this.open[before.index];
    if (!found || found.mark !== mark) return undefined;
    const { replaced: _, ...own } = found;
    return own;
  }

  /** The lists that a new one stands in: a list of the same level, and what stood in it, is over. */
  private around(
    before: Candidate | undefined,
    { shape, counts }: NumberReading,
    { mark }: PrintedNumber,
  ): readonly OpenSeries[] {
    if (before) return before.series.mark === mark ? this.open.slice(0, before.index) : this.open;
    const same = this.open.findIndex(
      (series) => shape === 'dotted' && series.shape === shape && series.prefix.length === counts.length - 1,
    );
    return same < 0 ? this.open : this.open.slice(0, same);
  }
}
