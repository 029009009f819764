import type { Stretch } from './agency-references.ts';

/** Titles and words of others stand in quotation marks. */
const QUOTED = /“[^”]{0,2000}”|"[^"\n]{0,2000}"/gu;
/** A căn cứ or proposal that stands in an opening as running text. */
const BASIS = /^[ \t]*[-+]?[ \t]*(?:căn cứ|theo đề nghị|xét đề nghị)(?=\s).*$/gimu;
/** What an act of the past is cited by stands before its issuer: "… số 18/2017/QĐ-UBND ngày 12/5/2017 của". */
const CITED = /(?:ngày\s+\d{1,2}[/-]\d{1,2}[/-]\d{4}|số\s+\S{0,12}\d\S{0,40}\/\S{1,40})\s+của\s+$/iu;
const LONGEST_CITATION = 120;

function stretchesOf(pattern: RegExp, text: string): readonly Stretch[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/**
 * Tells of each stretch of a text whether it must stay as it is: within a quoted title, as the issuer of a cited act,
 * or, where the text opens a document, within a căn cứ.
 */
export function protectedIn(text: string, isOpening: boolean): (stretch: Stretch) => boolean {
  const kept = [...stretchesOf(QUOTED, text), ...(isOpening ? stretchesOf(BASIS, text) : [])];
  return ({ start, end }) =>
    kept.some((stretch) => stretch.start < end && start < stretch.end) ||
    CITED.test(text.slice(Math.max(0, start - LONGEST_CITATION), start));
}
