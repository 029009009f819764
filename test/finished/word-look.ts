import type { Element } from '@xmldom/xmldom';
import {
  all,
  children,
  descend,
  type OpenedDocx,
  paragraphText,
  styleOf,
  value,
} from '../write/docx/read-docx.ts';

/** How a run of a DOCX comes out: defaults, styles and its own formatting together. */
export interface RunLook {
  readonly text: string;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly font: string;
}

/** How a paragraph of a DOCX comes out; lengths in twips. */
export interface ParagraphLook {
  readonly text: string;
  readonly runs: readonly RunLook[];
  readonly align: string;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: string;
  /** Whether a line is drawn under it. */
  readonly isUnderlined: boolean;
}

/** Keeps what is found in a file, which is read many times. */
function once<Found>(find: (docx: OpenedDocx) => Found): (docx: OpenedDocx) => Found {
  const kept = new WeakMap<OpenedDocx, { readonly found: Found }>();
  return (docx) => {
    const entry = kept.get(docx) ?? { found: find(docx) };
    kept.set(docx, entry);
    return entry.found;
  };
}

const stylesById = once(
  (docx) =>
    new Map(
      all(docx.part('word/styles.xml'), 'w:style').map((style) => [style.getAttribute('w:styleId'), style]),
    ),
);

/** A style's definition and those it is based on, the nearest first. */
function styleChain(docx: OpenedDocx, id: string | undefined): readonly Element[] {
  if (id === undefined) return [];
  const style = stylesById(docx).get(id);
  if (!style) throw new Error(`No style ${id}`);
  return [style, ...styleChain(docx, value(style, 'w:basedOn'))];
}

/** The first of these that has the attribute at the end of the way. */
function attribute(
  holders: readonly (Element | undefined)[],
  way: readonly string[],
  name: string,
): string | undefined {
  for (const holder of holders) {
    const found = holder && descend(holder, ...way)?.getAttribute(name);
    if (found) return found;
  }
  return undefined;
}

/** Whether the nearest of these that speaks of a toggle turns it on. */
function isOn(holders: readonly Element[], name: string): boolean {
  for (const holder of holders) {
    const toggle = descend(holder, 'w:rPr', name);
    if (toggle) return !['0', 'false'].includes(toggle.getAttribute('w:val') ?? '');
  }
  return false;
}

function runLook(run: Element, paragraphStyles: readonly Element[], docx: OpenedDocx): RunLook {
  const characterStyles = styleChain(docx, value(run, 'w:rPr', 'w:rStyle'));
  const defaults = descend(docx.part('word/styles.xml'), 'w:docDefaults', 'w:rPrDefault');
  const holders = [run, ...characterStyles, ...paragraphStyles, ...(defaults ? [defaults] : [])];
  // A toggle of the character style turns over that of the paragraph style (ISO 29500-1, 17.7.3).
  const toggled = (name: string): boolean =>
    descend(run, 'w:rPr', name)
      ? isOn([run], name)
      : isOn(characterStyles, name) !== isOn(paragraphStyles, name);
  return {
    text: children(run, 'w:t')
      .map((text) => text.textContent ?? '')
      .join(''),
    sizePt: Number(attribute(holders, ['w:rPr', 'w:sz'], 'w:val')) / 2,
    bold: toggled('w:b'),
    italic: toggled('w:i'),
    caps: toggled('w:caps'),
    font: attribute(holders, ['w:rPr', 'w:rFonts'], 'w:ascii') ?? '',
  };
}

/** How a `w:p` comes out. */
export function lookOf(docx: OpenedDocx, paragraph: Element): ParagraphLook {
  const styles = styleChain(docx, styleOf(paragraph) ?? 'Normal');
  const holders = [paragraph, ...styles];
  const number = (element: string, name: string): number =>
    Number(attribute(holders, ['w:pPr', element], name) ?? 0);
  return {
    text: paragraphText(paragraph),
    runs: children(paragraph, 'w:r')
      .map((run) => runLook(run, styles, docx))
      .filter(({ text }) => text.trim() !== ''),
    align: attribute(holders, ['w:pPr', 'w:jc'], 'w:val') ?? 'left',
    firstLine: number('w:ind', 'w:firstLine'),
    left: number('w:ind', 'w:left'),
    right: number('w:ind', 'w:right'),
    before: number('w:spacing', 'w:before'),
    after: number('w:spacing', 'w:after'),
    line: number('w:spacing', 'w:line'),
    lineRule: attribute(holders, ['w:pPr', 'w:spacing'], 'w:lineRule') ?? 'auto',
    isUnderlined: holders.some((holder) => descend(holder, 'w:pPr', 'w:pBdr', 'w:bottom')),
  };
}

/** Every paragraph of the main part, in the order of the page, as it comes out. */
export const looksOf = once((docx) =>
  all(docx.part('word/document.xml'), 'w:p').map((paragraph) => lookOf(docx, paragraph)),
);
