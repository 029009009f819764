import { type Data, type DataMap, isDataList, isDataMap } from '../data.ts';
import { attributesFrom, headingLine } from './heading-line.ts';
import { directiveLine, type Lines, passageLines } from './passage-lines.ts';

const SECTION_KEYS: readonly string[] = ['ma', 'kieu_so', 'so_thu_tu', 'tieu_de', 'noi_dung'];

/** Where an item of a body stands among the others. */
export interface ItemPosition {
  /** The level of the section that holds it, as its heading says it; 0 for the part itself. */
  readonly level: number;
  /** The level at which sections beside it stand. */
  readonly sectionLevel: number;
  /** Whether a section stands before it, so that it must say that it is not part of that section. */
  readonly isBelowSection: boolean;
  /** Whether `::doan` keeps a passage apart from the text above, or says that the content is a list. */
  readonly isMarked: boolean;
}

function levelOf({ level, isBelowSection }: ItemPosition): readonly (readonly [string, string])[] {
  return isBelowSection ? [['bac', String(level)]] : [];
}

function isOneLine(text: string): boolean {
  return text !== '' && !text.includes('\n');
}

function passageItem(text: string, position: ItemPosition): Lines {
  if (text === '') return [directiveLine('doan', new Map([['noi_dung', ''], ...levelOf(position)]))];
  const lines = passageLines(text);
  return position.isMarked || position.isBelowSection
    ? [directiveLine('doan', new Map(levelOf(position))), ...lines]
    : lines;
}

function pointerItem(text: string, position: ItemPosition): Lines {
  const needsBraces = text === '' || /\n\s*\n/.test(text);
  if (needsBraces) return [directiveLine('chi-dan', new Map([['noi_dung', text], ...levelOf(position)]))];
  return [directiveLine('chi-dan', new Map(levelOf(position))), ...passageLines(text)];
}

function placedItem(item: DataMap, position: ItemPosition): Lines | undefined {
  const [[key, value] = ['', ''], ...others] = Object.entries(item);
  if (typeof value !== 'string' || others.length > 0) return undefined;
  if (key === 'chi_dan') return pointerItem(value, position);
  return key === 'bang' ? [directiveLine('bang', new Map([['ma', value], ...levelOf(position)]))] : undefined;
}

/** Whether an item of a body is a section, and neither text nor a table or pointer placed there. */
export function isSection(item: Data | undefined): item is DataMap {
  return isDataMap(item) && !('bang' in item || 'chi_dan' in item);
}

/** The parts one below the other, an empty line between them; undefined where one cannot be written. */
function stacked(parts: readonly (Lines | undefined)[]): Lines | undefined {
  const lines: string[] = [];
  for (const part of parts) {
    if (!part) return undefined;
    lines.push(...(lines.length > 0 && part.length > 0 ? [''] : []), ...part);
  }
  return lines;
}

/** An item of a body in its position; undefined where the Markdown form has no way to write it. */
export function itemLines(item: Data, position: ItemPosition): Lines | undefined {
  if (typeof item === 'string') return passageItem(item, position);
  if (!isDataMap(item)) return undefined;
  return isSection(item) ? sectionLines(item, position.sectionLevel) : placedItem(item, position);
}

/** What a section of a level, or a part (level 0), contains; undefined where the Markdown form cannot say it. */
export function contentLines(content: Data, level = 0, sectionLevel = level + 1): Lines | undefined {
  if (content === '') return [];
  if (typeof content === 'string') return passageLines(content);
  if (!isDataList(content) || content.length === 0) return undefined;
  const first = content.findIndex(isSection);
  return stacked(
    content.map((item, index) =>
      itemLines(item, {
        level,
        sectionLevel,
        isBelowSection: first >= 0 && first < index,
        isMarked: content.length === 1 || typeof content[index - 1] === 'string',
      }),
    ),
  );
}

/** A section or Điều of a level; undefined where its data are not those of a section. */
function sectionLines(section: DataMap, level: number): Lines | undefined {
  const { tieu_de: title, noi_dung: content } = section;
  const isPlain = Object.entries(section).every(
    ([key, value]) => SECTION_KEYS.includes(key) && (key === 'noi_dung' || typeof value === 'string'),
  );
  const body = content === undefined ? [] : contentLines(content, level);
  if (!isPlain || !body) return undefined;
  const words = typeof title === 'string' && isOneLine(title) ? title : '';
  const inBraces = [...(words === '' ? ['tieu_de'] : []), ...(content === '' ? ['noi_dung'] : [])];
  const attributes = attributesFrom(section, ['ma', 'kieu_so', 'so_thu_tu', ...inBraces]);
  return [headingLine(level, words, attributes), ...body];
}

/** All Điều of a document. */
export function articleLines(articles: Data): Lines | undefined {
  if (!isDataList(articles)) return undefined;
  return stacked(articles.map((article) => (isSection(article) ? sectionLines(article, 1) : undefined)));
}
