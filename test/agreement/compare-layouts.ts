import type { PlacedWord } from './page-words.ts';

/** How far two layouts of one file agree. */
export interface Agreement {
  readonly pages: readonly [theirs: number, ours: number];
  /** Share of words that stand on the same page in both. */
  readonly samePage: number;
  /** Share of words that stand on the same page and on the same line, to 1 pt. */
  readonly sameLine: number;
  /** The first words that do not, in words: for whoever looks for the reason. */
  readonly moved: readonly string[];
}

type Page = readonly PlacedWord[];

/** Heights of a page's words, by word, from the top. */
function heightsByWord(page: Page): ReadonlyMap<string, readonly number[]> {
  const heights = new Map<string, number[]>();
  for (const { text, baseline } of page) {
    const known = heights.get(text);
    if (known) known.push(baseline);
    else heights.set(text, [baseline]);
  }
  for (const each of heights.values()) each.sort((one, other) => one - other);
  return heights;
}

interface PageAgreement {
  readonly samePage: number;
  readonly sameLine: number;
  readonly moved: readonly string[];
}

function comparePages(theirs: Page, ours: Page, page: number): PageAgreement {
  const ourHeights = heightsByWord(ours);
  let samePage = 0;
  let sameLine = 0;
  const moved: string[] = [];
  for (const [text, heights] of heightsByWord(theirs)) {
    const own = ourHeights.get(text) ?? [];
    samePage += Math.min(heights.length, own.length);
    if (heights.length !== own.length)
      moved.push(`page ${page}: ${text} ${heights.length} times, not ${own.length}`);
    for (const [index, height] of heights.entries()) {
      const ownHeight = own[index];
      if (ownHeight === undefined) continue;
      if (Math.abs(height - ownHeight) <= 1) sameLine += 1;
      else moved.push(`page ${page}: ${text} at ${height.toFixed(1)} pt, not ${ownHeight.toFixed(1)}`);
    }
  }
  const unknown = [...ourHeights.keys()].filter((text) => !theirs.some((word) => word.text === text));
  return {
    samePage,
    sameLine,
    moved: [...moved, ...unknown.map((text) => `page ${page}: ${text} in ours alone`)],
  };
}

/** Compares two layouts page by page: the words of each page, and the line that each stands on. */
export function compareLayouts(theirs: readonly Page[], ours: readonly Page[]): Agreement {
  const count = Math.max(theirs.length, ours.length);
  const pages = Array.from({ length: count }, (_, page) =>
    comparePages(theirs[page] ?? [], ours[page] ?? [], page + 1),
  );
  const words = Math.max(theirs.flat().length, ours.flat().length, 1);
  const sum = (part: 'samePage' | 'sameLine'): number =>
    pages.reduce((total, page) => total + page[part], 0) / words;
  return {
    pages: [theirs.length, ours.length],
    samePage: sum('samePage'),
    sameLine: sum('sameLine'),
    moved: pages.flatMap(({ moved }) => moved).slice(0, 12),
  };
}
