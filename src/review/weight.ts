import type { ElementRule } from '../model/element-rule.ts';
import type { WordRun } from '../model/word-file.ts';
import type { LookedParagraph } from './looked.ts';
import { partedRuns } from './parted-runs.ts';
import { letterCount } from './printed-runs.ts';
import { isRunningText, standsAlone } from './running-text.ts';

/** A fault of weight or slant. */
export interface WrongWeight {
  readonly trait: 'bold' | 'italic' | 'boldNumber';
  /** Whether the decree asks for it, and the text has it not; or the reverse. */
  readonly asked: boolean;
  /** The first run at fault; absent where all letters are. */
  readonly run?: WordRun;
}

/** A word in passing may be set off; more of a title or line than this share of its letters is a fault. */
const TOLERATED_IN_LINE = 0.1;
/** Running text may set off what it likes, as long as not all of it. */
const TOLERATED_IN_RUNNING_TEXT = 0.95;

function lettersOf(runs: readonly WordRun[]): number {
  return runs.reduce((sum, { text }) => sum + letterCount(text), 0);
}

function wrongTrait(
  trait: 'bold' | 'italic',
  asked: boolean | undefined,
  runs: readonly WordRun[],
  tolerated: number,
): readonly WrongWeight[] {
  if (asked === undefined) return [];
  const wrong = runs.filter((run) => run[trait] !== asked && letterCount(run.text) > 0);
  const [run] = wrong;
  const [atFault, all] = [lettersOf(wrong), lettersOf(runs)];
  if (!run || atFault <= tolerated * all) return [];
  return [{ trait, asked, ...(atFault < all && { run }) }];
}

function wrongNumber(rule: ElementRule, number: readonly WordRun[]): readonly WrongWeight[] {
  const light = rule.boldNumber ? number.find(({ bold, text }) => !bold && letterCount(text) > 0) : undefined;
  return light ? [{ trait: 'boldNumber', asked: true, run: light }] : [];
}

/** What of a paragraph's weight and slant is not as its part asks. */
export function wrongWeights(paragraph: LookedParagraph, rule: ElementRule): readonly WrongWeight[] {
  if (standsAlone(paragraph)) return [];
  const { number, text } = partedRuns(paragraph);
  const runs = rule.boldNumber ? text : [...number, ...text];
  const tolerated = isRunningText(paragraph.part) ? TOLERATED_IN_RUNNING_TEXT : TOLERATED_IN_LINE;
  return [
    ...wrongTrait('bold', rule.bold, runs, tolerated),
    ...wrongTrait('italic', rule.italic, runs, tolerated),
    ...wrongNumber(rule, number),
  ];
}
