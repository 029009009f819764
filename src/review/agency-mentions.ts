import type { PartName, ReviewedDocument } from '../model/reviewed.ts';
import type { ParagraphInFile } from './across-file.ts';
import { agenciesIn, BODY_WORDS } from './agency-entries.ts';
import { agencyKey } from './agency-key.ts';
import { everyParagraph, paragraphsOf } from './parts-of.ts';
import type { ReviewContext } from './rule.ts';
import { cellsOfColumn, columnsLabelled, gridsOf } from './table-columns.ts';
import { type TextWord, wordsIn, wordsOf } from './words-of.ts';

/** A place where an agency or unit is named. */
export interface AgencyMention extends ParagraphInFile {
  /** What all spellings of the name have in common. */
  readonly key: string;
  readonly typed: string;
  readonly offset: number;
}

const AGENCY_LABEL = /cơ quan|đơn vị|chủ trì|phối hợp|phụ trách|theo dõi|thực hiện/iu;
const OTHER_LABEL = /thời (?:gian|hạn)|nội dung|nhiệm vụ|kết quả|sản phẩm|kinh phí|địa bàn/iu;

const BODY_NAME = new RegExp(String.raw`^(?:${BODY_WORDS})\s+\S`, 'u');
/** "huyện", "xã Phú Thạnh" at a name's end: the same body is named with it and without. */
const OWN_UNIT =
  /\s+(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|đặc khu)(?:\s+\p{Lu}[\p{L}\p{M}'’]*){0,4}$/u;
const UNIT_NAME =
  /(?<![\p{L}\p{M}])(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|đặc khu)(?:\s+\p{Lu}[\p{L}\p{M}]*(?:['’ʼ`´][\p{L}\p{M}]+)?){1,3}/gu;
const OFFICE = ['Văn phòng HĐND và UBND', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'HĐND & UBND'];
const LONGEST_NAME = 14;

function namesInCells(document: ReviewedDocument): readonly string[] {
  return gridsOf(document).flatMap((grid) =>
    columnsLabelled(grid, AGENCY_LABEL, OTHER_LABEL).flatMap((column) =>
      cellsOfColumn(grid, column).flatMap((cell) => agenciesIn(cell).map(({ name }) => name)),
    ),
  );
}

function namesInHeadings(document: ReviewedDocument): readonly string[] {
  const headings = paragraphsOf(document, 'clauseHeading', 'subclauseHeading', 'pointHeading');
  return headings.map(({ text, number = '' }) => text.slice(number.length).trim());
}

/** Places of two syllables or an apostrophe: "xã Hội" alone would find "xã hội". */
function unitNames(document: ReviewedDocument): readonly string[] {
  return everyParagraph(document)
    .flatMap(({ text }) => text.match(UNIT_NAME) ?? [])
    .filter((name) => name.split(/\s+/).length > 2 || /['’ʼ`´]/u.test(name));
}

function isBodyName(name: string): boolean {
  return BODY_NAME.test(name) && name !== name.toUpperCase() && !/[.;:]/.test(name);
}

/** Every name to look for, as the words of its key. */
function namesToFind({ file, lists }: ReviewContext): readonly (readonly string[])[] {
  const bodies = [
    ...OFFICE,
    ...lists.agencies.map(({ ten }) => ten),
    ...file.documents.flatMap((document) => [...namesInCells(document), ...namesInHeadings(document)]),
  ].filter(isBodyName);
  const cores = [OFFICE.at(-1) ?? '', ...bodies.map((name) => name.replace(OWN_UNIT, ''))];
  const all = [...cores, ...file.documents.flatMap(unitNames)];
  const keys = new Map(
    [...new Set(all)].map((name) => wordsIn(name).map(agencyKey)).map((key) => [key.join(' '), key]),
  );
  return [...keys.values()].filter(({ length }) => length > 1 && length <= LONGEST_NAME);
}

/** Names by their first word, the longest first. */
function byFirstWord(
  names: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const [first = ''] = name;
    found.set(first, [...(found.get(first) ?? []), name]);
  }
  return found;
}

/** What ends a name: `;`, `.`, `:`, a bracket, a line's end; dashes and commas do not. */
const NAME_END = /[;.:()[\]"“”\n\t/]/u;

function isNamedAt(text: string, words: readonly TextWord[], at: number, name: readonly string[]): boolean {
  return name.every((key, step) => {
    const word = words[at + step];
    if (!word || agencyKey(word) !== key) return false;
    return step === 0 || !NAME_END.test(text.slice(words[at + step - 1]?.end, word.start));
  });
}

/** Titles and letterhead print names in capitals, or broken by hand. */
const OTHER_LINES: readonly PartName[] = ['issuingOrgan', 'parentOrgan', 'quocHieu', 'signerName', 'other'];

/** Every place of a file where an agency or unit is named, by whatever spelling, in reading order. */
export function agencyMentions(context: ReviewContext): readonly AgencyMention[] {
  const names = byFirstWord(namesToFind(context));
  const mentions: AgencyMention[] = [];
  const paragraphs = context.file.documents.flatMap((document) =>
    everyParagraph(document).map((paragraph) => ({ document, paragraph })),
  );
  for (const { document, paragraph } of paragraphs) {
    if (OTHER_LINES.includes(paragraph.part)) continue;
    const { text } = paragraph;
    const words = wordsOf(paragraph);
    for (let at = 0; at < words.length; at += 1) {
      const first = words[at];
      const named = first && names.get(agencyKey(first));
      const name = named?.find((candidate) => isNamedAt(text, words, at, candidate));
      if (!name) continue;
      const offset = first?.start ?? 0;
      at += name.length - 1;
      const typed = text.slice(offset, words[at]?.end);
      mentions.push({ document, paragraph, key: name.join(' '), typed, offset });
    }
  }
  return mentions;
}
