import { type Data, type DataList, type DataMap, isDataList, isDataMap } from '../model/data.ts';
import { attributesFrom, headingLine } from './markdown-heading.ts';
import { directiveLine, type Lines, passageLines } from './markdown-passage.ts';

const SECTION_KEYS: readonly string[] = ['ma', 'kieu_so', 'so_thu_tu', 'tieu_de', 'noi_dung'];

/** A place in a body: its level (0 for the part itself), and whether a section stands open below it. */
interface Position {
  readonly level: number;
  readonly isBelowSection: boolean;
}

function levelOf({ level, isBelowSection }: Position): readonly (readonly [string, string])[] {
  return isBelowSection ? [['bac', String(level)]] : [];
}

function isOneLine(text: string): boolean {
  return text !== '' && !text.includes('\n');
}

/** A passage among others; `::doan` keeps it apart from the text above, or says that the content is a list. */
function passageItem(text: string, position: Position, isMarked: boolean): Lines {
  if (text === '') return [directiveLine('doan', new Map([['noi_dung', ''], ...levelOf(position)]))];
  const lines = passageLines(text);
  return isMarked || position.isBelowSection
    ? [directiveLine('doan', new Map(levelOf(position))), ...lines]
    : lines;
}

function pointerItem(text: string, position: Position): Lines {
  const needsBraces = text === '' || /\n\s*\n/.test(text);
  if (needsBraces) return [directiveLine('chi-dan', new Map([['noi_dung', text], ...levelOf(position)]))];
  return [directiveLine('chi-dan', new Map(levelOf(position))), ...passageLines(text)];
}

function placedItem(item: DataMap, position: Position): Lines | undefined {
  const [[key, value] = ['', ''], ...others] = Object.entries(item);
  if (typeof value !== 'string' || others.length > 0) return undefined;
  if (key === 'chi_dan') return pointerItem(value, position);
  return key === 'bang' ? [directiveLine('bang', new Map([['ma', value], ...levelOf(position)]))] : undefined;
}

function isPlaced(item: DataMap): boolean {
  return 'bang' in item || 'chi_dan' in item;
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

function itemLines(items: DataList, index: number, level: number): Lines | undefined {
  const item = items[index];
  const isBelowSection = items.slice(0, index).some((above) => isDataMap(above) && !isPlaced(above));
  const position = { level, isBelowSection };
  if (typeof item === 'string') {
    const isMarked = items.length === 1 || typeof items[index - 1] === 'string';
    return passageItem(item, position, isMarked);
  }
  if (!isDataMap(item)) return undefined;
  return isPlaced(item) ? placedItem(item, position) : sectionLines(item, level + 1);
}

function contentLines(content: Data | undefined, level: number): Lines | undefined {
  if (content === undefined || content === '') return [];
  if (typeof content === 'string') return passageLines(content);
  if (!isDataList(content) || content.length === 0) return undefined;
  return stacked(content.map((_, index) => itemLines(content, index, level)));
}

/** A section or Điều of a level; undefined where its data are not those of a section. */
function sectionLines(section: DataMap, level: number): Lines | undefined {
  const { tieu_de: title, noi_dung: content } = section;
  const isPlain = Object.entries(section).every(
    ([key, value]) => SECTION_KEYS.includes(key) && (key === 'noi_dung' || typeof value === 'string'),
  );
  const body = contentLines(content, level);
  if (!isPlain || !body) return undefined;
  const words = typeof title === 'string' && isOneLine(title) ? title : '';
  const inBraces = [...(words === '' ? ['tieu_de'] : []), ...(content === '' ? ['noi_dung'] : [])];
  const attributes = attributesFrom(section, ['ma', 'kieu_so', 'so_thu_tu', ...inBraces]);
  return [headingLine(level, words, attributes), ...body];
}

/** A body: a passage, or a list of passages, sections, placed tables and pointers. */
export function bodyLines(content: Data): Lines | undefined {
  return contentLines(content, 0);
}

/** All Điều of a document. */
export function articleLines(articles: Data): Lines | undefined {
  if (!isDataList(articles)) return undefined;
  return stacked(
    articles.map((article) =>
      isDataMap(article) && !isPlaced(article) ? sectionLines(article, 1) : undefined,
    ),
  );
}
