import type { ReviewRule } from './rule.ts';
import { abbreviatedIssuer } from './rules/abbreviated-issuer.ts';
import { aboutDoubled } from './rules/about-doubled.ts';
import { addresseeDashes } from './rules/addressee-dashes.ts';
import { addresseeForm } from './rules/addressee-form.ts';
import { addresseeType } from './rules/addressee-type.ts';
import { agencySpellings } from './rules/agency-spellings.ts';
import { alignment } from './rules/alignment.ts';
import { appendixLabel } from './rules/appendix-label.ts';
import { appendixNotInFile } from './rules/appendix-not-in-file.ts';
import { appendixNumbers } from './rules/appendix-numbers.ts';
import { articleCitations } from './rules/article-citations.ts';
import { asAbove } from './rules/as-above.ts';
import { asArticle } from './rules/as-article.ts';
import { attachedDocumentParts } from './rules/attached-document-parts.ts';
import { attachedToHost } from './rules/attached-to-host.ts';
import { attachedToMissing } from './rules/attached-to-missing.ts';
import { basisCitation } from './rules/basis-citation.ts';
import { basisEndMarks } from './rules/basis-end-marks.ts';
import { blanksForLayout } from './rules/blanks-for-layout.ts';
import { capitalLetters } from './rules/capital-letters.ts';
import { capitals } from './rules/capitals.ts';
import { centredLines } from './rules/centred-lines.ts';
import { citationYear } from './rules/citation-year.ts';
import { codeCorrespondence } from './rules/code-correspondence.ts';
import { codeLead } from './rules/code-lead.ts';
import { codeLeadingZero } from './rules/code-leading-zero.ts';
import { codeNotation } from './rules/code-notation.ts';
import { codeSpaces } from './rules/code-spaces.ts';
import { collectiveSignature } from './rules/collective-signature.ts';
import { colours } from './rules/colours.ts';
import { correspondenceAbout } from './rules/correspondence-about.ts';
import { correspondenceType } from './rules/correspondence-type.ts';
import { cutLetters } from './rules/cut-letters.ts';
import { dateInWords } from './rules/date-in-words.ts';
import { dateZeros } from './rules/date-zeros.ts';
import { deadlineBeforeIssue } from './rules/deadline-before-issue.ts';
import { deadlineBeyondPeriod } from './rules/deadline-beyond-period.ts';
import { decomposedLetters } from './rules/decomposed-letters.ts';
import { deputySignsFor } from './rules/deputy-signs-for.ts';
import { districtLevel } from './rules/district-level.ts';
import { divisionCapitals } from './rules/division-capitals.ts';
import { divisionNumbers } from './rules/division-numbers.ts';
import { dottedNumbers } from './rules/dotted-numbers.ts';
import { doubleSpaces } from './rules/double-spaces.ts';
import { emptyParagraphs } from './rules/empty-paragraphs.ts';
import { endMarkMissing } from './rules/end-mark-missing.ts';
import { endMarkRepeated } from './rules/end-mark-repeated.ts';
import { ethForD } from './rules/eth-for-d.ts';
import { firstCitation } from './rules/first-citation.ts';
import { firstLines } from './rules/first-lines.ts';
import { firstPageNumber } from './rules/first-page-number.ts';
import { fonts } from './rules/fonts.ts';
import { gapAboveAbout } from './rules/gap-above-about.ts';
import { invisibleCharacters } from './rules/invisible-characters.ts';
import { keptForm } from './rules/kept-form.ts';
import { landscape } from './rules/landscape.ts';
import { lastYearsPlan } from './rules/last-years-plan.ts';
import { lawWithNumber } from './rules/law-with-number.ts';
import { leadAlsoCooperating } from './rules/lead-also-cooperating.ts';
import { leadingZeros } from './rules/leading-zeros.ts';
import { letterheadPartsMissing } from './rules/letterhead-parts-missing.ts';
import { lineLengths } from './rules/line-lengths.ts';
import { lineSpacing } from './rules/line-spacing.ts';
import { loneSyllables } from './rules/lone-syllable.ts';
import { margins } from './rules/margins.ts';
import { mergedProvinces } from './rules/merged-provinces.ts';
import { missingAppendix } from './rules/missing-appendix.ts';
import { missingLines } from './rules/missing-lines.ts';
import { missingSpace } from './rules/missing-space.ts';
import { mixedStructure } from './rules/mixed-structure.ts';
import { numberMarks } from './rules/number-marks.ts';
import { numberOrder } from './rules/number-order.ts';
import { oldRuleCited } from './rules/old-rule-cited.ts';
import { oneSetOfSizes } from './rules/one-set-of-sizes.ts';
import { otherYear } from './rules/other-year.ts';
import { pageNumberLook } from './rules/page-number-look.ts';
import { pageNumberPlaces } from './rules/page-number-places.ts';
import { pageNumberStarts } from './rules/page-number-starts.ts';
import { pageNumbersThere } from './rules/page-numbers-there.ts';
import { paper } from './rules/paper.ts';
import { paragraphGaps } from './rules/paragraph-gaps.ts';
import { partedRows } from './rules/parted-rows.ts';
import { placeAbbreviated } from './rules/place-abbreviated.ts';
import { placeComma } from './rules/place-comma.ts';
import { placeholdersLeft } from './rules/placeholders-left.ts';
import { placeholdersOfDraft } from './rules/placeholders-of-draft.ts';
import { pointAlphabet } from './rules/point-alphabet.ts';
import { quocHieu } from './rules/quoc-hieu.ts';
import { recipientEndMarks } from './rules/recipient-end-marks.ts';
import { recipientKept } from './rules/recipient-kept.ts';
import { repeatedCitation } from './rules/repeated-citation.ts';
import { repeatedHeader } from './rules/repeated-header.ts';
import { sealOnAttachment } from './rules/seal-on-attachment.ts';
import { signatureAlone } from './rules/signature-alone.ts';
import { signaturePictures } from './rules/signature-pictures.ts';
import { signedByHeadAlone } from './rules/signed-by-head-alone.ts';
import { signerDegrees } from './rules/signer-degrees.ts';
import { signerDegreesOfSector } from './rules/signer-degrees-of-sector.ts';
import { signerNameCapitals } from './rules/signer-name-capitals.ts';
import { signerPost } from './rules/signer-post.ts';
import { signingPrefixes } from './rules/signing-prefixes.ts';
import { spaceBeforeMark } from './rules/space-before-mark.ts';
import { subjectTypedInCapitals } from './rules/subject-typed-in-capitals.ts';
import { tableNumberOrder } from './rules/table-number-order.ts';
import { tablesWithinFrame } from './rules/tables-within-frame.ts';
import { textAfterEndMark } from './rules/text-after-end-mark.ts';
import { textSizes } from './rules/text-sizes.ts';
import { tieuNgu } from './rules/tieu-ngu.ts';
import { toneMarkStyles } from './rules/tone-mark-styles.ts';
import { typedLines } from './rules/typed-lines.ts';
import { unbrokenLines } from './rules/unbroken-lines.ts';
import { unexplainedAbbreviation } from './rules/unexplained-abbreviation.ts';
import { unmentionedAppendix } from './rules/unmentioned-appendix.ts';
import { unresolvedChanges } from './rules/unresolved-changes.ts';
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
  signingPrefixes,
  deputySignsFor,
  collectiveSignature,
  signedByHeadAlone,
  signerPost,
  signerDegrees,
  signerDegreesOfSector,
  signerNameCapitals,
  basisEndMarks,
  basisCitation,
  lawWithNumber,
  firstCitation,
  repeatedCitation,
  citationYear,
  oldRuleCited,
  lastYearsPlan,
  articleCitations,
  capitalLetters,
  districtLevel,
  mergedProvinces,
  agencySpellings,
  leadAlsoCooperating,
  deadlineBeforeIssue,
  deadlineBeyondPeriod,
  otherYear,
  unexplainedAbbreviation,
  decomposedLetters,
  ethForD,
  invisibleCharacters,
  doubleSpaces,
  spaceBeforeMark,
  missingSpace,
  toneMarkStyles,
  recipientEndMarks,
  recipientKept,
  keptForm,
  asAbove,
  asArticle,
  addresseeType,
  addresseeForm,
  addresseeDashes,
  placeholdersLeft,
  placeholdersOfDraft,
  endMarkMissing,
  endMarkRepeated,
  textAfterEndMark,
  attachedDocumentParts,
  letterheadPartsMissing,
  missingAppendix,
  appendixNotInFile,
  unmentionedAppendix,
  appendixNumbers,
  appendixLabel,
  attachedToMissing,
  attachedToHost,
  tableNumberOrder,
  tablesWithinFrame,
  partedRows,
  repeatedHeader,
  signatureAlone,
  signaturePictures,
  sealOnAttachment,
  unresolvedChanges,
];
