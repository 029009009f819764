/** Signs of the symbol fonts that stand in lists, as the Unicode signs that look like them; their codes begin at F000. */
const SIGNS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol: new Map([
    [0x2d, '-'],
    [0xb7, '•'],
    [0xae, '→'],
    [0xde, '⇒'],
    [0xa8, '♦'],
    [0xb3, '≥'],
    [0xa3, '≤'],
    [0xb4, '×'],
    [0xb1, '±'],
  ]),
  wingdings: new Map([
    [0x6e, '■'],
    [0x6f, '□'],
    [0x71, '❑'],
    [0x76, '❖'],
    [0x77, '◆'],
    [0x9f, '•'],
    [0xa7, '▪'],
    [0xa8, '◻'],
    [0xd8, '➢'],
    [0xe0, '→'],
    [0xe8, '➔'],
    [0xf0, '⇨'],
    [0xfb, '✗'],
    [0xfc, '✓'],
    [0xfd, '☒'],
    [0xfe, '☑'],
  ]),
};

const SYMBOL_AREA = 0xf000;
const LAST_SYMBOL = 0xf0ff;
const LAST_ASCII = 0x7e;
const UNKNOWN_SIGN = '•';

/** The sign that a code prints in a symbol font; codes of no symbol font print as they are (ISO 29500-1, 17.3.3.30). */
export function printedSymbol(code: number, font: string | undefined): string {
  const signs = SIGNS[(font ?? '').toLowerCase()];
  if (code < SYMBOL_AREA || code > LAST_SYMBOL)
    return signs?.get(code) ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
  const low = code - SYMBOL_AREA;
  const ascii = !signs && low > 0x20 && low <= LAST_ASCII;
  return signs?.get(low) ?? (ascii ? String.fromCodePoint(low) : UNKNOWN_SIGN);
}

/** A bullet's text with every sign of a symbol font as the Unicode sign that looks like it. */
export function printedBullet(text: string, font: string | undefined): string {
  return Array.from(text, (sign) => printedSymbol(sign.codePointAt(0) ?? 0, font)).join('');
}
