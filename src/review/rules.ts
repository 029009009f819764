import type { ReviewRule } from './rule.ts';
import { abbreviatedIssuer } from './rules/abbreviated-issuer.ts';
import { aboutDoubled } from './rules/about-doubled.ts';
import { alignment } from './rules/alignment.ts';
import { blanksForLayout } from './rules/blanks-for-layout.ts';
import { capitals } from './rules/capitals.ts';
import { centredLines } from './rules/centred-lines.ts';
import { codeCorrespondence } from './rules/code-correspondence.ts';
import { codeLead } from './rules/code-lead.ts';
import { codeLeadingZero } from './rules/code-leading-zero.ts';
import { codeNotation } from './rules/code-notation.ts';
import { codeSpaces } from './rules/code-spaces.ts';
import { colours } from './rules/colours.ts';
import { correspondenceAbout } from './rules/correspondence-about.ts';
import { correspondenceType } from './rules/correspondence-type.ts';
import { cutLetters } from './rules/cut-letters.ts';
import { dateInWords } from './rules/date-in-words.ts';
import { dateZeros } from './rules/date-zeros.ts';
import { divisionCapitals } from './rules/division-capitals.ts';
import { divisionNumbers } from './rules/division-numbers.ts';
import { dottedNumbers } from './rules/dotted-numbers.ts';
import { emptyParagraphs } from './rules/empty-paragraphs.ts';
import { firstLines } from './rules/first-lines.ts';
import { firstPageNumber } from './rules/first-page-number.ts';
import { fonts } from './rules/fonts.ts';
import { gapAboveAbout } from './rules/gap-above-about.ts';
import { landscape } from './rules/landscape.ts';
import { leadingZeros } from './rules/leading-zeros.ts';
import { lineLengths } from './rules/line-lengths.ts';
import { lineSpacing } from './rules/line-spacing.ts';
import { loneSyllables } from './rules/lone-syllable.ts';
import { margins } from './rules/margins.ts';
import { missingLines } from './rules/missing-lines.ts';
import { mixedStructure } from './rules/mixed-structure.ts';
import { numberMarks } from './rules/number-marks.ts';
import { numberOrder } from './rules/number-order.ts';
import { oneSetOfSizes } from './rules/one-set-of-sizes.ts';
import { pageNumberLook } from './rules/page-number-look.ts';
import { pageNumberPlaces } from './rules/page-number-places.ts';
import { pageNumberStarts } from './rules/page-number-starts.ts';
import { pageNumbersThere } from './rules/page-numbers-there.ts';
import { paper } from './rules/paper.ts';
import { paragraphGaps } from './rules/paragraph-gaps.ts';
import { placeAbbreviated } from './rules/place-abbreviated.ts';
import { placeComma } from './rules/place-comma.ts';
import { pointAlphabet } from './rules/point-alphabet.ts';
import { quocHieu } from './rules/quoc-hieu.ts';
import { subjectTypedInCapitals } from './rules/subject-typed-in-capitals.ts';
import { textSizes } from './rules/text-sizes.ts';
import { tieuNgu } from './rules/tieu-ngu.ts';
import { typedLines } from './rules/typed-lines.ts';
import { unbrokenLines } from './rules/unbroken-lines.ts';
import { weightAndSlant } from './rules/weight-and-slant.ts';

/** Every rule of thể thức and content that a document is held against. */
export const REVIEW_RULES: readonly ReviewRule[] = [
  capitals,
  oneSetOfSizes,
  textSizes,
  unbrokenLines,
  weightAndSlant,
  missingLines,
  typedLines,
  lineLengths,
  centredLines,
  alignment,
  firstLines,
  paragraphGaps,
  lineSpacing,
  emptyParagraphs,
  blanksForLayout,
  numberOrder,
  leadingZeros,
  pointAlphabet,
  numberMarks,
  dottedNumbers,
  mixedStructure,
  divisionNumbers,
  divisionCapitals,
  paper,
  margins,
  landscape,
  fonts,
  colours,
  pageNumberPlaces,
  pageNumberLook,
  firstPageNumber,
  pageNumberStarts,
  pageNumbersThere,
  tieuNgu,
  quocHieu,
  abbreviatedIssuer,
  loneSyllables,
  gapAboveAbout,
  codeLead,
  codeLeadingZero,
  codeSpaces,
  codeNotation,
  codeCorrespondence,
  dateZeros,
  dateInWords,
  placeComma,
  placeAbbreviated,
  correspondenceType,
  correspondenceAbout,
  aboutDoubled,
  subjectTypedInCapitals,
  cutLetters,
];
