import type { Inline } from '../../src/model/inline.ts';
import type { Random } from './random.ts';
import { PHRASES, TOKENS } from './vocabulary.ts';

const MARKS: readonly [string, ...string[]] = [' ', ' ', ' ', ', ', ', ', '; ', ': ', ' - ', ' – ', '. '];

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Running text of about `length` letters. */
export function someText(random: Random, length: number): string {
  let text = capitalised(random.pick(PHRASES));
  while (text.length < length) {
    text += random.pick(MARKS) + (random.chance(0.3) ? random.pick(TOKENS) : random.pick(PHRASES));
  }
  return `${text}.`;
}

/** A few words without a full stop, for titles. */
export function someTitle(random: Random): string {
  return capitalised(random.pick(PHRASES));
}

/** Text in runs, now and then bold or italic, cut at spaces or in the middle of a word. */
export function inRuns(random: Random, text: string): readonly Inline[] {
  if (random.chance(0.6)) return [{ type: 'text', value: text }];
  const runs: Inline[] = [];
  for (let start = 0; start < text.length; ) {
    const wanted = start + random.between(5, 90);
    const space = text.indexOf(' ', wanted);
    const end = random.chance(0.8) ? (space === -1 ? text.length : space + 1) : wanted;
    const value = text.slice(start, end);
    const look = random.pick(['plain', 'plain', 'bold', 'italic', 'both', 'reference']);
    runs.push({
      type: 'text',
      value,
      ...((look === 'bold' || look === 'both') && { bold: true }),
      ...((look === 'italic' || look === 'both') && { italic: true }),
      ...(look === 'reference' && { role: 'reference' }),
    });
    start = end;
  }
  return runs;
}

const MARKED: readonly [string, ...string[]] = ['', '', '**', '_'];

/** A line of a plan's text: clauses, some of them bold or slanted by their marks. */
function markedLine(random: Random, length: number): string {
  let line = someTitle(random);
  while (line.length < length) {
    const mark = random.pick(MARKED);
    const words = someTitle(random).toLowerCase();
    const token = random.chance(0.4) ? ` ${random.pick(TOKENS)}` : '';
    line += `${random.pick([', ', '; ', ' - ', ' '])}${mark}${words}${mark}${token}`;
  }
  return `${line}.`;
}

/** A plan's text of about `length` letters: a paragraph, and `items` lines with a dash or plus before them. */
export function markedLines(random: Random, length: number, items: number): string {
  const share = length / (items + 1);
  const first = markedLine(random, share);
  const others = Array.from(
    { length: items },
    () => `${random.pick(['- ', '- ', '+ ', ''])}${markedLine(random, share)}`,
  );
  return [first, ...others].join('\n');
}
