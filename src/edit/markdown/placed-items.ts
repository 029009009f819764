import { type Data, isDataMap } from '../../model/data.ts';
import { type Attributes, splitAttributes } from '../../model/markdown-form/attributes.ts';
import { directiveLine, passageLines } from '../../model/markdown-form/passage-lines.ts';
import { type ItemPosition, itemLines } from '../../model/markdown-form/section-lines.ts';
import type { DataPath } from '../../model/place.ts';
import { insertion, type Splice } from '../splice.ts';
import type { PlannedSplices } from '../yaml-source.ts';
import { joinLines, startOfLine } from './body-lines.ts';
import type { BodySource } from './body-source.ts';
import { extentOf, lineText, markOf } from './item-extents.ts';

/** Where the directive of an item stands: `::bang` itself, the `::doan` or `::chi-dan` of a text; undefined where it has none. */
function directiveOf(body: BodySource, path: DataPath): number | undefined {
  const item = body.valueAt(path);
  if (isDataMap(item) && 'bang' in item) return startOfLine(body.source, body.placeOf(path)?.start ?? 0);
  return markOf(body, path);
}

function attributesOf(line: string): Attributes {
  const braces = line.indexOf('{');
  return (braces < 0 ? undefined : splitAttributes(line.slice(braces)).attributes) ?? new Map();
}

/** Says in the directive at `start` that its item belongs to the section of that level. */
function levelSplice({ source }: BodySource, start: number, level: number): Splice {
  const line = lineText(source, start).trimEnd();
  if (!line.endsWith('}')) return insertion(start + line.length, `{bac=${level}}`);
  const isEmpty = /\{\s*\}$/.test(line);
  return insertion(start + line.length - 1, isEmpty ? `bac=${level}` : ` bac=${level}`);
}

/** What an item that stays needs in its new company: a `::doan` of its own, or the level that it belongs to. */
export function repositioned(body: BodySource, path: DataPath, position: ItemPosition): readonly Splice[] {
  const { level, isBelowSection, isMarked } = position;
  const directive = directiveOf(body, path);
  if (directive !== undefined) {
    const saysLevel = attributesOf(lineText(body.source, directive)).has('bac');
    return isBelowSection && !saysLevel ? [levelSplice(body, directive, level)] : [];
  }
  if (!isBelowSection && !isMarked) return [];
  const mark = directiveLine('doan', isBelowSection ? new Map([['bac', String(level)]]) : new Map());
  return [insertion(extentOf(body, path).start, mark + body.lineEnd)];
}

/** Writes an item anew where it stands, with the directive that it has. */
function rewritten(body: BodySource, path: DataPath, value: Data): PlannedSplices {
  const directive = directiveOf(body, path);
  const typed =
    directive === undefined ? undefined : attributesOf(lineText(body.source, directive)).get('bac');
  const level = Number(typed ?? 0);
  const position = {
    level,
    sectionLevel: level + 1,
    isBelowSection: typed !== undefined,
    isMarked: directive !== undefined,
  };
  const lines = itemLines(value, position);
  if (!lines) return { obstacle: 'form' };
  const { start, end } = extentOf(body, path);
  const closing = body.source[end - 1] === '\n' ? body.lineEnd : '';
  return { splices: [{ start, end, text: joinLines(body, lines) + closing }] };
}

function textIn(item: Data | undefined): string | undefined {
  if (typeof item === 'string') return item;
  return isDataMap(item) && typeof item.chi_dan === 'string' ? item.chi_dan : undefined;
}

/** Gives a passage, pointer or placed table of a body another value of its kind. */
export function changePlacedItem(body: BodySource, path: DataPath, value: Data): PlannedSplices {
  const place = body.placeOf(path);
  const text = textIn(value);
  const isOnDirective =
    place !== undefined && startOfLine(body.source, place.start) === directiveOf(body, path);
  const needsBraces = !text || (typeof value !== 'string' && /\n\s*\n/.test(text));
  if (!place || isOnDirective || needsBraces) return rewritten(body, path, value);
  return { splices: [{ ...place, text: joinLines(body, passageLines(text)) }] };
}
