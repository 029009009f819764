import type { ElementRule } from '../model/element-rule.ts';
import { ASCENT_EM } from '../model/line-pitch.ts';
import type { Measures, PageMeasure, ParagraphMeasure, Twips } from '../model/measures.ts';
import type { ParagraphStyle, TableStyle } from '../model/tree.ts';
import { mm } from './millimetres.ts';
import { ND30_ELEMENTS } from './nd30-elements.ts';

/** The two sets of sizes that go up and down together (PL I, V, footnote). */
type Profile = 13 | 14;

/** What a plan may choose within the decree's ranges (`ND30_ELEMENTS`); everything else is fixed by the profile. */
export interface MeasureChoice {
  readonly profile: Profile;
  /** Margins in mm; the decree's least where not given, but for the right one of profile 13. */
  readonly topMm?: number | undefined;
  readonly bottomMm?: number | undefined;
  readonly leftMm?: number | undefined;
  readonly rightMm?: number | undefined;
  readonly firstLineCm?: 1 | 1.27 | undefined;
  /** In lines: 1 is single. */
  readonly lineSpacing?: number | undefined;
  readonly paragraphGapPt?: number | undefined;
}

type Range = readonly [least: number, greatest: number];

/** Profile 13 takes the least of a range, profile 14 the greatest. */
function byProfile(profile: Profile, [least, greatest]: Range): number {
  return profile === 13 ? least : greatest;
}

/** What a style has beside what the decree asks of it; where the decree says something, that holds. */
type Own = Partial<Omit<ParagraphMeasure, 'sizePt' | 'clause'>>;

const PLAIN: Required<Omit<Own, 'outlineLevel'>> = {
  bold: false,
  italic: false,
  caps: false,
  align: 'justify',
  firstLineTwips: 0,
  leftTwips: 0,
  rightTwips: 0,
  beforeTwips: 0,
  afterTwips: 0,
  line240: 240,
  keepWithNext: false,
};

/** The measures of a style: what the decree asks, in the profile's size, and our own where it is silent. */
function measureOf(part: ParagraphStyle, profile: Profile, own: Own): ParagraphMeasure {
  const rule: ElementRule = ND30_ELEMENTS.parts[part];
  return {
    ...PLAIN,
    ...own,
    ...(rule.bold !== undefined && { bold: rule.bold }),
    ...(rule.italic !== undefined && { italic: rule.italic }),
    ...(rule.capitals !== undefined && { caps: rule.capitals }),
    ...(rule.align && { align: rule.align }),
    sizePt: byProfile(profile, rule.sizePt ?? ND30_ELEMENTS.parts.paragraph.sizePt),
    clause: rule.clause,
  };
}

/** The space above a line that puts it on the baseline of a larger one beside it. */
function levelWith(beside: ParagraphMeasure, { sizePt }: ParagraphMeasure): Twips {
  return Math.round(ASCENT_EM * (beside.sizePt - sizePt) * 20);
}

function pageOf({ profile, topMm, bottomMm, leftMm, rightMm }: MeasureChoice): PageMeasure {
  const { widthTwips, heightTwips, top, bottom, left, right, pageNumberPt } = ND30_ELEMENTS.page;
  const [leastRight, greatestRight] = right;
  const chosen = (typed: number | undefined, usual: Twips): Twips =>
    typed === undefined ? usual : mm(typed);
  return {
    widthTwips,
    heightTwips,
    topTwips: chosen(topMm, top[0]),
    bottomTwips: chosen(bottomMm, bottom[0]),
    leftTwips: chosen(leftMm, left[0]),
    // The smaller letters of profile 13 leave the wider margin free.
    rightTwips: chosen(rightMm, profile === 13 ? greatestRight : leastRight),
    headerTwips: mm(10),
    pageNumberPt: byProfile(profile, pageNumberPt),
  };
}

type Styles = Record<ParagraphStyle, ParagraphMeasure>;
/** Gives each style its measures. */
type Draw = (part: ParagraphStyle, own?: Own) => ParagraphMeasure;

/** Free on both sides of the issuer's lines, so that a full one does not run into Quốc hiệu. */
const ORGAN_MARGIN = mm(2);

function letterheadStyles(
  draw: Draw,
): Pick<
  Styles,
  | 'parentOrgan'
  | 'issuingOrgan'
  | 'quocHieu'
  | 'tieuNgu'
  | 'documentCode'
  | 'promulgation'
  | 'draftMark'
  | 'signingArea'
> {
  const promulgation = draw('promulgation');
  const organ: Own = { leftTwips: ORGAN_MARGIN, rightTwips: ORGAN_MARGIN };
  return {
    parentOrgan: draw('parentOrgan', organ),
    issuingOrgan: draw('issuingOrgan', organ),
    quocHieu: draw('quocHieu'),
    tieuNgu: draw('tieuNgu'),
    documentCode: draw('documentCode', {
      beforeTwips: levelWith(promulgation, draw('documentCode')),
    }),
    promulgation,
    draftMark: draw('draftMark', { align: 'left', bold: true, caps: true, afterTwips: 60 }),
    signingArea: draw('signingArea', { align: 'right', afterTwips: 120 }),
  };
}

function titleStyles(
  draw: Draw,
  gap: Twips,
  firstLineTwips: Twips,
): Pick<
  Styles,
  | 'documentType'
  | 'subject'
  | 'authority'
  | 'legalBasis'
  | 'enactment'
  | 'appendixLabel'
  | 'appendixTitle'
  | 'appendixTitlePlain'
  | 'attachedTo'
  | 'tableTitle'
> {
  const kept: Own = { keepWithNext: true };
  const tableTitle: Own = { ...kept, align: 'center', bold: true, beforeTwips: gap, afterTwips: gap };
  return {
    documentType: draw('documentType', { ...kept, beforeTwips: 360, outlineLevel: 0 }),
    subject: draw('subject', kept),
    authority: draw('authority', { ...kept, beforeTwips: 240, afterTwips: gap }),
    legalBasis: draw('legalBasis', { firstLineTwips, afterTwips: gap }),
    enactment: draw('enactment', { ...kept, beforeTwips: gap, afterTwips: gap }),
    appendixLabel: draw('appendixLabel', { ...kept, outlineLevel: 0 }),
    appendixTitle: draw('appendixTitle', kept),
    appendixTitlePlain: draw('appendixTitlePlain', kept),
    attachedTo: draw('attachedTo', kept),
    tableTitle: draw('tableTitle', tableTitle),
  };
}

function bodyStyles(
  draw: Draw,
  text: Pick<ParagraphMeasure, 'firstLineTwips' | 'afterTwips' | 'line240'>,
): Omit<
  Styles,
  | keyof ReturnType<typeof letterheadStyles>
  | keyof ReturnType<typeof titleStyles>
  | keyof ReturnType<typeof signatureStyles>
> {
  const heading: Own = { ...text, bold: true, keepWithNext: true };
  const centred: Own = { ...heading, firstLineTwips: 0 };
  return {
    partLabel: draw('partLabel', { ...centred, beforeTwips: text.afterTwips, outlineLevel: 1 }),
    partHeading: draw('partHeading', centred),
    sectionHeading: draw('sectionHeading', { ...heading, outlineLevel: 1 }),
    clauseHeading: draw('clauseHeading', { ...heading, outlineLevel: 2 }),
    subclauseHeading: draw('subclauseHeading', { ...heading, outlineLevel: 3 }),
    pointHeading: draw('pointHeading', { ...heading, outlineLevel: 4 }),
    articleHeading: draw('articleHeading', { ...heading, outlineLevel: 1 }),
    article: draw('article', text),
    section: draw('section', text),
    clause: draw('clause', text),
    subclause: draw('subclause', text),
    point: draw('point', text),
    subpoint: draw('subpoint', text),
    dash: draw('dash', text),
    plus: draw('plus', text),
    paragraph: draw('paragraph', text),
    pointer: draw('pointer', { ...text, italic: true }),
  };
}

function signatureStyles(
  draw: Draw,
): Pick<
  Styles,
  'toPlacesTitle' | 'toPlaces' | 'drafterCode' | 'competence' | 'signatureSpace' | 'signerName'
> {
  const competence = draw('competence');
  return {
    toPlacesTitle: draw('toPlacesTitle', {
      beforeTwips: levelWith(competence, draw('toPlacesTitle')),
    }),
    toPlaces: draw('toPlaces'),
    drafterCode: draw('drafterCode', { align: 'left' }),
    competence,
    signatureSpace: draw('signatureSpace'),
    signerName: draw('signerName'),
  };
}

/** Sizes of table text; the decree has none. */
const TABLE_SIZES: Range = [11, 12];

function tableStyles(): Readonly<Record<TableStyle, Omit<ParagraphMeasure, 'sizePt'>>> {
  const cell: Omit<ParagraphMeasure, 'sizePt'> = { ...PLAIN, align: 'left', clause: 'PL I, I.4' };
  return {
    tableHeader: { ...cell, align: 'center', bold: true },
    tableIndex: { ...cell, align: 'center', italic: true },
    tableLeft: cell,
    tableCenter: { ...cell, align: 'center' },
    tableRight: { ...cell, align: 'right' },
    tableJustify: { ...cell, align: 'justify' },
  };
}

/** The measures of Nghị định 30/2020/NĐ-CP for one plan: one of its two size profiles, with the plan's choices. */
export function nd30Measures(choice: MeasureChoice): Measures {
  const { profile, firstLineCm, paragraphGapPt, lineSpacing } = choice;
  const { firstLineTwips: indents, leastGapTwips, line240: lines } = ND30_ELEMENTS.parts.paragraph;
  const firstLineTwips = firstLineCm === undefined ? byProfile(profile, indents) : mm(firstLineCm * 10);
  const gap = paragraphGapPt === undefined ? leastGapTwips : Math.round(paragraphGapPt * 20);
  const line240 = lineSpacing === undefined ? lines[0] : Math.round(lineSpacing * 240);
  const draw: Draw = (part, own = {}) => measureOf(part, profile, own);
  return {
    profile,
    fontName: ND30_ELEMENTS.page.fontName,
    page: pageOf(choice),
    styles: {
      ...letterheadStyles(draw),
      ...titleStyles(draw, gap, firstLineTwips),
      ...bodyStyles(draw, { firstLineTwips, afterTwips: gap, line240 }),
      ...signatureStyles(draw),
    },
    tableStyles: tableStyles(),
    tableSizePt: byProfile(profile, TABLE_SIZES),
    table: {
      cellLeftTwips: 85,
      cellRightTwips: 85,
      cellTopTwips: 40,
      cellBottomTwips: 40,
      borderTwips: 10,
      betweenParagraphsTwips: 40,
    },
    rule: { thicknessTwips: 15, paragraphTwips: 60, afterTwips: 120 },
    letterheadLeftShare: 0.4,
    signatureLeftShare: 0.5,
    signatureSpaceTwips: mm(22),
  };
}
