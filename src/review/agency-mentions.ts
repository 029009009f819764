import { comparedName, withoutOwnUnit } from '../model/agency-names.ts';
import { createNameFinder } from '../model/name-finder.ts';
import type { PartName, ReviewedDocument } from '../model/reviewed.ts';
import type { ParagraphInFile } from './across-file.ts';
import { agenciesIn, BODY_WORDS } from './agency-entries.ts';
import { everyParagraph, paragraphsOf } from './parts-of.ts';
import type { ReviewContext } from './rule.ts';
import { cellsOfColumn, columnsLabelled, gridsOf } from './table-columns.ts';
import { wordsOf } from './words-of.ts';

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

/** The names to look for, as they are compared. */
function namesToFind({ file, lists }: ReviewContext): ReadonlyMap<string, string> {
  const bodies = [
    ...OFFICE,
    ...lists.agencies.map(({ ten }) => ten),
    ...file.documents.flatMap((document) => [...namesInCells(document), ...namesInHeadings(document)]),
  ].filter(isBodyName);
  const all = [OFFICE.at(-1) ?? '', ...bodies.map(withoutOwnUnit), ...file.documents.flatMap(unitNames)];
  const keys = [...new Set(all)].map(comparedName).filter((key) => {
    const { length } = key.split(' ');
    return length > 1 && length <= LONGEST_NAME;
  });
  return new Map(keys.map((key) => [key, key]));
}

/** Titles and letterhead print names in capitals, or broken by hand. */
const OTHER_LINES: readonly PartName[] = ['issuingOrgan', 'parentOrgan', 'quocHieu', 'signerName', 'other'];

/** Every place of a file where an agency or unit is named, by whatever spelling, in reading order. */
export function agencyMentions(context: ReviewContext): readonly AgencyMention[] {
  const find = createNameFinder(namesToFind(context));
  return context.file.documents.flatMap((document) =>
    everyParagraph(document)
      .filter(({ part }) => !OTHER_LINES.includes(part))
      .flatMap((paragraph) =>
        find(paragraph.text, wordsOf(paragraph)).map(({ named: key, typed, start: offset }) => ({
          document,
          paragraph,
          key,
          typed,
          offset,
        })),
      ),
  );
}
