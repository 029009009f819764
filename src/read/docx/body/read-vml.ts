import { pointsOf } from '../xml/attribute-values.ts';
import { childOf, type XmlElement } from '../xml/element.ts';
import { type DrawingPlace, type Drawn, isCentred, isLyingLine } from './drawn.ts';

/** A VML style attribute, `width:12pt;height:0`, by its names (ISO 29500-4, 19.1.2.19). */
type VmlStyle = ReadonlyMap<string, string>;

/** The type number of a straight connector. */
const CONNECTOR = '#_x0000_t32';
/** A flat rectangle of at most 3 pt drawn as a line. */
const THICKEST_LINE_TWIPS = 60;
const PIXELS_PER_POINT = 4 / 3;
const TWIPS_PER_POINT = 20;
const BOX_INSET_TWIPS = 144;
const PER_MILLE = 1000;

function styleOf(shape: XmlElement): VmlStyle {
  const parts = (shape.attributes.style ?? '').split(';').map((part) => part.split(':', 2));
  return new Map(parts.map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim()]));
}

/** A number without a unit counts pixels, in a group the group's own units. */
function lengthOf(text: string | undefined, twipsPerUnit: number | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (twipsPerUnit !== undefined && /^-?[\d.]+$/.test(text)) return Number.parseFloat(text) * twipsPerUnit;
  const points = pointsOf(text, PIXELS_PER_POINT);
  return points === undefined ? undefined : points * TWIPS_PER_POINT;
}

interface Box {
  readonly left: number | undefined;
  readonly width: number;
  readonly height: number;
}

function pairOf(text: string | undefined): readonly [string | undefined, string | undefined] {
  const [x, y] = (text ?? '').split(',', 2);
  return [x, y];
}

/** The rectangle that a `v:line` goes through, from corner to corner. */
function boxOfLine({ attributes }: XmlElement, twipsPerUnit: number | undefined): Box {
  const [x1 = 0, y1 = 0] = pairOf(attributes.from).map((text) => lengthOf(text, twipsPerUnit));
  const [x2 = 0, y2 = 0] = pairOf(attributes.to).map((text) => lengthOf(text, twipsPerUnit));
  return { left: Math.min(x1, x2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

function boxOfShape(style: VmlStyle, twipsPerUnit: number | undefined): Box {
  return {
    left: lengthOf(style.get('margin-left') ?? style.get('left'), twipsPerUnit),
    width: lengthOf(style.get('width'), twipsPerUnit) ?? 0,
    height: lengthOf(style.get('height'), twipsPerUnit) ?? 0,
  };
}

/** VML writes `t` or `true`. */
function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(?:t|true|1)$/.test(value);
}

function isStroke(shape: XmlElement, box: Box): boolean {
  if (shape.name === 'v:rect' && box.height <= THICKEST_LINE_TWIPS) return true;
  if (!isTrue(shape.attributes.stroked ?? 't')) return false;
  return shape.name === 'v:line' || (shape.name === 'v:shape' && shape.attributes.type === CONNECTOR);
}

/** A horizontal rule is as wide as it says in thousandths of its paragraph, or all of it. */
function ruleLength({ attributes }: XmlElement, box: Box, within: number | undefined): number | undefined {
  if (box.width > 0 && attributes['o:hrpct'] === undefined) return box.width;
  const share = Number.parseFloat(attributes['o:hrpct'] ?? `${PER_MILLE}`) / PER_MILLE;
  return within === undefined ? undefined : within * share;
}

function centredOf(style: VmlStyle, box: Box, place: DrawingPlace): boolean | undefined {
  const position = style.get('mso-position-horizontal');
  if (position !== undefined && position !== 'absolute') return position === 'center';
  if (style.get('position') !== 'absolute') return place.centredText;
  return box.left === undefined ? undefined : isCentred(box.left, box.width, place.widthTwips);
}

function addLine(into: Drawn, length: number | undefined, centred: boolean | undefined): void {
  into.lines.push({
    by: 'shape',
    ...(length !== undefined && { lengthTwips: Math.round(length) }),
    ...(centred !== undefined && { centred }),
  });
}

function readShape(shape: XmlElement, unit: number | undefined, place: DrawingPlace, into: Drawn): void {
  const style = styleOf(shape);
  const box = shape.name === 'v:line' ? boxOfLine(shape, unit) : boxOfShape(style, unit);
  const picture = childOf(shape, 'v:imagedata');
  const content = childOf(childOf(shape, 'v:textbox'), 'w:txbxContent');
  if (isTrue(shape.attributes['o:hr']))
    addLine(into, ruleLength(shape, box, place.widthTwips), shape.attributes['o:hralign'] === 'center');
  else if (content) {
    const widthTwips = Math.max(0, Math.round(box.width - 2 * BOX_INSET_TWIPS));
    into.boxes.push({ content, ...(box.width > 0 && { widthTwips }) });
  } else if (picture) {
    const kind = place.pictureKind(picture.attributes['r:id'] ?? '');
    into.images.push({ ...kind, widthTwips: Math.round(box.width), heightTwips: Math.round(box.height) });
  } else if (isStroke(shape, box) && isLyingLine(box.width, box.height))
    addLine(into, box.width, unit === undefined ? centredOf(style, box, place) : undefined);
}

const SHAPES: ReadonlySet<string> = new Set([
  'v:line',
  'v:shape',
  'v:rect',
  'v:roundrect',
  'v:oval',
  'v:polyline',
]);

/** In a group, numbers without a unit are shares of its `coordsize`. */
function unitInside(group: XmlElement, unit: number | undefined): number {
  const width = lengthOf(styleOf(group).get('width'), unit) ?? 0;
  const units = Number.parseFloat(pairOf(group.attributes.coordsize)[0] ?? '1000');
  return units > 0 ? width / units : 0;
}

/** Reads the VML shapes of a `w:pict` or `w:object`: lines, pictures and text boxes, those in groups too. */
export function readVml(
  holder: XmlElement,
  place: DrawingPlace,
  into: Drawn,
  unit?: number | undefined,
): void {
  for (const child of holder.children) {
    if (SHAPES.has(child.name)) readShape(child, unit, place, into);
    else if (child.name === 'v:group') readVml(child, place, into, unitInside(child, unit));
  }
}
