import type { WordRun } from '../../../model/word-file.ts';
import type { XmlElement } from '../xml/element.ts';
import { printedColour } from './colour.ts';
import { splitFontName } from './font-name.ts';
import { type FontChoice, type RunProperties, readRunProperties, type TOGGLES } from './run-properties.ts';
import type { Style, Styles } from './styles.ts';
import type { Theme } from './theme.ts';

/** How characters look: all of a run but its text. The same look is the same object, so that runs can be joined. */
export type RunLook = Omit<WordRun, 'text' | 'field'>;

/** The look of a run: of its ASCII letters and of the others, which may have a font of their own (ISO 29500-1, 17.3.2.26). */
export interface RunLooks {
  readonly ascii: RunLook;
  readonly other: RunLook;
  readonly hidden: boolean;
}

type Toggles = Readonly<Record<(typeof TOGGLES)[number], boolean>>;

/** What a run gets before its own `w:rPr` is read: from the defaults, its table and its paragraph's style. */
export interface RunBase {
  readonly properties: RunProperties;
  readonly always: Toggles;
  /** Toggled by an odd number of styles so far (17.7.3). */
  readonly toggled: Toggles;
}

/** Finds out how runs look; each look is made once. */
export interface RunLookFinder {
  readonly baseOf: (levels: readonly RunProperties[]) => RunBase;
  readonly looksOf: (base: RunBase, element: XmlElement | undefined) => RunLooks;
}

/** What ISO 29500 leaves to the program, as Word has it: Times New Roman in 10 pt. */
const FALLBACK_FONT = 'Times New Roman';
const FALLBACK_SIZE_PT = 10;

function toggles(of: (name: (typeof TOGGLES)[number]) => boolean): Toggles {
  return { bold: of('bold'), italic: of('italic'), caps: of('caps'), hidden: of('hidden') };
}

/** Of what several levels say, the later one counts. */
function merged(levels: readonly RunProperties[]): RunProperties {
  let properties: RunProperties = {};
  for (const level of levels) properties = { ...properties, ...level };
  return properties;
}

/** What the styles of one chain say together. */
export function runOfChain(chain: readonly Style[]): RunProperties {
  return merged(chain.map(({ run }) => run));
}

/** The document's defaults first, then one level a kind of style (17.7.2): each may turn a toggle over. */
function baseOf([defaults = {}, ...styles]: readonly RunProperties[]): RunBase {
  return {
    properties: merged([defaults, ...styles]),
    always: toggles((name) => defaults[name] === true),
    toggled: toggles((name) => styles.filter((style) => style[name] === true).length % 2 === 1),
  };
}

function fontNameOf(choice: FontChoice | undefined, theme: Theme): string {
  const ofTheme = choice?.theme && theme.fonts[choice.theme];
  return ofTheme || choice?.name || FALLBACK_FONT;
}

function lookOf(properties: RunProperties, set: Toggles, font: string, theme: Theme): RunLook {
  const name = splitFontName(font);
  const colour = printedColour(properties.colour, theme);
  const { spacingTwips = 0, widthPercent = 100 } = properties;
  return {
    font: name.font,
    sizePt: properties.sizePt ?? FALLBACK_SIZE_PT,
    bold: set.bold || name.bold,
    italic: set.italic || name.italic,
    underline: properties.underline ?? false,
    caps: set.caps,
    superscript: properties.superscript ?? false,
    ...(colour && { colour }),
    ...(spacingTwips !== 0 && { spacingTwips }),
    ...(widthPercent !== 100 && { widthPercent }),
  };
}

function keyOf(look: RunLook): string {
  const marks = [look.bold, look.italic, look.underline, look.caps, look.superscript].map(Number).join('');
  const widths = `${look.spacingTwips ?? 0}|${look.widthPercent ?? 100}`;
  return `${look.font}|${look.sizePt}|${marks}|${look.colour ?? ''}|${widths}`;
}

/** Starts finding the looks of one document's runs. */
export function findRunLooks(styles: Styles, theme: Theme): RunLookFinder {
  const known = new Map<string, RunLook>();
  const shared = (look: RunLook): RunLook => {
    const key = keyOf(look);
    const same = known.get(key) ?? look;
    known.set(key, same);
    return same;
  };
  const resolve = (base: RunBase, element: XmlElement | undefined): RunLooks => {
    const direct = readRunProperties(element);
    const style = direct.styleId === undefined ? {} : runOfChain(styles.chainOf('character', direct.styleId));
    const properties = { ...base.properties, ...style, ...direct };
    const set = toggles(
      (name) => direct[name] ?? (base.always[name] || base.toggled[name] !== (style[name] === true)),
    );
    const asciiFont = fontNameOf(properties.ascii, theme);
    const otherFont = fontNameOf(properties.other, theme);
    const ascii = shared(lookOf(properties, set, asciiFont, theme));
    const other = otherFont === asciiFont ? ascii : shared(lookOf(properties, set, otherFont, theme));
    return { ascii, other, hidden: set.hidden };
  };
  const plain = new Map<RunBase, RunLooks>();
  const looksOf = (base: RunBase, element: XmlElement | undefined): RunLooks => {
    if (element && element.children.length > 0) return resolve(base, element);
    const looks = plain.get(base) ?? resolve(base, undefined);
    plain.set(base, looks);
    return looks;
  };
  return { baseOf, looksOf };
}
