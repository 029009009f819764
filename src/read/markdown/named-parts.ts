import { type Data, isDataList, isDataMap } from '../../model/data.ts';
import type { DataPath } from '../../model/place.ts';

/** An appendix or a table of the front matter. */
export interface Named {
  readonly ma: string;
  readonly path: DataPath;
}

function namedIn(list: Data | undefined, path: DataPath): readonly Named[] {
  if (!isDataList(list)) return [];
  return list.flatMap((item, index) =>
    isDataMap(item) && typeof item.ma === 'string' ? [{ ma: item.ma, path: [...path, index] }] : [],
  );
}

/** The tables of a plan: its own list, and those inside appendices. */
export function tablesIn(front: Data): readonly Named[] {
  if (!isDataMap(front)) return [];
  const appendices = isDataList(front.phu_luc) ? front.phu_luc : [];
  const inside = appendices.flatMap((appendix, index) =>
    isDataMap(appendix) && isDataMap(appendix.bang) && typeof appendix.bang.ma === 'string'
      ? [{ ma: appendix.bang.ma, path: ['phu_luc', index, 'bang'] }]
      : [],
  );
  return [...namedIn(front.bang, ['bang']), ...inside];
}

/** The appendices of a plan. */
export function appendicesIn(front: Data): readonly Named[] {
  return isDataMap(front) ? namedIn(front.phu_luc, ['phu_luc']) : [];
}
