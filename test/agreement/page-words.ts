import { execFileSync } from 'node:child_process';

/** A word where it stands on its page, in pt from the top left corner. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
}

/**
 * The part of a word's box that poppler draws below the baseline: it takes the fonts' ascent and descent from the
 * PDF, where LibreOffice and Typst do not write the same.
 */
export const BELOW_BASELINE = { libreOffice: 0.304, typst: 0.24 } as const;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">(.*?)<\/word>/g;

function wordsOf(page: string, belowBaseline: number): readonly PlacedWord[] {
  return [...page.matchAll(WORD)].flatMap(([, left, top, bottom, text]) =>
    decoded(text ?? '')
      .normalize('NFC')
      .split(/\s+/u)
      // pdftotext drops some hyphens at line ends, by its own grouping.
      .map((part) => part.replace(/-$/, ''))
      .filter((part) => part !== '')
      .map((part) => ({
        text: part,
        left: Number(left),
        baseline: Number(bottom) - (Number(bottom) - Number(top)) * belowBaseline,
      })),
  );
}

/** The words of each page of a PDF, as poppler finds them. */
export function pageWords(
  path: string,
  layouter: keyof typeof BELOW_BASELINE,
): readonly (readonly PlacedWord[])[] {
  const text = execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return text
    .split('<page ')
    .slice(1)
    .map((page) => wordsOf(page, BELOW_BASELINE[layouter]));
}
