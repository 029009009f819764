import { execFileSync } from 'node:child_process';

/** A word where it stands on its page, in pt from the top left corner. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
}

/** Words beside each other, as poppler finds them; two cells of a table are now one line, now two. */
export type PlacedLine = readonly PlacedWord[];

/** The lines of one page. */
export type PlacedPage = readonly PlacedLine[];

/**
 * The part of a word's box that poppler draws below the baseline: it takes the fonts' ascent and descent from the
 * PDF, where LibreOffice and Typst do not write the same.
 */
const BELOW_BASELINE = { libreOffice: 0.304, typst: 0.24 } as const;

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

function boxesOf(line: string): readonly Box[] {
  return [...line.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
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

function lineOf(line: string, belowBaseline: number): PlacedLine {
  return whole(boxesOf(line)).flatMap(({ text, left, top, bottom }) =>
    text
      .split(/\s+/u)
      // Poppler drops some hyphens at line ends, by its own grouping.
      .map((part) => part.replace(/-$/, ''))
      .filter((part) => part !== '')
      .map((part) => ({ text: part, left, baseline: bottom - (bottom - top) * belowBaseline })),
  );
}

/** The lines of each page of a PDF, as `pdftotext -bbox-layout` finds them. */
export function pageLines(path: string, layouter: keyof typeof BELOW_BASELINE): readonly PlacedPage[] {
  const text = execFileSync('pdftotext', ['-bbox-layout', '-enc', 'UTF-8', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return text
    .split('<page ')
    .slice(1)
    .map((page) =>
      page
        .split('<line ')
        .slice(1)
        .map((line) => lineOf(line, BELOW_BASELINE[layouter])),
    );
}
