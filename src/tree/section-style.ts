import type { ParagraphStyle } from '../model/tree.ts';

/** The styles of one level of a body: with a heading on its own line, and without. */
export interface SectionStyle {
  readonly heading: ParagraphStyle;
  readonly text: ParagraphStyle;
}

const BY_LEVEL: readonly SectionStyle[] = [
  { heading: 'sectionHeading', text: 'section' },
  { heading: 'clauseHeading', text: 'clause' },
  { heading: 'subclauseHeading', text: 'subclause' },
];

const DEEPER: SectionStyle = { heading: 'pointHeading', text: 'point' };

/** The styles of a level, by the form of its numbers (PL I, II.6.đ, V.6); by its depth where it has none. */
export function sectionStyle(form: string, level: number): SectionStyle {
  if (form.startsWith('Điều')) return { heading: 'articleHeading', text: 'article' };
  if (/^(?:Phần|Chương|Mục|Tiểu mục) /.test(form)) return { heading: 'partHeading', text: 'partLabel' };
  if (/^\(?[IA][.)/]?$/.test(form)) return { heading: 'sectionHeading', text: 'section' };
  if (/^1\.?$/.test(form)) return { heading: 'clauseHeading', text: 'clause' };
  if (/^1\.1/.test(form)) return { heading: 'subclauseHeading', text: 'subclause' };
  if (/^\(?a[.)/]?$/.test(form)) return DEEPER;
  if (/^\(?1[.)/]$/.test(form)) return { heading: 'pointHeading', text: 'subpoint' };
  if (form === '+') return { heading: 'pointHeading', text: 'plus' };
  if (/^[-–*•]$/.test(form)) return { heading: 'pointHeading', text: 'dash' };
  const byLevel = BY_LEVEL[level - 1] ?? DEEPER;
  return { heading: byLevel.heading, text: 'paragraph' };
}
