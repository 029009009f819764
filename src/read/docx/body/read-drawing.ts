import { EMU_PER_TWIP, integerOf, isOn } from '../xml/attribute-values.ts';
import { childOf, descendantOf, type XmlElement } from '../xml/element.ts';
import { type DrawingPlace, type Drawn, isCentred, isLyingLine } from './drawn.ts';

/** In English Metric Units; inside a group, in whatever units the group has. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a shape inherits from the drawing or group that it is in. */
interface Inherited {
  /** The size of the whole drawing: of the shape itself, unless it is in a group. */
  readonly size?: Size;
  /** English Metric Units to one unit of the group. */
  readonly scale: number;
  readonly centred?: boolean;
  readonly place: DrawingPlace;
}

/** Shapes that are one stroke (ISO 29500-1, 20.1.10.56). */
const STROKES = /^(?:line|lineInv|straightConnector1)$/;

/** A flat rectangle of at most 3 pt drawn as a line. */
const THICKEST_LINE = 60 * EMU_PER_TWIP;

const QUARTER_TURN = 5_400_000;

function twips(emu: number): number {
  return Math.round(emu / EMU_PER_TWIP);
}

function sizeOf(element: XmlElement | undefined): Size | undefined {
  const width = integerOf(element?.attributes.cx);
  const height = integerOf(element?.attributes.cy);
  return width === undefined || height === undefined ? undefined : { width, height };
}

function scaled({ width, height }: Size, scale: number): Size {
  return { width: width * scale, height: height * scale };
}

/** A shape's own size, turned where it is turned by a quarter; the drawing's where it has none. */
function shapeSize(properties: XmlElement | undefined, inherited: Inherited): Size | undefined {
  const transform = childOf(properties, 'a:xfrm');
  const own = sizeOf(childOf(transform, 'a:ext'));
  const size = inherited.size ?? (own && scaled(own, inherited.scale));
  const quarters = Math.round((integerOf(transform?.attributes.rot) ?? 0) / QUARTER_TURN);
  return size && own && quarters % 2 !== 0
    ? scaled({ width: own.height, height: own.width }, inherited.size ? 1 : inherited.scale)
    : size;
}

function isStroke(shape: XmlElement, size: Size): boolean {
  const properties = childOf(shape, 'wps:spPr');
  const preset = childOf(properties, 'a:prstGeom')?.attributes.prst ?? '';
  if (childOf(childOf(properties, 'a:ln'), 'a:noFill')) return false;
  if (childOf(shape, 'wps:cNvCnPr') || STROKES.test(preset)) return true;
  return preset === 'rect' && size.height <= THICKEST_LINE;
}

/** Word's own space between a box's sides and its text: 0.1 inch. */
const BOX_INSET = 144 * EMU_PER_TWIP;

function boxWidth(shape: XmlElement, size: Size | undefined): number | undefined {
  const body = childOf(shape, 'wps:bodyPr')?.attributes;
  const left = integerOf(body?.lIns) ?? BOX_INSET;
  const right = integerOf(body?.rIns) ?? BOX_INSET;
  return size && Math.max(0, twips(size.width - left - right));
}

function readShape(shape: XmlElement, inherited: Inherited, into: Drawn): void {
  const size = shapeSize(childOf(shape, 'wps:spPr'), inherited);
  const content = descendantOf(shape, 'wps:txbx', 'w:txbxContent');
  if (content) {
    const widthTwips = boxWidth(shape, size);
    into.boxes.push({ content, ...(widthTwips !== undefined && { widthTwips }) });
  } else if (size && isStroke(shape, size) && isLyingLine(size.width, size.height)) {
    const { centred } = inherited;
    into.lines.push({
      by: 'shape',
      lengthTwips: twips(size.width),
      ...(centred !== undefined && { centred }),
    });
  }
}

function readPicture(picture: XmlElement, inherited: Inherited, into: Drawn): void {
  const id = descendantOf(picture, 'pic:blipFill', 'a:blip')?.attributes['r:embed'];
  const size = shapeSize(childOf(picture, 'pic:spPr'), inherited);
  into.images.push({
    ...inherited.place.pictureKind(id ?? ''),
    ...(size && { widthTwips: twips(size.width), heightTwips: twips(size.height) }),
  });
}

/** In a group, shapes are measured in units of the group's own (20.1.7.5). */
function insideGroup(group: XmlElement, inherited: Inherited): Inherited {
  const transform = descendantOf(group, 'wpg:grpSpPr', 'a:xfrm');
  const own = sizeOf(childOf(transform, 'a:ext'));
  const outer = inherited.size ?? (own && scaled(own, inherited.scale));
  const inner = sizeOf(childOf(transform, 'a:chExt'));
  const scale = outer && inner && inner.width > 0 ? outer.width / inner.width : inherited.scale;
  return { scale, place: inherited.place };
}

function readGraphic(element: XmlElement, inherited: Inherited, into: Drawn): void {
  for (const child of element.children) {
    if (child.name === 'wps:wsp') readShape(child, inherited, into);
    else if (child.name === 'pic:pic') readPicture(child, inherited, into);
    else if (child.name === 'wpg:wgp' || child.name === 'wpg:grpSp')
      readGraphic(child, insideGroup(child, inherited), into);
    else if (child.name === 'wpc:wpc') readGraphic(child, { scale: 1, place: inherited.place }, into);
  }
}

/** Whether an anchored drawing stands in the middle, where its position says so (20.4.3.1, 20.4.3.4). */
function isAnchorCentred(anchor: XmlElement, width: number, place: DrawingPlace): boolean | undefined {
  const position = childOf(anchor, 'wp:positionH');
  const align = childOf(position, 'wp:align')?.text.trim();
  if (align !== undefined) return align === 'center';
  const offset = integerOf(childOf(position, 'wp:posOffset')?.text);
  const from = position?.attributes.relativeFrom;
  const fromText = from === 'column' || (from === 'margin' && !place.inTable);
  if (offset === undefined || !fromText) return undefined;
  return isCentred(twips(offset), twips(width), place.widthTwips);
}

/** Reads a `w:drawing`: lines, pictures and text boxes, those in groups too (20.4). */
export function readDrawing(drawing: XmlElement, place: DrawingPlace, into: Drawn): void {
  for (const holder of drawing.children) {
    const hidden = childOf(holder, 'wp:docPr')?.attributes.hidden;
    const data = descendantOf(holder, 'a:graphic', 'a:graphicData');
    if (!data || (hidden !== undefined && isOn(hidden))) continue;
    const size = sizeOf(childOf(holder, 'wp:extent'));
    const inline = holder.name === 'wp:inline';
    const centred = inline ? place.centredText : isAnchorCentred(holder, size?.width ?? 0, place);
    readGraphic(
      data,
      { scale: 1, place, ...(size && { size }), ...(centred !== undefined && { centred }) },
      into,
    );
  }
}
