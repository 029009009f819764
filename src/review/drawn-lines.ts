import type { PartName, ReviewedDocument } from '../model/reviewed.ts';
import type { WordLine } from '../model/word-file.ts';
import { isLooked, type LookedParagraph, lookedParagraphs } from './looked.ts';

/** The parts under which the decree asks for a drawn line (PL I, II.1.b, II.2.b, II.5.b). */
export const LINED_PARTS = ['tieuNgu', 'issuingOrgan', 'subject'] as const satisfies readonly PartName[];

/** A text that a line belongs under, and the line, where there is one. */
export interface LinedText {
  readonly part: (typeof LINED_PARTS)[number];
  /** What the line's length may be measured by; "(Kèm theo …)" stands between a subject and its line. */
  readonly texts: readonly [LookedParagraph, ...LookedParagraph[]];
  readonly line: WordLine | undefined;
}

/** The longest line that an issuer's can be, in twips; that of Tiêu ngữ is half as long again. */
const LONGEST_UNDER_ISSUER = 2000;

/** How many paragraphs behind the type of document the shape of the subject's line may be anchored in. */
const NEAR_TITLE = 12;

const TITLE_PARTS: readonly PartName[] = ['documentType', 'subject', 'addressee', 'appendixLabel'];

function longestFirst(lines: readonly WordLine[]): readonly WordLine[] {
  return [...lines].sort((a, b) => (b.lengthTwips ?? 0) - (a.lengthTwips ?? 0));
}

function linesOf(paragraphs: readonly LookedParagraph[]): readonly WordLine[] {
  return longestFirst(paragraphs.flatMap(({ look }) => look.lines));
}

/** Lines drawn as shapes hang on any paragraph near them; `taken` ones belong to their own. */
function spareShapes(
  paragraphs: readonly LookedParagraph[],
  taken: readonly (WordLine | undefined)[],
): readonly WordLine[] {
  return linesOf(paragraphs).filter((line) => line.by === 'shape' && !taken.includes(line));
}

interface Zones {
  readonly letterhead: readonly LookedParagraph[];
  readonly title: readonly LookedParagraph[];
}

function zonesOf({ blocks }: ReviewedDocument): Zones {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph').filter(isLooked);
  const title = paragraphs.findIndex(({ part }) => TITLE_PARTS.includes(part));
  const end = title < 0 ? paragraphs.length : title;
  return { letterhead: paragraphs.slice(0, end), title: paragraphs.slice(end, end + NEAR_TITLE) };
}

/** Tiêu ngữ has the longer line, the issuer the shorter, wherever in the letterhead both hang. */
function letterheadLines(
  zone: readonly LookedParagraph[],
): Readonly<Record<'tieuNgu' | 'issuingOrgan', WordLine | undefined>> {
  const of = (part: PartName) => linesOf(zone.filter((paragraph) => paragraph.part === part));
  const [ownMotto] = of('tieuNgu');
  const ownOrgan = of('issuingOrgan').at(-1);
  const spare = spareShapes(zone, [ownMotto, ownOrgan]);
  const tieuNgu = ownMotto ?? spare.find(({ lengthTwips }) => (lengthTwips ?? 0) > LONGEST_UNDER_ISSUER);
  return { tieuNgu, issuingOrgan: ownOrgan ?? spare.filter((line) => line !== tieuNgu).at(-1) };
}

function titleLine(
  zone: readonly LookedParagraph[],
  texts: readonly LookedParagraph[],
): WordLine | undefined {
  return linesOf(texts).at(-1) ?? spareShapes(zone, []).at(-1);
}

/** The texts of a document under which a line belongs, each with the line that is drawn there. */
export function linedTexts(document: ReviewedDocument): readonly LinedText[] {
  const zones = zonesOf(document);
  const letterhead = letterheadLines(zones.letterhead);
  return LINED_PARTS.flatMap((part): readonly LinedText[] => {
    const own = lookedParagraphs(document, part);
    const texts = part === 'subject' ? [...own, ...lookedParagraphs(document, 'attachedTo')] : own;
    const [first, ...rest] = texts;
    if (!first || own.length === 0) return [];
    const line = part === 'subject' ? titleLine(zones.title, texts) : letterhead[part];
    return [{ part, texts: [first, ...rest], line }];
  });
}
