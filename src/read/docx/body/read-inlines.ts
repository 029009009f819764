import type { ParagraphLook } from '../format/paragraph-looks.ts';
import { printedSymbol } from '../format/printed-symbol.ts';
import type { RunLooks } from '../format/run-looks.ts';
import { childOf, type XmlElement } from '../xml/element.ts';
import type { DrawingPlace } from './drawn.ts';
import type { ParagraphContent } from './paragraph-content.ts';
import { readDrawing } from './read-drawing.ts';
import { readVml } from './read-vml.ts';
import type { Story } from './reading.ts';

/** Where the contents of a paragraph go, and what they begin with. */
export interface InlineTarget {
  readonly story: Story;
  readonly look: ParagraphLook;
  readonly drawing: DrawingPlace;
  readonly content: ParagraphContent;
}

const BLANKS = ' \t\r\n';

/** Takes off the blanks of XML at both ends, no-break spaces not; a pattern could take very long on very many. */
function withoutBlankEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANKS.includes(text.charAt(start))) start += 1;
  while (end > start && BLANKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** A run's text: blanks at its ends count only where the file says so (ISO 29500-1, 17.3.3.31). */
function textOf({ text, attributes }: XmlElement): string {
  return attributes['xml:space'] === 'preserve' ? text : withoutBlankEnds(text);
}

function endField({ story, content }: InlineTarget): void {
  const made = story.fields.end();
  if (made) content.addField(made.field, made.look);
}

function readFieldSign(sign: XmlElement, looks: RunLooks, target: InlineTarget): void {
  const kind = sign.attributes['w:fldCharType'];
  if (kind === 'begin') target.story.fields.begin(looks.ascii);
  else if (kind === 'separate') target.story.fields.separate();
  else if (kind === 'end') endField(target);
}

/** Text that a run's element prints by itself; undefined where it prints none (17.3.3). */
function ownText(element: XmlElement): string | undefined {
  switch (element.name) {
    case 'w:t':
    case 'm:t':
      return textOf(element);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\n';
    case 'w:br':
      return element.attributes['w:type'] === 'page' ? undefined : '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym': {
      const { 'w:char': code = '', 'w:font': font } = element.attributes;
      return printedSymbol(Number.parseInt(code, 16), font);
    }
    default:
      return undefined;
  }
}

function readRunChild(element: XmlElement, looks: RunLooks, target: InlineTarget): void {
  const { story, content, drawing } = target;
  const { fields } = story;
  const text = ownText(element);
  if (text !== undefined) {
    if (!fields.printed()) return;
    fields.printing();
    content.addText(text, looks, fields.name());
    return;
  }
  switch (element.name) {
    case 'w:br':
      content.addPageBreak();
      break;
    case 'w:fldChar':
      readFieldSign(element, looks, target);
      break;
    case 'w:instrText':
      fields.instruct(element.text);
      break;
    case 'w:pgNum':
      content.addField('PAGE', looks.ascii);
      break;
    case 'w:lastRenderedPageBreak':
      content.addRenderedPageBreak();
      break;
    case 'w:drawing':
      if (!looks.hidden) readDrawing(element, drawing, content);
      break;
    case 'w:pict':
    case 'w:object':
      if (!looks.hidden) readVml(element, drawing, content);
      break;
    case 'w:ruby':
      readInlines(childOf(element, 'w:rubyBase')?.children ?? [], target);
      break;
    case 'mc:AlternateContent':
      for (const child of preferred(element)) readRunChild(child, looks, target);
      break;
  }
}

/** What is written more than once for older readers is read once: as new ones do (ISO 29500-3, 9.3). */
function preferred(alternatives: XmlElement): readonly XmlElement[] {
  const choice = childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback');
  return choice?.children ?? [];
}

function readRun(run: XmlElement, target: InlineTarget): void {
  const looks = target.story.runLooks.looksOf(target.look.runs, childOf(run, 'w:rPr'));
  for (const child of run.children) readRunChild(child, looks, target);
}

/** Elements that only hold others: what stands in them is read as if it stood there itself. */
const HOLDERS: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:bdo',
  'w:dir',
  'm:oMathPara',
  'm:oMath',
]);

/** Mathematics is read as the letters that it is made of, in their order. */
function isMathematics(name: string): boolean {
  return name.startsWith('m:') && !name.endsWith('Pr');
}

/** A simple field is a field of signs written shorter (17.16.19). */
function readSimpleField(element: XmlElement, target: InlineTarget): void {
  const { fields, runLooks } = target.story;
  fields.begin(runLooks.looksOf(target.look.runs, undefined).ascii);
  fields.instruct(element.attributes['w:instr'] ?? '');
  fields.separate();
  readInlines(element.children, target);
  endField(target);
}

/**
 * Reads what stands in a paragraph, tracked changes as accepted: deleted and moved text is left out, as is everything that
 * is not known (17.3.2, 17.13.5).
 */
export function readInlines(children: readonly XmlElement[], target: InlineTarget): void {
  for (const child of children) {
    const { name } = child;
    if (name === 'w:r' || name === 'm:r') readRun(child, target);
    else if (name === 'w:fldSimple') readSimpleField(child, target);
    else if (name === 'mc:AlternateContent') readInlines(preferred(child), target);
    else if (HOLDERS.has(name) || isMathematics(name)) readInlines(child.children, target);
  }
}
