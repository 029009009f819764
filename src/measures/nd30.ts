import type { Measures, PageMeasure, ParagraphMeasure, Twips } from '../model/measures.ts';
import type { ParagraphStyle, TableStyle } from '../model/tree.ts';

/** What a plan may choose within the decree's ranges; everything else is fixed by the profile. */
export interface MeasureChoice {
  readonly profile: 13 | 14;
  /** mm: top and bottom 20–25, left 30–35, right 15–20 (PL I, I.3). */
  readonly topMm?: number | undefined;
  readonly bottomMm?: number | undefined;
  readonly leftMm?: number | undefined;
  readonly rightMm?: number | undefined;
  /** 1 or 1.27 (PL I, II.6.e). */
  readonly firstLineCm?: 1 | 1.27 | undefined;
  /** 1 to 1.5 (PL I, II.6.e). */
  readonly lineSpacing?: number | undefined;
  /** 6 pt or more (PL I, II.6.e). */
  readonly paragraphGapPt?: number | undefined;
}

/** A millimetre in twips, rounded to a whole one. */
export function mm(millimetres: number): Twips {
  return Math.round((millimetres * 1440) / 25.4);
}

const A4_WIDTH = 11906;
const A4_HEIGHT = 16838;

interface Sizes {
  readonly quocHieu: number;
  readonly tieuNgu: number;
  readonly body: number;
  readonly rightMm: number;
  readonly firstLineCm: 1 | 1.27;
}

/** The two consistent sets of sizes that the decree's footnote to "Cỡ chữ" gives (PL I, V). */
const PROFILES: Readonly<Record<13 | 14, Sizes>> = {
  13: { quocHieu: 12, tieuNgu: 13, body: 13, rightMm: 20, firstLineCm: 1 },
  14: { quocHieu: 13, tieuNgu: 14, body: 14, rightMm: 15, firstLineCm: 1.27 },
};

/** Running text without anything added. */
const PLAIN: Omit<ParagraphMeasure, 'sizePt' | 'clause' | 'outlineLevel'> = {
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

function pageOf(choice: MeasureChoice): PageMeasure {
  const { rightMm } = PROFILES[choice.profile];
  return {
    widthTwips: A4_WIDTH,
    heightTwips: A4_HEIGHT,
    topTwips: mm(choice.topMm ?? 20),
    bottomTwips: mm(choice.bottomMm ?? 20),
    leftTwips: mm(choice.leftMm ?? 30),
    rightTwips: mm(choice.rightMm ?? rightMm),
    headerTwips: mm(10),
    pageNumberPt: PROFILES[choice.profile].body,
  };
}

type Styles = Record<ParagraphStyle, ParagraphMeasure>;

/** Free on both sides of the issuer's lines, so that a full one does not run into Quốc hiệu. */
const ORGAN_MARGIN = mm(2);

function letterheadStyles({
  quocHieu,
  tieuNgu,
}: Sizes): Pick<
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
  const centred: Omit<ParagraphMeasure, 'sizePt' | 'clause'> = { ...PLAIN, align: 'center' };
  const organ = {
    ...centred,
    leftTwips: ORGAN_MARGIN,
    rightTwips: ORGAN_MARGIN,
    sizePt: quocHieu,
    caps: true,
  };
  return {
    parentOrgan: { ...organ, clause: 'PL I, II.2.b' },
    issuingOrgan: { ...organ, bold: true, clause: 'PL I, II.2.b' },
    quocHieu: { ...centred, sizePt: quocHieu, bold: true, caps: true, clause: 'PL I, II.1.a' },
    tieuNgu: { ...centred, sizePt: tieuNgu, bold: true, clause: 'PL I, II.1.b' },
    documentCode: { ...centred, sizePt: 13, clause: 'PL I, II.3.c' },
    promulgation: { ...centred, sizePt: tieuNgu, italic: true, clause: 'PL I, II.4.c' },
    draftMark: {
      ...centred,
      align: 'left',
      sizePt: tieuNgu,
      bold: true,
      caps: true,
      afterTwips: 60,
      clause: 'Đ10.2',
    },
    signingArea: { ...centred, align: 'right', sizePt: 10, afterTwips: 120, clause: 'PL I, II.8.b, III.1.d' },
  };
}

function titleStyles(
  { body }: Sizes,
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
  const title: Omit<ParagraphMeasure, 'clause'> = {
    ...PLAIN,
    sizePt: body,
    align: 'center',
    bold: true,
    keepWithNext: true,
  };
  return {
    documentType: { ...title, caps: true, beforeTwips: 360, outlineLevel: 0, clause: 'PL I, II.5.b' },
    subject: { ...title, clause: 'PL I, II.5.b' },
    authority: { ...title, caps: true, beforeTwips: 240, afterTwips: gap, clause: 'Mẫu 1.2, 1.3' },
    legalBasis: {
      ...PLAIN,
      sizePt: body,
      italic: true,
      firstLineTwips,
      afterTwips: gap,
      clause: 'PL I, II.6.a',
    },
    enactment: { ...title, caps: true, beforeTwips: gap, afterTwips: gap, clause: 'Mẫu 1.2, 1.3' },
    appendixLabel: { ...title, sizePt: 14, outlineLevel: 0, clause: 'PL I, III.1.b' },
    appendixTitle: { ...title, caps: true, clause: 'PL I, III.1.b' },
    appendixTitlePlain: { ...title, clause: 'PL I, III.1.b' },
    attachedTo: { ...title, bold: false, italic: true, clause: 'PL I, III.1.c; Mẫu 1.3' },
    tableTitle: { ...title, beforeTwips: gap, afterTwips: gap, clause: 'PL I, III.1' },
  };
}

function bodyStyles(
  { body }: Sizes,
  text: Pick<ParagraphMeasure, 'firstLineTwips' | 'afterTwips' | 'line240'>,
): Omit<
  Styles,
  | keyof ReturnType<typeof letterheadStyles>
  | keyof ReturnType<typeof titleStyles>
  | keyof ReturnType<typeof signatureStyles>
> {
  const running: Omit<ParagraphMeasure, 'clause'> = { ...PLAIN, sizePt: body, ...text };
  const heading: Omit<ParagraphMeasure, 'clause'> = { ...running, bold: true, keepWithNext: true };
  const centred: Omit<ParagraphMeasure, 'clause'> = { ...heading, align: 'center', firstLineTwips: 0 };
  return {
    partLabel: { ...centred, beforeTwips: text.afterTwips, outlineLevel: 1, clause: 'PL I, II.6.đ' },
    partHeading: { ...centred, caps: true, clause: 'PL I, II.6.đ' },
    sectionHeading: { ...heading, caps: true, outlineLevel: 1, clause: 'PL I, V.6b' },
    clauseHeading: { ...heading, outlineLevel: 2, clause: 'PL I, V.6b' },
    subclauseHeading: { ...heading, outlineLevel: 3, clause: 'PL I, V.6b' },
    pointHeading: { ...heading, outlineLevel: 4, clause: 'PL I, V.6b' },
    articleHeading: { ...heading, outlineLevel: 1, clause: 'PL I, II.6.đ' },
    article: { ...running, clause: 'PL I, II.6.đ; Mẫu 1.2' },
    section: { ...running, clause: 'PL I, V.6b' },
    clause: { ...running, clause: 'PL I, V.6b' },
    subclause: { ...running, clause: 'PL I, II.6.e' },
    point: { ...running, clause: 'PL I, V.6b' },
    subpoint: { ...running, clause: 'PL I, II.6.e' },
    dash: { ...running, clause: 'PL I, II.6.e' },
    plus: { ...running, clause: 'PL I, II.6.e' },
    paragraph: { ...running, clause: 'PL I, II.6.e' },
    pointer: { ...running, italic: true, clause: 'PL I, III.1.a' },
  };
}

function signatureStyles({
  body,
}: Sizes): Pick<
  Styles,
  'toPlacesTitle' | 'toPlaces' | 'drafterCode' | 'competence' | 'signatureSpace' | 'signerName'
> {
  const centred: Omit<ParagraphMeasure, 'clause'> = { ...PLAIN, sizePt: body, align: 'center', bold: true };
  const list: Omit<ParagraphMeasure, 'clause'> = { ...PLAIN, sizePt: 11, align: 'left' };
  return {
    toPlacesTitle: { ...list, sizePt: 12, bold: true, italic: true, clause: 'PL I, II.9.d' },
    toPlaces: { ...list, clause: 'PL I, II.9.d' },
    drafterCode: { ...list, clause: 'PL I, III.3' },
    competence: { ...centred, caps: true, clause: 'PL I, II.7.đ' },
    signatureSpace: { ...centred, bold: false, clause: 'PL I, II.7.d' },
    signerName: { ...centred, clause: 'PL I, II.7.đ' },
  };
}

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
  const sizes = PROFILES[choice.profile];
  const firstLineTwips = mm((choice.firstLineCm ?? sizes.firstLineCm) * 10);
  const gap = Math.round((choice.paragraphGapPt ?? 6) * 20);
  const line240 = Math.round((choice.lineSpacing ?? 1) * 240);
  return {
    profile: choice.profile,
    fontName: 'Times New Roman',
    page: pageOf(choice),
    styles: {
      ...letterheadStyles(sizes),
      ...titleStyles(sizes, gap, firstLineTwips),
      ...bodyStyles(sizes, { firstLineTwips, afterTwips: gap, line240 }),
      ...signatureStyles(sizes),
    },
    tableStyles: tableStyles(),
    tableSizePt: choice.profile === 14 ? 12 : 11,
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
