import { integerOf, isOn, pointsOf, twipsOf } from '../xml/attribute-values.ts';
import type { XmlElement } from '../xml/element.ts';

/** A font by name, or by its place in the theme; the theme counts where it has one. */
export interface FontChoice {
  readonly name?: string;
  readonly theme?: 'major' | 'minor';
}

/** A colour as written: `auto` or `RRGGBB`, or a colour of the theme, lighter or darker (ISO 29500-1, 17.3.2.6). */
export interface ColourChoice {
  readonly value: string;
  readonly theme?: string;
  readonly tint?: string;
  readonly shade?: string;
}

/** What one `w:rPr` says; what it does not say is absent. Attributes for complex scripts are no concern of Vietnamese text. */
export interface RunProperties {
  readonly styleId?: string;
  /** For letters of ASCII, and for all others of Vietnamese. */
  readonly ascii?: FontChoice;
  readonly other?: FontChoice;
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly hidden?: boolean;
  readonly underline?: boolean;
  readonly superscript?: boolean;
  readonly colour?: ColourChoice;
  readonly spacingTwips?: number;
  readonly widthPercent?: number;
}

/** The properties that styles turn over rather than set (ISO 29500-1, 17.7.3). */
export const TOGGLES = ['bold', 'italic', 'caps', 'hidden'] as const;

type Growing = { -readonly [Key in keyof RunProperties]: RunProperties[Key] };

function fontOf(name: string | undefined, theme: string | undefined): FontChoice | undefined {
  const named = name === undefined ? {} : { name };
  if (theme) return { ...named, theme: theme.startsWith('major') ? 'major' : 'minor' };
  return name === undefined ? undefined : named;
}

function readFonts({ attributes }: XmlElement, into: Growing): void {
  const ascii = fontOf(attributes['w:ascii'], attributes['w:asciiTheme']);
  const other = fontOf(attributes['w:hAnsi'], attributes['w:hAnsiTheme']);
  if (ascii) into.ascii = ascii;
  if (other) into.other = other;
}

function readColour({ attributes }: XmlElement): ColourChoice {
  const { 'w:themeColor': theme, 'w:themeTint': tint, 'w:themeShade': shade } = attributes;
  return {
    value: attributes['w:val'] ?? 'auto',
    ...(theme !== undefined && { theme }),
    ...(tint !== undefined && { tint }),
    ...(shade !== undefined && { shade }),
  };
}

/** How wide letters are set: `w:spacing` in twips between them, `w:w` in percent, with or without its sign. */
function readLetterWidth({ name, attributes }: XmlElement, into: Growing): void {
  const value = attributes['w:val'];
  const twips = name === 'w:spacing' ? twipsOf(value) : undefined;
  const percent = name === 'w:w' ? integerOf(value) : undefined;
  if (twips !== undefined) into.spacingTwips = twips;
  if (percent !== undefined && percent > 0) into.widthPercent = percent;
}

function readProperty(element: XmlElement, into: Growing): void {
  const value = element.attributes['w:val'];
  switch (element.name) {
    case 'w:rStyle':
      if (value !== undefined) into.styleId = value;
      break;
    case 'w:rFonts':
      readFonts(element, into);
      break;
    case 'w:sz': {
      const size = pointsOf(value, 2);
      if (size !== undefined && size > 0) into.sizePt = size;
      break;
    }
    case 'w:b':
      into.bold = isOn(value);
      break;
    case 'w:i':
      into.italic = isOn(value);
      break;
    case 'w:caps':
      into.caps = isOn(value);
      break;
    case 'w:vanish':
      into.hidden = isOn(value);
      break;
    case 'w:u':
      into.underline = value !== undefined && value !== 'none';
      break;
    case 'w:vertAlign':
      into.superscript = value === 'superscript';
      break;
    case 'w:color':
      into.colour = readColour(element);
      break;
    case 'w:spacing':
    case 'w:w':
      readLetterWidth(element, into);
      break;
  }
}

const NOTHING: RunProperties = {};

/** Reads a `w:rPr`; one that is not there says nothing. */
export function readRunProperties(element: XmlElement | undefined): RunProperties {
  if (!element || element.children.length === 0) return NOTHING;
  const properties: Growing = {};
  for (const child of element.children) readProperty(child, properties);
  return properties;
}
