import type { PlacedLine, PlacedPage, PlacedWord } from './page-lines.ts';

/** What is not the same on one page, counted from 1. */
export interface PageDifference {
  readonly page: number;
  /** Words that stand on the page in one layout alone: where a page ends elsewhere, those that moved. */
  readonly words: InOneAlone;
  /** Lines of which a word stands at another place in the other layout, with their height in pt. */
  readonly lines: InOneAlone;
}

interface InOneAlone {
  readonly docx: readonly string[];
  readonly pdf: readonly string[];
}

/** How far two layouts of one file agree. */
export interface Agreement {
  readonly pages: { readonly docx: number; readonly pdf: number };
  /** None where every page and every line is the same. */
  readonly differences: readonly PageDifference[];
}

/** How far a word may be from its place in the other layout, in pt: by height, and along the line. */
const HEIGHT_TOLERANCE = 1;
const SIDE_TOLERANCE = 5;

function byText(words: readonly PlacedWord[]): ReadonlyMap<string, readonly PlacedWord[]> {
  const groups = new Map<string, PlacedWord[]>();
  for (const word of words) {
    const group = groups.get(word.text);
    if (group) group.push(word);
    else groups.set(word.text, [word]);
  }
  return groups;
}

/** The words of `page` that `other` does not have, each as often as it has more of them. */
function wordsAlone(page: PlacedPage, other: PlacedPage): readonly string[] {
  const others = byText(other.flat());
  return [...byText(page.flat())].flatMap(([text, words]) =>
    words.slice(others.get(text)?.length ?? 0).map(() => text),
  );
}

function isAt(word: PlacedWord, place: PlacedWord): boolean {
  return (
    Math.abs(word.baseline - place.baseline) <= HEIGHT_TOLERANCE &&
    Math.abs(word.left - place.left) <= SIDE_TOLERANCE
  );
}

function shown(line: PlacedLine): string {
  return `${line.map(({ text }) => text).join(' ')} (${line[0]?.baseline.toFixed(1)})`;
}

/** The lines of `page` that do not stand at the same place in `other`, word by word. */
function linesAlone(page: PlacedPage, other: PlacedPage): readonly string[] {
  const others = byText(other.flat());
  const isSame = (word: PlacedWord): boolean =>
    others.get(word.text)?.some((place) => isAt(word, place)) === true;
  return page.filter((line) => !line.every(isSame)).map(shown);
}

/** Compares two layouts of one file: the words of each page, and each line by its words and their height. */
export function compareLayouts(docx: readonly PlacedPage[], pdf: readonly PlacedPage[]): Agreement {
  const count = Math.max(docx.length, pdf.length);
  const differences = Array.from({ length: count }, (_, index): PageDifference => {
    const theirs = docx[index] ?? [];
    const ours = pdf[index] ?? [];
    return {
      page: index + 1,
      words: { docx: wordsAlone(theirs, ours), pdf: wordsAlone(ours, theirs) },
      lines: { docx: linesAlone(theirs, ours), pdf: linesAlone(ours, theirs) },
    };
  });
  return {
    pages: { docx: docx.length, pdf: pdf.length },
    differences: differences.filter(({ words, lines }) =>
      [words.docx, words.pdf, lines.docx, lines.pdf].some((each) => each.length > 0),
    ),
  };
}

const LONGEST_LIST = 300;

function listed(what: string, items: readonly string[], separator: string): readonly string[] {
  if (items.length === 0) return [];
  const all = items.join(separator);
  return [`${what}: ${all.length > LONGEST_LIST ? `${all.slice(0, LONGEST_LIST)} …` : all}`];
}

/** One page's difference in a few lines: the words that moved, and the lines that are not the same. */
export function described({ page, words, lines }: PageDifference): string {
  return [
    `page ${page}`,
    ...listed('words in the DOCX alone', words.docx, ' '),
    ...listed('words in the PDF alone', words.pdf, ' '),
    ...listed('lines of the DOCX alone', lines.docx, ' | '),
    ...listed('lines of the PDF alone', lines.pdf, ' | '),
  ].join('\n  ');
}
