import type { MessageDetails } from '../model/message.ts';
import type { Place, Source } from '../model/place.ts';
import { placesIn } from '../model/places-in.ts';
import type { ReadPlan } from '../model/plan-file.ts';
import type { ReviewedDocument } from '../model/reviewed.ts';
import type { Locate } from './review-file.ts';
import type { FindingPlace, ReviewedPart } from './rule.ts';
import { type ComparedText, comparedText } from './source-letters.ts';

type Stretch = readonly [start: number, end: number];

const MARKDOWN = /\.(?:md|markdown)$/iu;
const NEXT_BLOCK = /\n(?=#|::)/gu;

/** How many letters around a quote are looked for with it, so that it is found where it stands and not before. */
const CONTEXTS = [60, 20, 8, 3] as const;

function sourceOf(part: ReviewedPart): Source | undefined {
  return 'origin' in part && part.origin.kind === 'plan' ? part.origin.source : undefined;
}

/** A whole document is where its title is written. */
function sourceOfDocument({ blocks }: ReviewedDocument): Source | undefined {
  const isTitle = (block: ReviewedDocument['blocks'][number]): boolean =>
    block.type === 'paragraph' && /^(?:subject|appendixTitle|appendixTitlePlain)$/u.test(block.part);
  const titled = blocks.find((block) => isTitle(block) && sourceOf(block)) ?? blocks.find(sourceOf);
  return titled && sourceOf(titled);
}

/** The `count`-th place from 0 at which `words` stand in `text`; -1 where there are fewer. */
function indexOfNth(text: string, words: string, count: number): number {
  let at = text.indexOf(words);
  for (let left = count; left > 0 && at !== -1; left--) at = text.indexOf(words, at + 1);
  return at;
}

function countOf(text: string, words: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1 && at < end; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

/** Stretches around the words, the longest first: with text on both sides, then on one, at last the words alone. */
function withContext([from, to]: Stretch, length: number): readonly Stretch[] {
  const before = CONTEXTS.map((context) => Math.max(from - context, 0));
  const behind = CONTEXTS.map((context) => Math.min(to + context, length));
  return [
    ...before.map((start, index): Stretch => [start, behind[index] ?? to]),
    ...behind.map((end): Stretch => [from, end]),
    ...before.map((start): Stretch => [start, to]),
    [from, to],
  ];
}

/** Where the words `[start, end)` of a printed text were written, within the raw text of the value that it prints. */
function stretchOfWords(printed: string, [start, end]: Stretch, value: ComparedText): Stretch | undefined {
  const text = comparedText(printed);
  const [from, to] = [text.before(start), text.before(end)];
  for (const [first, last] of withContext([from, to], text.text.length)) {
    const words = text.text.slice(first, last);
    const found = words === '' ? -1 : indexOfNth(value.text, words, countOf(text.text, words, first));
    if (found !== -1) return value.stretch(found + from - first, found + to - first);
  }
  return undefined;
}

/** Finds places in one plan file; keeps what it compared, since many findings are in one value. */
class PlaceFinder {
  readonly #plan: LocatedPlan;
  readonly #placeOf: ReturnType<typeof placesIn>;
  readonly #compared = new Map<string, ComparedText>();

  constructor(plan: LocatedPlan) {
    this.#plan = plan;
    this.#placeOf = placesIn(plan.file, plan.source);
  }

  /** The place of the value that a finding is in. */
  ofValue({ at }: FindingPlace): Place | undefined {
    const source = 'blocks' in at ? sourceOfDocument(at) : sourceOf(at);
    return source && (source.place ?? this.#plan.places.ofValue(source.path));
  }

  /** The place of the words at fault; undefined where the file does not have them as they are printed. */
  ofWords(finding: FindingPlace): Place | undefined {
    const { at, quote, offset, stretch } = finding;
    if (stretch) return this.#placeOf(...stretch);
    const value = this.ofValue(finding);
    // What a shared list says is written elsewhere.
    if (value?.file !== this.#plan.file || !quote || !('text' in at)) return undefined;
    const start = offset ?? at.text.indexOf(quote);
    if (start === -1) return undefined;
    const from = value.start.offset;
    const to = value.end.offset;
    // A heading of Markdown without words is all that its text is known by; the text stands below it.
    for (const end of [to, ...this.#endBelow(to)]) {
      const words = stretchOfWords(at.text, [start, start + quote.length], this.#rawOf(from, end));
      if (words) return this.#placeOf(from + words[0], from + words[1]);
    }
    return undefined;
  }

  /** Where the text below a heading of Markdown ends: at the next heading or directive. */
  #endBelow(offset: number): readonly number[] {
    if (!MARKDOWN.test(this.#plan.file)) return [];
    NEXT_BLOCK.lastIndex = offset;
    return [NEXT_BLOCK.exec(this.#plan.source)?.index ?? this.#plan.source.length];
  }

  #rawOf(start: number, end: number): ComparedText {
    const key = `${start}-${end}`;
    const known = this.#compared.get(key) ?? comparedText(this.#plan.source.slice(start, end));
    this.#compared.set(key, known);
    return known;
  }
}

/** What of a plan its findings are placed by. */
type LocatedPlan = Pick<ReadPlan, 'file' | 'source' | 'places'>;

/**
 * Answers where findings in a plan stand in its file: the words at fault by line and column, else the value that they
 * are in. What mends one is offered only where the file has the words letter by letter.
 */
export function locateInPlan(plan: LocatedPlan): Locate {
  const finder = new PlaceFinder(plan);
  return (finding): MessageDetails => {
    const { quote, expected, replacement } = finding;
    const words = finder.ofWords(finding);
    const isAsQuoted = words && plan.source.slice(words.start.offset, words.end.offset) === quote;
    return {
      place: words ?? finder.ofValue(finding),
      ...(quote !== undefined && { quote, actual: quote }),
      ...(expected && { expected }),
      ...(isAsQuoted && replacement !== undefined && { fix: { place: words, text: replacement } }),
    };
  };
}
