import type { MessageDetails } from '../model/message.ts';
import type { Place, Source } from '../model/place.ts';
import { placesIn } from '../model/places-in.ts';
import type { ReadPlan } from '../model/plan-file.ts';
import type { ReviewedDocument, ReviewedFile } from '../model/reviewed.ts';
import type { Locate } from './review-file.ts';
import type { FindingPlace, ReviewedPart } from './rule.ts';
import { comparedText } from './source-letters.ts';

type Stretch = readonly [start: number, end: number];

/** How many letters around a quote are looked for with it, so that it is found where it stands and not before. */
const CONTEXTS = [60, 20, 6, 0] as const;

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

/** Where the words `[start, end)` of a printed text were written, within the raw text of the value that it prints. */
function stretchOfWords(printed: string, [start, end]: Stretch, raw: string): Stretch | undefined {
  const text = comparedText(printed);
  const value = comparedText(raw);
  const [from, to] = [text.before(start), text.before(end)];
  for (const context of CONTEXTS) {
    const [wide, far] = [Math.max(from - context, 0), Math.min(to + context, text.text.length)];
    const candidates = [
      [wide, far],
      [from, far],
      [wide, to],
    ] as const;
    for (const [first, last] of candidates) {
      const words = text.text.slice(first, last);
      const found = words === '' ? -1 : indexOfNth(value.text, words, countOf(text.text, words, first));
      if (found !== -1) return value.stretch(found + from - first, found + to - first);
    }
  }
  return undefined;
}

function quotedStretch({ at, quote, offset }: FindingPlace, raw: string): Stretch | undefined {
  if (quote === undefined || quote === '' || !('text' in at)) return undefined;
  const start = offset ?? at.text.indexOf(quote);
  return start === -1 ? undefined : stretchOfWords(at.text, [start, start + quote.length], raw);
}

/** Answers where findings in a plan stand in its file: the words at fault by line and column, else the value that they are in. */
export function locateInPlan(
  plan: Pick<ReadPlan, 'file' | 'source' | 'places'>,
  _file?: ReviewedFile,
): Locate {
  const placeOf = placesIn(plan.file, plan.source);
  const valuePlace = ({ at }: FindingPlace): Place | undefined => {
    const source = 'blocks' in at ? sourceOfDocument(at) : sourceOf(at);
    return source && (source.place ?? plan.places.ofValue(source.path));
  };
  const wordsPlace = (finding: FindingPlace): Place | undefined => {
    if (finding.stretch) return placeOf(...finding.stretch);
    const value = valuePlace(finding);
    // What a shared list says is written elsewhere.
    if (value?.file !== plan.file) return undefined;
    const from = value.start.offset;
    const stretch = quotedStretch(finding, plan.source.slice(from, value.end.offset));
    return stretch && placeOf(from + stretch[0], from + stretch[1]);
  };
  return (finding): MessageDetails => {
    const { quote, expected, replacement } = finding;
    const words = wordsPlace(finding);
    const isAsQuoted = words && plan.source.slice(words.start.offset, words.end.offset) === quote;
    return {
      place: words ?? valuePlace(finding),
      ...(quote !== undefined && { quote, actual: quote }),
      ...(expected && { expected }),
      ...(isAsQuoted && replacement !== undefined && { fix: { place: words, text: replacement } }),
    };
  };
}
