import type { ReviewedParagraph } from '../../../src/model/reviewed.ts';
import type { WordImage, WordLine, WordParagraphFormat, WordRun } from '../../../src/model/word-file.ts';

/** A paragraph whose look is known: what a file can be written from. */
export type LookedParagraph = ReviewedParagraph & {
  readonly look: NonNullable<ReviewedParagraph['look']>;
};

/** Keeps a picture for the package; answers the relationship that points to it. */
export type AddImage = (image: WordImage) => string;

const EMU_PER_TWIP = 635;

/** A text with the signs that XML needs. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function lettersXml(text: string): string {
  return text
    .split(/(\n|\t)/u)
    .map((part) => {
      if (part === '\n') return '<w:br/>';
      return part === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
    })
    .join('');
}

function runXml(run: WordRun, underlined: boolean): string {
  const { text, font, sizePt, bold, italic, underline, caps, superscript, colour, field } = run;
  const properties = [
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    caps ? '<w:caps/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    `<w:sz w:val="${sizePt * 2}"/>`,
    underline || underlined ? '<w:u w:val="single"/>' : '',
    superscript ? '<w:vertAlign w:val="superscript"/>' : '',
  ];
  const xml = `<w:r><w:rPr>${properties.join('')}</w:rPr>${lettersXml(text)}</w:r>`;
  return field === undefined ? xml : `<w:fldSimple w:instr=" ${field} ">${xml}</w:fldSimple>`;
}

const JUSTIFICATION = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

function formatXml(format: WordParagraphFormat, { before = '', after = '' } = {}): string {
  const { align, firstLineTwips, leftTwips, rightTwips, beforeTwips, afterTwips, line } = format;
  const first = firstLineTwips < 0 ? `w:hanging="${-firstLineTwips}"` : `w:firstLine="${firstLineTwips}"`;
  return (
    `<w:pPr>${format.keepWithNext ? '<w:keepNext/>' : ''}${before}` +
    `<w:spacing w:before="${beforeTwips}" w:after="${afterTwips}" w:line="${line.value}" w:lineRule="${line.rule}"/>` +
    `<w:ind w:left="${leftTwips}" w:right="${rightTwips}" ${first}/>` +
    `<w:jc w:val="${JUSTIFICATION[align]}"/>${after}</w:pPr>`
  );
}

const PLAIN: WordParagraphFormat = {
  align: 'left',
  firstLineTwips: 0,
  leftTwips: 0,
  rightTwips: 0,
  beforeTwips: 0,
  afterTwips: 0,
  line: { rule: 'exact', value: 20 },
  keepWithNext: false,
};

/** A paragraph that prints nothing and takes no room, e.g. one that ends a section. */
export function structuralParagraph(sectionProperties = ''): string {
  return `<w:p>${formatXml(PLAIN, { after: sectionProperties })}</w:p>`;
}

/** An empty paragraph of running text, as the space for a signature is made of. */
export function emptyParagraph(): string {
  return `<w:p>${formatXml({ ...PLAIN, align: 'center', line: { rule: 'auto', value: 240 } })}</w:p>`;
}

function drawingXml(
  inner: string,
  widthTwips: number,
  heightTwips: number,
  align: 'center' | 'left',
): string {
  const [width, height] = [widthTwips * EMU_PER_TWIP, heightTwips * EMU_PER_TWIP];
  return (
    '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">' +
    `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>${align}</wp:align></wp:positionH>` +
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>' +
    `<wp:extent cx="${width}" cy="${height}"/><wp:wrapNone/><wp:docPr id="1" name="x"/>` +
    `<a:graphic>${inner.replaceAll('EXT', `<a:ext cx="${width}" cy="${height}"/>`)}</a:graphic></wp:anchor></w:drawing></w:r>`
  );
}

function shapeXml({ lengthTwips = 2000, centred }: WordLine): string {
  const shape =
    '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/>' +
    '<wps:spPr><a:xfrm><a:off x="0" y="0"/>EXT</a:xfrm><a:prstGeom prst="line"/><a:ln w="9525"/></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData>';
  return drawingXml(shape, lengthTwips, 0, centred === false ? 'left' : 'center');
}

function imageXml(image: WordImage, addImage: AddImage): string {
  const picture =
    `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${addImage(image)}"/>` +
    '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>EXT</a:xfrm></pic:spPr></pic:pic></a:graphicData>';
  return drawingXml(picture, image.widthTwips ?? 1000, image.heightTwips ?? 1000, 'center');
}

/** A line under the paragraph: the border of an empty one, or signs typed in one. */
function lineBelow(line: WordLine, { format, widthTwips = 0, runs }: LookedParagraph['look']): string {
  const [run] = runs;
  if (line.by === 'typed' && run) {
    const typed = { ...run, text: '_'.repeat(12), bold: false, underline: false };
    return `<w:p>${formatXml({ ...format, beforeTwips: 0 })}${runXml(typed, false)}</w:p>`;
  }
  if (line.by !== 'border') return '';
  const rest = widthTwips - (line.lengthTwips ?? 0);
  const leftTwips = line.centred === false ? 0 : Math.floor(rest / 2);
  const border = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr>';
  return `<w:p>${formatXml({ ...PLAIN, leftTwips, rightTwips: rest - leftTwips }, { before: border })}</w:p>`;
}

function renderedBreak(place: 'start' | 'within' | undefined, runs: readonly WordRun[]): readonly string[] {
  const xml = '<w:r><w:lastRenderedPageBreak/></w:r>';
  const written = runs.map((run) => runXml(run, false));
  if (place === undefined) return written;
  if (place === 'start') return [xml, ...written];
  const [first, ...rest] = runs;
  if (!first) return [xml];
  const half = Math.ceil(first.text.length / 2);
  const [before, behind] = [first.text.slice(0, half), first.text.slice(half)];
  return [
    runXml({ ...first, text: before }, false),
    xml,
    runXml({ ...first, text: behind }, false),
    ...rest.map((run) => runXml(run, false)),
  ];
}

/** A paragraph with its look, the pictures and lines in it, and the line under it. */
export function paragraphXml({ look }: LookedParagraph, addImage: AddImage): string {
  const { runs, format, lines, images, pageBreak, renderedPageBreak } = look;
  const isUnderlined = lines.some(({ by }) => by === 'underline');
  const before = pageBreak === 'before' ? '<w:pageBreakBefore/>' : '';
  const letters = isUnderlined
    ? runs.map((run) => runXml(run, true))
    : renderedBreak(renderedPageBreak, runs);
  const shapes = lines.filter(({ by }) => by === 'shape').map(shapeXml);
  const pictures = images.map((image) => imageXml(image, addImage));
  const broken = pageBreak === 'within' ? '<w:r><w:br w:type="page"/></w:r>' : '';
  return (
    `<w:p>${formatXml(format, { before })}${[...shapes, ...pictures, ...letters].join('')}${broken}</w:p>` +
    lines.map((line) => lineBelow(line, look)).join('')
  );
}
