import fc from 'fast-check';

/** What officers type that a markup language would take for its own. */
const TEMPTING: readonly string[] = [
  'HĐND & UBND',
  '*',
  '**',
  '_',
  '1.',
  '- ',
  '+ ',
  '#',
  '|',
  ':::x',
  '::noi-dung',
  '{{y}}',
  '{{{y}}}',
  '<b>',
  '<!--',
  '&amp;',
  'Lưu:VT',
  '2*3*4',
  '[[',
  ']]',
  '[a](b)',
  '`',
  '~~',
  '\\',
  '\\*',
  '$x$',
  'a)',
  '(1)',
  '\uE000\uE010\uE001',
  'ß',
  '😀',
  'Quyết định',
  ' ',
];

/** Any text of one line: letters of all kinds and pieces that look like markup. */
export const lineOfText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...TEMPTING), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    maxLength: 8,
  })
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[\r\n\u2028\u2029\u0085\v\f]/g, ' ')
      .trim(),
  );

/** Any text of several lines. */
export const textOfLines: fc.Arbitrary<string> = fc
  .array(lineOfText, { maxLength: 4 })
  .map((lines) => lines.join('\n').trim());

/** A text that names nothing: `[[…]]` and its escape are what the manual gives a meaning in every field. */
export function namesNothing(text: string): boolean {
  return !/\[\[[^[\]\n]{1,200}\]\]|\\\[\[/.test(text);
}
