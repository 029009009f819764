/** How a scalar is written in a YAML file; `yaml`'s names. */
type Quotes = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE';

/** Letters, digits and the marks that mean nothing to YAML wherever they stand. */
const SURELY_PLAIN = /^[\p{L}\p{N}/](?:[\p{L}\p{N}./ -]*[\p{L}\p{N}./])?$/u;

function isQuotes(style: string | undefined): style is Quotes {
  return style === 'PLAIN' || style === 'QUOTE_SINGLE' || style === 'QUOTE_DOUBLE';
}

/** A text as a YAML scalar, in the style that stood there where it can hold it, else quoted. */
export function writeScalar(text: string, style: string | undefined): string {
  const quotes = isQuotes(style) ? style : 'PLAIN';
  const onOneLine = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]*$/u.test(text);
  if (quotes === 'PLAIN' && SURELY_PLAIN.test(text)) return text;
  return quotes === 'QUOTE_DOUBLE' || !onOneLine ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}
