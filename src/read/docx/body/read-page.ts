import type { WordPage } from '../../../model/word-file.ts';
import { integerOf, isOn, twipsOf } from '../xml/attribute-values.ts';
import { childOf, childrenOf, type XmlElement } from '../xml/element.ts';

/** What a section without `w:sectPr` has, as Word makes it: Letter with margins of an inch. */
const LETTER_WIDTH = 12_240;
const LETTER_HEIGHT = 15_840;
const INCH = 1440;
const EDGE = 720;

/** Reads the page of a section (ISO 29500-1, 17.6.11, 17.6.13); a negative margin counts as its size, which no header moves. */
export function readPage(section: XmlElement | undefined): WordPage {
  const size = childOf(section, 'w:pgSz')?.attributes;
  const margins = childOf(section, 'w:pgMar')?.attributes;
  const titlePage = childOf(section, 'w:titlePg');
  const startsAt = integerOf(childOf(section, 'w:pgNumType')?.attributes['w:start']);
  const widthTwips = twipsOf(size?.['w:w']) ?? LETTER_WIDTH;
  const heightTwips = twipsOf(size?.['w:h']) ?? LETTER_HEIGHT;
  return {
    widthTwips,
    heightTwips,
    landscape: widthTwips > heightTwips,
    topTwips: Math.abs(twipsOf(margins?.['w:top']) ?? INCH),
    bottomTwips: Math.abs(twipsOf(margins?.['w:bottom']) ?? INCH),
    leftTwips: twipsOf(margins?.['w:left']) ?? INCH,
    rightTwips: twipsOf(margins?.['w:right']) ?? INCH,
    gutterTwips: twipsOf(margins?.['w:gutter']) ?? 0,
    headerTwips: twipsOf(margins?.['w:header']) ?? EDGE,
    footerTwips: twipsOf(margins?.['w:footer']) ?? EDGE,
    titlePage: titlePage !== undefined && isOn(titlePage.attributes['w:val']),
    ...(startsAt !== undefined && { startsAt }),
  };
}

/** The width of a line of text on the page: of its first column, where it has several (17.6.4). */
export function textWidth(page: WordPage, section: XmlElement | undefined): number {
  const whole = page.widthTwips - page.leftTwips - page.rightTwips - page.gutterTwips;
  const columns = childOf(section, 'w:cols');
  const [first] = childrenOf(columns, 'w:col');
  const own = twipsOf(first?.attributes['w:w']);
  if (own !== undefined) return own;
  const count = Math.max(1, integerOf(columns?.attributes['w:num']) ?? 1);
  const space = twipsOf(columns?.attributes['w:space']) ?? EDGE;
  return Math.max(0, Math.round((whole - space * (count - 1)) / count));
}
