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

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;

/** A box with letters, as poppler gives it. */
interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxesOf(page: string): readonly Box[] {
  return [...page.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
    text: decoded(text ?? '').normalize('NFC'),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** Letters nearer to each other than this part of their height are one word: a space is a fifth. */
const NARROWEST_SPACE = 0.12;

/** Poppler cuts a word in two where slanted letters meet upright ones: such parts are put together again. */
function whole(boxes: readonly Box[]): readonly Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    const last = joined.at(-1);
    const touches =
      last !== undefined &&
      last.top === box.top &&
      box.left >= last.left &&
      box.left - last.right < (box.bottom - box.top) * NARROWEST_SPACE;
    if (touches) joined[joined.length - 1] = { ...last, text: last.text + box.text, right: box.right };
    else joined.push(box);
  }
  return joined;
}

function wordsOf(page: string, belowBaseline: number): readonly PlacedWord[] {
  return whole(boxesOf(page)).flatMap(({ text, left, top, bottom }) =>
    text
      .split(/\s+/u)
      // pdftotext drops some hyphens at line ends, by its own grouping.
      .map((part) => part.replace(/-$/, ''))
      .filter((part) => part !== '')
      .map((part) => ({ text: part, left, baseline: bottom - (bottom - top) * belowBaseline })),
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
