import type { ElementRule, ElementRules } from '../model/element-rule.ts';
import type { ParagraphStyle } from '../model/tree.ts';
import { mm } from './millimetres.ts';

/** The parts that have a row: every style of ours, and those parts of other documents that the decree rules. */
type RuledPart = ParagraphStyle | 'correspondenceSubject' | 'addressee';

const UPRIGHT = { bold: false, italic: false } as const;
const STRONG = { bold: true, italic: false } as const;
const SLANTED = { bold: false, italic: true } as const;
const CENTRED = { align: 'center' } as const;
const LARGE = { sizePt: [13, 14] } as const;
const SMALL = { sizePt: [12, 13] } as const;
/** The first line of a paragraph of the body begins 1 or 1.27 cm in (PL I, II.6.e). */
const INDENTED = { firstLineTwips: [mm(10), mm(12.7)] } as const;
const SPACED = { leastGapTwips: 120, line240: [240, 360] } as const;

/** Running text: lowercase letters, upright, justified (PL I, II.6.e). */
const BODY = { ...LARGE, ...UPRIGHT, ...INDENTED, ...SPACED, capitals: false, align: 'justify' } as const;
/** A heading in the body on a line of its own; of one line, it looks the same however it is aligned. */
const HEADING = { ...LARGE, ...STRONG, ...INDENTED, ...SPACED, capitals: false } as const;
const CENTRED_HEADING = { ...LARGE, ...STRONG, ...CENTRED, ...SPACED } as const;
const TITLE = { ...LARGE, ...STRONG, ...CENTRED } as const;
const PARTIAL_LINE = { lineShare: [1 / 3, 1 / 2] } as const;

const LETTERHEAD = {
  quocHieu: { ...SMALL, ...STRONG, ...CENTRED, capitals: true, clause: 'PL I, II.1.a' },
  tieuNgu: { ...TITLE, capitals: false, lineShare: [1, 1], clause: 'PL I, II.1.b' },
  parentOrgan: { ...SMALL, ...UPRIGHT, ...CENTRED, capitals: true, clause: 'PL I, II.2.b' },
  issuingOrgan: {
    ...SMALL,
    ...STRONG,
    ...CENTRED,
    ...PARTIAL_LINE,
    capitals: true,
    clause: 'PL I, II.2.b',
  },
  documentCode: { sizePt: [13, 13], ...UPRIGHT, ...CENTRED, clause: 'PL I, II.3.c' },
  promulgation: { ...LARGE, ...SLANTED, ...CENTRED, capitals: false, clause: 'PL I, II.4.c' },
  correspondenceSubject: { ...SMALL, ...UPRIGHT, ...CENTRED, capitals: false, clause: 'PL I, II.5.b' },
  addressee: { ...LARGE, ...UPRIGHT, capitals: false, clause: 'PL I, II.9.d' },
  // Printed where an office wants it; the decree only speaks of the draft itself.
  draftMark: { clause: 'Đ10.2' },
  signingArea: { sizePt: [10, 10], ...UPRIGHT, clause: 'PL I, II.8.b, III.1.d' },
} as const satisfies Partial<Record<RuledPart, ElementRule>>;

const TITLES = {
  documentType: { ...TITLE, capitals: true, clause: 'PL I, II.5.b' },
  subject: { ...TITLE, ...PARTIAL_LINE, capitals: false, clause: 'PL I, II.5.b' },
  // The models print both in 14 pt; no rule gives their size.
  authority: { ...STRONG, ...CENTRED, capitals: true, clause: 'Mẫu 1.2, 1.3' },
  enactment: { ...STRONG, ...CENTRED, capitals: true, clause: 'Mẫu 1.2, 1.3' },
  legalBasis: { ...LARGE, ...SLANTED, capitals: false, clause: 'PL I, II.6.a' },
  appendixLabel: { sizePt: [14, 14], ...STRONG, ...CENTRED, capitals: false, clause: 'PL I, III.1.b' },
  appendixTitle: { ...TITLE, capitals: true, clause: 'PL I, III.1.b' },
  // The title of an office that does without capitals: in all else as the decree asks.
  appendixTitlePlain: { ...TITLE, clause: 'PL I, III.1.b' },
  attachedTo: { ...LARGE, ...SLANTED, ...CENTRED, capitals: false, clause: 'PL I, III.1.c; Mẫu 1.3' },
  // Named by no clause: part of an appendix's content.
  tableTitle: { clause: 'PL I, III.1' },
} as const satisfies Partial<Record<RuledPart, ElementRule>>;

const CONTENT = {
  partLabel: { ...CENTRED_HEADING, capitals: false, clause: 'PL I, II.6.đ' },
  partHeading: { ...CENTRED_HEADING, capitals: true, clause: 'PL I, II.6.đ' },
  // Where "I." begins is not said (PL I, V.6b).
  sectionHeading: { ...LARGE, ...STRONG, ...SPACED, capitals: true, clause: 'PL I, V.6b' },
  clauseHeading: { ...HEADING, clause: 'PL I, V.6b' },
  // No level below điểm has a heading in the decree; what offices print there stays within II.6.e.
  subclauseHeading: { ...LARGE, ...SPACED, clause: 'PL I, V.6b' },
  pointHeading: { ...LARGE, ...SPACED, clause: 'PL I, V.6b' },
  articleHeading: { ...HEADING, clause: 'PL I, II.6.đ' },
  article: { ...BODY, boldNumber: true, clause: 'PL I, II.6.đ; Mẫu 1.2' },
  section: { ...BODY, clause: 'PL I, V.6b' },
  clause: { ...BODY, clause: 'PL I, V.6b' },
  subclause: { ...BODY, clause: 'PL I, II.6.e' },
  point: { ...BODY, clause: 'PL I, V.6b' },
  subpoint: { ...BODY, clause: 'PL I, II.6.e' },
  dash: { ...BODY, clause: 'PL I, II.6.e' },
  plus: { ...BODY, clause: 'PL I, II.6.e' },
  paragraph: { ...BODY, clause: 'PL I, II.6.e' },
  // The pointer to an appendix is asked for, its look is not.
  pointer: { ...LARGE, ...SPACED, clause: 'PL I, III.1.a' },
} as const satisfies Partial<Record<RuledPart, ElementRule>>;

const SIGNATURE = {
  toPlacesTitle: {
    sizePt: [12, 12],
    bold: true,
    italic: true,
    align: 'left',
    capitals: false,
    clause: 'PL I, II.9.d',
  },
  toPlaces: { sizePt: [11, 11], ...UPRIGHT, align: 'left', capitals: false, clause: 'PL I, II.9.d' },
  drafterCode: { sizePt: [11, 11], ...UPRIGHT, clause: 'PL I, III.3' },
  competence: { ...TITLE, capitals: true, clause: 'PL I, II.7.đ' },
  // Free of text: the picture of the signature stands in its middle.
  signatureSpace: { align: 'center', clause: 'PL I, II.7.d' },
  signerName: { ...TITLE, capitals: false, clause: 'PL I, II.7.đ' },
} as const satisfies Partial<Record<RuledPart, ElementRule>>;

/**
 * What Nghị định 30/2020/NĐ-CP asks of pages and of each part, with its clause; what it is silent on has no
 * value. The measures of our own files are drawn from it, and files under review are held against it.
 */
export const ND30_ELEMENTS = {
  page: {
    widthTwips: mm(210),
    heightTwips: mm(297),
    top: [mm(20), mm(25)],
    bottom: [mm(20), mm(25)],
    left: [mm(30), mm(35)],
    right: [mm(15), mm(20)],
    pageNumberPt: [13, 14],
    fontName: 'Times New Roman',
  },
  parts: { ...LETTERHEAD, ...TITLES, ...CONTENT, ...SIGNATURE },
} as const satisfies ElementRules & { readonly parts: Record<RuledPart, ElementRule> };
