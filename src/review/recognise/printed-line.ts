import type { WordParagraph, WordRun } from '../../model/word-file.ts';
import { folded, settled } from '../folded.ts';
import { type LevelNumber, levelNumber } from './level-number.ts';
import { type Line, type LineLook, type LinePlace, runsBetween } from './line.ts';

/** Nothing that a part is known by stands further behind, in characters. */
const LONGEST_WORDING = 400;

const LETTER = /\p{L}/u;

function lookOf(runs: readonly WordRun[], { format }: WordParagraph): LineLook {
  const lettered = runs.filter(({ text }) => LETTER.test(text));
  return {
    bold: lettered.length > 0 && lettered.every(({ bold }) => bold),
    italic: lettered.length > 0 && lettered.every(({ italic }) => italic),
    capitals: lettered.length > 0 && lettered.every(({ text, caps }) => caps || text === text.toUpperCase()),
    centred: format.align === 'center',
  };
}

/** The number that a text begins with, also where its Đ is the letter of another alphabet (U+00D0). */
function levelOf(text: string): LevelNumber | undefined {
  const read = levelNumber(text.replaceAll('Ð', 'Đ'));
  return read && { ...read, number: text.slice(0, read.number.length) };
}

/** What a line is made from. */
export interface LineOrigin {
  readonly paragraph: WordParagraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly place: LinePlace;
  readonly begins: boolean;
}

/** A line whose readings are made when first asked for: of most lines few are. */
export class PrintedLine implements Line {
  readonly type = 'line';
  readonly paragraph: WordParagraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly place: LinePlace;
  readonly begins: boolean;
  #settled: string | undefined;
  #folded: string | undefined;
  #look: LineLook | undefined;
  #level: { readonly read: LevelNumber | undefined } | undefined;

  constructor({ paragraph, start, end, text, place, begins }: LineOrigin) {
    this.paragraph = paragraph;
    this.start = start;
    this.end = end;
    this.text = text;
    this.place = place;
    this.begins = begins;
  }

  get settled(): string {
    this.#settled ??= settled(this.text);
    return this.#settled;
  }

  get folded(): string {
    this.#folded ??= folded(this.settled.slice(0, LONGEST_WORDING));
    return this.#folded;
  }

  get look(): LineLook {
    this.#look ??= lookOf(runsBetween(this.paragraph.runs, this.start, this.end), this.paragraph);
    return this.#look;
  }

  get level(): LevelNumber | undefined {
    this.#level ??= { read: levelOf(this.settled) };
    return this.#level.read;
  }
}
