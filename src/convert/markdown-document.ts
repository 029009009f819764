import { type Data, type DataMap, isDataList } from '../model/data.ts';
import {
  directiveLine,
  type Lines,
  legalBasisLines,
  passageLines,
} from '../model/markdown-form/passage-lines.ts';
import { articleLines, contentLines } from '../model/markdown-form/section-lines.ts';
import type { DataPath } from '../model/place.ts';

type LinesOf = (value: Data) => Lines | undefined;

/** A document's map without what the body says, and the lines of the body that say it. */
export interface MovedDocument {
  readonly front: DataMap;
  readonly body: Lines;
  readonly kept: readonly DataPath[];
}

function legalBases(bases: Data): Lines | undefined {
  if (!isDataList(bases)) return undefined;
  const lines = bases.map(legalBasisLines);
  return lines.every((each) => each !== undefined) ? lines.flat() : undefined;
}

const passage: LinesOf = (value) => (typeof value === 'string' ? passageLines(value) : undefined);

/** What each document has, in the order in which it is printed, and what headings make in it if nothing else is said. */
const DOCUMENTS: Readonly<
  Record<
    'quyet_dinh' | 'ke_hoach',
    { readonly passages: Readonly<Record<string, LinesOf>>; readonly body: string }
  >
> = {
  quyet_dinh: {
    passages: {
      can_cu: legalBases,
      de_nghi: passage,
      mo_dau: passage,
      cac_dieu: articleLines,
      ket_thuc: passage,
    },
    body: 'cac_dieu',
  },
  ke_hoach: {
    passages: {
      can_cu: legalBases,
      mo_dau: passage,
      noi_dung: contentLines,
      cac_dieu: articleLines,
      ket_thuc: passage,
    },
    body: 'noi_dung',
  },
};

const SAYS_ITSELF = /^(?:#{1,6}(?: |$)|::[a-z])/;

/** Whether a directive must say which key the lines fill: not before the headings of a body, nor before its text if it comes first. */
function needsDirective(isBody: boolean, [first = '']: Lines, isFirst: boolean): boolean {
  return !isBody || first === '' || !(isFirst || SAYS_ITSELF.test(first));
}

/** Moves the passages of a document out of its map into lines; what cannot be written as lines stays. */
export function movePassages(key: 'quyet_dinh' | 'ke_hoach', document: DataMap): MovedDocument {
  const { passages, body: bodyKey } = DOCUMENTS[key];
  const body: string[] = [];
  const moved = new Set<string>();
  const kept: DataPath[] = [];
  for (const [name, linesOf] of Object.entries(passages)) {
    const value = document[name];
    if (value === undefined) continue;
    const lines = linesOf(value);
    if (!lines) {
      kept.push([key, name]);
      continue;
    }
    const opening = needsDirective(name === bodyKey, lines, body.length === 0)
      ? [directiveLine(name.replaceAll('_', '-'))]
      : [];
    body.push('', ...opening, ...lines);
    moved.add(name);
  }
  return {
    front: Object.fromEntries(Object.entries(document).filter(([name]) => !moved.has(name))),
    body: body.length > 0 ? ['', directiveLine(key.replaceAll('_', '-')), ...body] : [],
    kept,
  };
}
