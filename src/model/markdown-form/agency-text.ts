import { type Data, type DataList, type DataMap, isDataList, isDataMap } from '../data.ts';
import { readEmpty, writeEmpty } from './empty-text.ts';
import { beforeMark, escapeMarks, splitAtMarks } from './marks.ts';

const SEPARATOR = /;/g;
const ABOUT = /\[\[=([^[\]\n]{1,500})\]\]/g;
const USUAL_SEPARATOR = '; ';

/** `Giao [[=van-phong]] theo dõi` is an agency with words before and after it. */
function readEntry(text: string): Data {
  const [{ text: sentence, mark } = { text: '' }] = splitAtMarks(text, ABOUT);
  if (!mark) return readEmpty(sentence);
  const [whole, agency = ''] = mark;
  const before = sentence.trim();
  const after = text.slice(mark.index + whole.length).trim();
  return { co_quan: agency.trim(), ...(before && { truoc: before }), ...(after && { sau: after }) };
}

/** Reads an agency field: one entry, or a list parted by `;`. */
export function readAgencies(text: string): Data {
  const entries = splitAtMarks(text, SEPARATOR).map((stretch) => stretch.text.trim());
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) return readEntry(only);
  return entries.filter((entry) => entry !== '').map(readEntry);
}

function textAt(map: DataMap, key: string): string {
  const value = map[key];
  return typeof value === 'string' ? value : '';
}

function writeEntry(entry: Data): string {
  if (typeof entry === 'string') return escapeMarks(writeEmpty(entry), ABOUT);
  if (!isDataMap(entry)) return '';
  const before = escapeMarks(textAt(entry, 'truoc'), ABOUT);
  const parts = [before, `[[=${textAt(entry, 'co_quan')}]]`, textAt(entry, 'sau')];
  return parts.filter((part) => part !== '').join(' ');
}

/** Entries as a list: one alone has the separator's sign after it, and so has the last where `isClosed`. */
function joinEntries(texts: readonly string[], separator: string, isClosed: boolean): string {
  const entries = texts.map((text) => escapeMarks(text, SEPARATOR));
  const apart = (entry: string) => (separator.startsWith(';') ? beforeMark(entry) : entry);
  const last = entries.at(-1) ?? '';
  const before = entries.slice(0, -1).map((entry) => `${apart(entry)}${separator}`);
  return [...before, isClosed || entries.length < 2 ? `${beforeMark(last)};` : last].join('');
}

/** Writes an agency field; the opposite of `readAgencies`. */
export function writeAgencies(value: Data): string {
  if (!isDataList(value)) return escapeMarks(writeEntry(value), SEPARATOR);
  return joinEntries(value.map(writeEntry), USUAL_SEPARATOR, false);
}

/** What stands between the first two entries: the sign with the blanks or line ends around it. */
function separatorIn([first, second]: readonly { readonly text: string }[]): string {
  if (!first || !second?.text.trim()) return USUAL_SEPARATOR;
  const before = first.text.slice(first.text.trimEnd().length);
  return `${before};${second.text.slice(0, second.text.length - second.text.trimStart().length)}`;
}

/** Writes a changed list where `typed` stood for `before`: entries that stay are kept as typed, and so is what parts them. */
export function rewriteAgencies(typed: string, before: DataList, after: DataList): string {
  const stretches = splitAtMarks(typed, SEPARATOR);
  const texts = stretches.map(({ text }) => text.trim()).filter((text) => text !== '');
  if (texts.length !== before.length) return writeAgencies(after);
  const kept = new Map<string, string[]>();
  for (const [index, entry] of before.entries()) {
    const key = JSON.stringify(entry);
    const same = kept.get(key);
    if (same) same.push(texts[index] ?? '');
    else kept.set(key, [texts[index] ?? '']);
  }
  const entries = after.map((entry) => kept.get(JSON.stringify(entry))?.shift() ?? writeEntry(entry));
  const isClosed = before.length > 1 && stretches.at(-1)?.text.trim() === '';
  return joinEntries(entries, separatorIn(stretches), isClosed);
}
