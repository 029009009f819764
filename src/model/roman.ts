const SYMBOLS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A whole number from 1 up as a Roman one. */
export function toRoman(count: number): string {
  let rest = count;
  let written = '';
  for (const [value, symbol] of SYMBOLS) {
    while (rest >= value) {
      written += symbol;
      rest -= value;
    }
  }
  return written;
}

/** The value of a Roman number; undefined where the text is not one in its usual form. */
export function fromRoman(written: string): number | undefined {
  let rest = written;
  let value = 0;
  for (const [worth, symbol] of SYMBOLS) {
    while (rest.startsWith(symbol)) {
      value += worth;
      rest = rest.slice(symbol.length);
    }
  }
  return rest === '' && value > 0 && toRoman(value) === written ? value : undefined;
}
