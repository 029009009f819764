const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Beyond these no list of letters is read any more: they stand as digits. */
const LARGEST_ROMAN = 4999;
const LARGEST_LETTER = 104;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

function roman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value);
  let rest = value;
  let letters = '';
  for (const [worth, sign] of ROMAN) {
    letters += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return letters;
}

/** After z Word goes on with aa, bb; its letters are the English ones, without đ. */
function letter(value: number): string {
  if (value < 1 || value > LARGEST_LETTER) return String(value);
  return ALPHABET.charAt((value - 1) % ALPHABET.length).repeat(Math.ceil(value / ALPHABET.length));
}

/** A counted number as its format prints it (ISO 29500-1, 17.18.59); formats of other scripts and in words as digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'numberInDash':
      return `- ${value} -`;
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(value);
  }
}
