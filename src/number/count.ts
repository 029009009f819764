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
}

/** What a series reports to, and where values stand. */
export interface CountContext {
  readonly places: PlaceIndex;
  readonly messages: Message[];
}

function expectedNumber(
  form: NumberForm,
  trail: readonly number[],
  path: DataPath,
  context: CountContext,
): string {
  const printed = printNumber(form, trail);
  if (printed !== undefined) return printed;
  const count = trail.at(-1) ?? 0;
  context.messages.push(
    report('het-chu-cai', lettersEnd, { count }, { place: context.places.ofValue(path) }),
  );
  return `${count}${form.suffix}`;
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
        return { number: typed ?? expectedNumber(form, counted, path, context), form, trail: counted };
      }
      const given = readNumber(form, typed);
      const trail = [...parent, given ?? count];
      counts.set(form.sample, given ?? count);
      if (given !== undefined && given !== count) {
        const expected = expectedNumber(form, counted, path, context);
        context.messages.push(
          report(
            'so-khong-noi-tiep',
            brokenSeries,
            { typed, expected },
            { place: context.places.ofValue(path), actual: typed, expected: [expected] },
          ),
        );
      }
      return { number: typed, form, trail };
    },
  };
}
