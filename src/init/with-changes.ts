import { type Data, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { ValueChange } from './year-changes.ts';

function withChange(data: Data, [step, ...rest]: DataPath, text: string | undefined): Data {
  if (isDataList(data))
    return data.map((item, index) => (index === step ? withChange(item, rest, text) : item));
  if (!isDataMap(data) || typeof step !== 'string') return text ?? '';
  const value = rest.length > 0 ? withChange(data[step] ?? '', rest, text) : text;
  const others = Object.entries(data).filter(([key]) => key !== step);
  return Object.fromEntries(value === undefined ? others : [...others, [step, value]]);
}

/** The data as they are to read once the changes are made. */
export function withChanges(data: Data, changes: readonly ValueChange[]): Data {
  return changes.reduce((changed, { path, text }) => withChange(changed, path, text), data);
}
