/** A font's name with the weight taken off that some programs write into it. */
export interface FontName {
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

const WEIGHT = /[\s,-](?:bold|italic|bold[\s-]?italic)$/i;
const LONGEST_WEIGHT = 12;

/** `Times New Roman Bold` is Times New Roman in bold; so is the `Times New Roman,Bold` of converters. */
export function splitFontName(name: string): FontName {
  const weight = WEIGHT.exec(name.slice(-LONGEST_WEIGHT))?.[0] ?? '';
  const font = name.slice(0, name.length - weight.length).trim();
  if (font === '') return { font: name, bold: false, italic: false };
  return { font, bold: /bold/i.test(weight), italic: /italic/i.test(weight) };
}
