import type { Message } from '../model/message.ts';
import { report } from '../model/message.ts';
import type { DataPath, PlaceIndex } from '../model/place.ts';
import { brokenSeries, lettersEnd } from './messages.ts';
import { type NumberForm, printNumber, readNumber } from './number-form.ts';

/** The number that one node got: as printed, its form, and the counts from the top down to it. */
export interface Count {
  readonly number: string;
  readonly form: NumberForm;
  readonly trail: readonly number[];
}

/** Counts the children of one node, each number form on its own; a given number is taken over and the count goes on from it. */
export interface Series {
  /** The next number of `form`; `typed` is the given one, if any. */
  readonly next: (form: NumberForm, typed: string | undefined, path: DataPath) => Count;
  /** Lets `form` begin again: a new list under the same node. */
  readonly restart: (form: NumberForm) => void;
}

/** What a series reports to, and where values stand. */
export interface CountContext {
  readonly places: PlaceIndex;
  readonly messages: Message[];
}

function reportLettersEnd(count: number, path: DataPath, { places, messages }: CountContext): void {
  messages.push(report('het-chu-cai', lettersEnd, { count }, { place: places.ofValue(path) }));
}

function countedNumber(
  form: NumberForm,
  trail: readonly number[],
  path: DataPath,
  context: CountContext,
): string {
  const printed = printNumber(form, trail);
  if (printed !== undefined) return printed;
  const count = trail.at(-1) ?? 0;
  reportLettersEnd(count, path, context);
  return `${count}${form.suffix}`;
}

function isSuffixOf(end: readonly number[], whole: readonly number[]): boolean {
  return end.every((part, index) => whole[whole.length - end.length + index] === part);
}

/** Reports a given number that is not the one counted; what stands above a list in a cell is known from the number alone. */
function checkGiven(
  form: NumberForm,
  typed: string,
  counted: readonly number[],
  path: DataPath,
  context: CountContext,
): void {
  const given = readNumber(form, typed);
  const above = counted.length < form.depth ? (given?.slice(0, -1) ?? []) : [];
  const trail = [...above, ...counted];
  if (given && isSuffixOf(given, trail.slice(-form.depth))) return;
  const expected = printNumber(form, trail);
  const place = context.places.ofValue(path);
  if (expected === undefined) reportLettersEnd(trail.at(-1) ?? 0, path, context);
  else
    context.messages.push(
      report(
        'so-thu-tu-khong-lien-tuc',
        brokenSeries,
        { typed, expected },
        { place, actual: typed, expected: [expected] },
      ),
    );
}

/** Forms that came up after this one stand below it, and start again under its next number. */
function forgetLowerForms(counts: Map<string, number>, form: NumberForm): void {
  const met = [...counts.keys()];
  const at = met.indexOf(form.sample);
  if (at < 0 || form.counter === 'none') return;
  for (const lower of met.slice(at + 1)) counts.delete(lower);
}

/** A series under the node that `parent` leads to; `startAfter` says how many of a form came before (numbers that run on). */
export function startSeries(
  parent: readonly number[],
  context: CountContext,
  startAfter: (form: NumberForm) => number = () => 0,
): Series {
  const counts = new Map<string, number>();
  return {
    next(form, typed, path) {
      forgetLowerForms(counts, form);
      const count = (counts.get(form.sample) ?? startAfter(form)) + 1;
      const counted = [...parent, count];
      if (typed === undefined || form.counter === 'bullet' || form.counter === 'none') {
        counts.set(form.sample, count);
        return { number: typed ?? countedNumber(form, counted, path, context), form, trail: counted };
      }
      checkGiven(form, typed, counted, path, context);
      const given = readNumber(form, typed)?.at(-1) ?? count;
      counts.set(form.sample, given);
      return { number: typed, form, trail: [...parent, given] };
    },
    restart(form) {
      counts.delete(form.sample);
    },
  };
}
