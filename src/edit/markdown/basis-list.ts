import { type Data, isDataList } from '../../model/data.ts';
import { legalBasisLines } from '../../model/markdown-form/passage-lines.ts';
import type { DataPath } from '../../model/place.ts';
import type { PlannedSplices } from '../yaml-source.ts';
import { insertLines, joinLines, nextLine, startOfLine } from './body-lines.ts';
import type { BodySource } from './body-source.ts';
import { extentOf, lineText } from './item-extents.ts';
import type { ListChange } from './list-change.ts';
import { lineListSplices } from './list-splices.ts';

const DASH = /^[ \t]*-(?:[ \t]|$)/;
const NEEDS_DASH = /^(?:[ \t]*-|[ \t]|$)/;

/** A căn cứ without the dash of its first line; undefined where it is not made as căn cứ are. */
function withoutDash(body: BodySource, basis: Data): string | undefined {
  const lines = legalBasisLines(basis);
  return lines && joinLines(body, lines).slice(2);
}

/** Gives one căn cứ another text or id, with or without a dash as it stands. */
export function changeBasis(body: BodySource, path: DataPath, basis: Data): PlannedSplices {
  const place = body.placeOf(path);
  const text = withoutDash(body, basis);
  if (!place || text === undefined) return { obstacle: place ? 'form' : 'absent' };
  const before = body.source.slice(startOfLine(body.source, place.start), place.start);
  const hasDash = before.trimStart().startsWith('-');
  const dash = !hasDash && NEEDS_DASH.test(text) ? '- ' : before.endsWith('-') ? ' ' : '';
  return { splices: [{ ...place, text: dash + text }] };
}

function newBasis(body: BodySource, path: DataPath, basis: Data): string | undefined {
  const text = withoutDash(body, basis);
  const first = body.placeOf([...path, 0]);
  const isBare = first !== undefined && !DASH.test(lineText(body.source, first.start));
  return text === undefined || (isBare && !NEEDS_DASH.test(text)) ? text : `- ${text}`;
}

/** Changes the list of căn cứ, one or more lines each. */
export function basisListSplices(body: BodySource, { path, removed, coming }: ListChange): PlannedSplices {
  const value = body.valueAt(path);
  const items = isDataList(value) ? value : [];
  const texts = new Map<number, string[]>();
  for (const { index, value: basis } of coming) {
    const text = newBasis(body, path, basis);
    if (text === undefined) return { obstacle: 'form' };
    texts.set(index, [...(texts.get(index) ?? []), text]);
  }
  if (items.length === 0) {
    const below = nextLine(body.source, body.placeOf(path)?.start ?? 0);
    return { splices: (texts.get(0) ?? []).map((text) => insertLines(body, below, text)) };
  }
  const extents = items.map((_, index) => extentOf(body, [...path, index]));
  return { splices: lineListSplices(body, { extents, removed, coming: texts, leastGap: 0, usualGap: 0 }) };
}
