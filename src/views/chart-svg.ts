import type { AgencyCount, TaskCounts } from './count-tasks.ts';
import { wrapped } from './text-width.ts';

/** What a chart says besides its counts. */
export interface ChartWords {
  readonly title: string;
  /** What the numbers count, under the title. */
  readonly subtitle: string;
}

/** A chart as SVG, and its size in pixels. */
export interface Chart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

// Dark to light, so that a chart printed in black and white still tells the terms apart.
const SHADES = [
  '#1f3a5f',
  '#3d6a9e',
  '#6f9bc8',
  '#a9c6e2',
  '#7a5c2e',
  '#b08d4f',
  '#d9bf8a',
  '#5f6b5a',
] as const;
const GREY = '#b5b5b5';
const WIDTH = 900;
const LEFT = 300;
const RIGHT = 60;
const BAR = 22;
const GAP = 12;
const LINE = 17;
const LETTERS_PER_LINE = 38;
const LEGEND_WIDTH = 200;
const LEGENDS_PER_ROW = 4;

function escaped(text: string): string {
  const noControls = text.replace(/[^\P{Cc}\t\n]/gu, '');
  return noControls
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

function text(x: number, y: number, words: string, look = ''): string {
  return `<text x="${x}" y="${y}"${look}>${escaped(words)}</text>`;
}

function shadeOf(index: number, terms: readonly string[]): string {
  const isDated = terms[index]?.startsWith('Quý') ?? false;
  return isDated ? (SHADES[index % SHADES.length] ?? GREY) : GREY;
}

function legend(terms: readonly string[], top: number): readonly string[] {
  return terms.map((term, index) => {
    const x = 24 + (index % LEGENDS_PER_ROW) * LEGEND_WIDTH;
    const y = top + Math.floor(index / LEGENDS_PER_ROW) * 24;
    const box = `<rect x="${x}" y="${y}" width="14" height="14" fill="${shadeOf(index, terms)}"/>`;
    return box + text(x + 20, y + 12, term);
  });
}

function agencyBar(
  { byTerm, total, name }: AgencyCount,
  { terms, most }: { readonly terms: readonly string[]; readonly most: number },
  top: number,
): string {
  const scale = (WIDTH - LEFT - RIGHT) / Math.max(1, most);
  let x = LEFT;
  const parts = byTerm.map((count, index) => {
    const width = Math.round(count * scale * 10) / 10;
    const part =
      count === 0
        ? ''
        : `<rect x="${x}" y="${top}" width="${width}" height="${BAR}" fill="${shadeOf(index, terms)}"/>`;
    x = Math.round((x + width) * 10) / 10;
    return part;
  });
  const labels = wrapped(name, LETTERS_PER_LINE).map((line, index) =>
    text(LEFT - 12, top + 16 + index * LINE, line, ' text-anchor="end"'),
  );
  return [...labels, ...parts, text(x + 8, top + 16, String(total), ' font-weight="bold"')].join('');
}

function heightOf({ name }: AgencyCount): number {
  return BAR + GAP + (wrapped(name, LETTERS_PER_LINE).length - 1) * LINE;
}

/** The counts as horizontal bars, one an agency, parted by term; SVG 1.1 with no scripts, links or styles from outside. */
export function chartSvg({ terms, agencies }: TaskCounts, { title, subtitle }: ChartWords): Chart {
  const titles = wrapped(title, 80);
  const legendTop = 34 + titles.length * 24 + 18;
  const barsTop = legendTop + Math.ceil(terms.length / LEGENDS_PER_ROW) * 24 + 20;
  const most = agencies[0]?.total ?? 0;
  let top = barsTop;
  const bars = agencies.map((agency) => {
    const drawn = agencyBar(agency, { terms, most }, top);
    top += heightOf(agency);
    return drawn;
  });
  const height = top + 12;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="Tinos, Times New Roman, serif" font-size="15">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...titles.map((line, index) => text(24, 34 + index * 24, line, ' font-size="19" font-weight="bold"')),
    text(24, 34 + titles.length * 24, subtitle, ' font-style="italic"'),
    ...legend(terms, legendTop),
    ...bars,
    '</svg>',
    '',
  ].join('\n');
  return { svg, width: WIDTH, height };
}
