import type { WordRun } from '../model/word-file.ts';
import type { LookedParagraph } from './looked.ts';

/** The runs of a paragraph: those of the number that it begins with, and those of its text. */
export interface PartedRuns {
  /** Empty where there is no number, or where Word counts it and it stands in no run. */
  readonly number: readonly WordRun[];
  readonly text: readonly WordRun[];
}

/** Parts a paragraph's runs behind its typed number; a run that holds the end of it is cut. */
export function partedRuns({ number = '', look: { runs } }: LookedParagraph): PartedRuns {
  const typed = runs.map(({ text }) => text).join('');
  const start = typed.length - typed.trimStart().length;
  const isTyped = number !== '' && typed.replaceAll('\u00a0', ' ').startsWith(number, start);
  let left = isTyped ? start + number.length : 0;
  const parted = runs.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return {
      before: { ...run, text: run.text.slice(0, cut) },
      after: { ...run, text: run.text.slice(cut) },
    };
  });
  const filled = (run: WordRun): boolean => run.text !== '';
  return {
    number: parted.map(({ before }) => before).filter(filled),
    text: parted.map(({ after }) => after).filter(filled),
  };
}
