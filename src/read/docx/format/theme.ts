import { childOf, descendantOf, type XmlElement } from '../xml/element.ts';

/** Fonts and colours that a document names by their place in its theme (ISO 29500-1, 20.1.6). */
export interface Theme {
  readonly fonts: Readonly<Partial<Record<'major' | 'minor', string>>>;
  /** `RRGGBB` by the names of `w:themeColor` (17.18.97). */
  readonly colours: ReadonlyMap<string, string>;
}

/** The names that WordprocessingML has for the twelve colours of a theme. */
const NAMES_OF: Readonly<Record<string, readonly string[]>> = {
  'a:dk1': ['dark1', 'text1'],
  'a:lt1': ['light1', 'background1'],
  'a:dk2': ['dark2', 'text2'],
  'a:lt2': ['light2', 'background2'],
  'a:accent1': ['accent1'],
  'a:accent2': ['accent2'],
  'a:accent3': ['accent3'],
  'a:accent4': ['accent4'],
  'a:accent5': ['accent5'],
  'a:accent6': ['accent6'],
  'a:hlink': ['hyperlink'],
  'a:folHlink': ['followedHyperlink'],
};

function valueOfColour(element: XmlElement): string | undefined {
  const own = childOf(element, 'a:srgbClr')?.attributes.val;
  return own ?? childOf(element, 'a:sysClr')?.attributes.lastClr;
}

function readColours(scheme: XmlElement | undefined): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  for (const element of scheme?.children ?? []) {
    const value = valueOfColour(element);
    for (const name of NAMES_OF[element.name] ?? []) if (value) colours.set(name, value.toUpperCase());
  }
  return colours;
}

/** Reads a theme part; a document without one has neither fonts nor colours of a theme. */
export function readTheme(root: XmlElement | undefined): Theme {
  const elements = childOf(root, 'a:themeElements');
  const fonts = childOf(elements, 'a:fontScheme');
  const major = descendantOf(fonts, 'a:majorFont', 'a:latin')?.attributes.typeface;
  const minor = descendantOf(fonts, 'a:minorFont', 'a:latin')?.attributes.typeface;
  return {
    fonts: { ...(major && { major }), ...(minor && { minor }) },
    colours: readColours(childOf(elements, 'a:clrScheme')),
  };
}
