import { type Data, isDataList } from '../../model/data.ts';
import {
  directiveLine,
  type Lines,
  legalBasisLines,
  passageLines,
} from '../../model/markdown-form/passage-lines.ts';
import { articleLines, contentLines } from '../../model/markdown-form/section-lines.ts';
import type { DataPath } from '../../model/place.ts';
import { insertion, type Splice } from '../splice.ts';
import type { PlannedSplices } from '../yaml-source.ts';
import { endOfText, insertLines, joinLines } from './body-lines.ts';
import {
  isOnlyKey,
  PASSAGE_KEYS,
  rangeOfPart,
  rangeOfRoot,
  rootsBelow,
  startOfRoot,
  withBlankLines,
} from './body-roots.ts';
import type { BodySource, Range } from './body-source.ts';

/** Whether a new key of the map at `path` is to be written in the body, since the document has passages there. */
export function isPassageOfBody(body: BodySource, path: DataPath, key: string): boolean {
  const isDocument = path.length === 1 && (path[0] === 'quyet_dinh' || path[0] === 'ke_hoach');
  return isDocument && PASSAGE_KEYS.includes(key) && rootsBelow(body, path).length > 0;
}

function basesLines(value: Data): Lines | undefined {
  if (!isDataList(value)) return undefined;
  const lines = value.map(legalBasisLines);
  return lines.every((each) => each !== undefined) ? lines.flat() : undefined;
}

function valueLines(key: string, value: Data): Lines | undefined {
  if (key === 'can_cu') return basesLines(value);
  if (key === 'noi_dung') return contentLines(value);
  if (key === 'cac_dieu') return articleLines(value);
  return typeof value === 'string' ? (value === '' ? [] : passageLines(value)) : undefined;
}

/** Writes a passage that a document does not have yet, in the order of the others. */
export function addPassage(body: BodySource, path: DataPath, key: string, value: Data): PlannedSplices {
  const { source, lineEnd } = body;
  const lines = valueLines(key, value);
  if (!lines) return { obstacle: 'form' };
  const text = joinLines(body, [directiveLine(key.replaceAll('_', '-')), ...lines]);
  const order = ([, name]: DataPath) => PASSAGE_KEYS.indexOf(String(name));
  const roots = rootsBelow(body, path).toSorted((left, right) => order(left) - order(right));
  const next = roots.find((root) => order(root) > order([...path, key]));
  if (next) return { splices: [insertion(startOfRoot(body, next), text + lineEnd + lineEnd)] };
  const last = roots.at(-1);
  const end = last ? endOfText(source, rangeOfRoot(body, last)) : source.length;
  return { splices: [insertLines(body, end, lineEnd + text)] };
}

/** Takes what the body gives at `root` out of it, with the directive that opens it. */
export function removeRoot(body: BodySource, root: DataPath): PlannedSplices {
  if (isOnlyKey(body, root)) return { obstacle: 'onlyKey' };
  return { splices: [{ ...withBlankLines(body, rangeOfRoot(body, root)), text: '' }] };
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const apart: Range[] = [];
  for (const range of ranges.toSorted((left, right) => left.start - right.start)) {
    const before = apart.at(-1);
    if (before && range.start <= before.end) apart[apart.length - 1] = { ...before, end: range.end };
    else apart.push(range);
  }
  return apart;
}

/** Takes out of the body all parts that give something to what goes from the front matter at these paths. */
export function removeParts(body: BodySource, paths: readonly DataPath[]): readonly Splice[] {
  const roots = paths.flatMap((path) => rootsBelow(body, path));
  const ranges = joined(roots.map((root) => rangeOfPart(body, root)));
  return ranges.map((range) => ({ ...withBlankLines(body, range), text: '' }));
}
