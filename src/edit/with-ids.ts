import { type Data, isDataList, isDataMap } from '../model/data.ts';
import type { DataPath } from '../model/place.ts';
import type { IdProposal } from './propose-ids.ts';

/** The data as they are to read once the proposed ids are written: the same, but for `ma`. */
export function withIds(data: Data, proposals: readonly IdProposal[]): Data {
  const byPath = new Map(proposals.map((proposal) => [proposal.path.join('/'), proposal]));
  const rebuild = (value: Data, path: DataPath): Data => {
    const proposal = byPath.get(path.join('/'));
    if (isDataList(value)) return value.map((item, index) => rebuild(item, [...path, index]));
    if (!isDataMap(value))
      return proposal?.bareTextKey ? { ma: proposal.ma, [proposal.bareTextKey]: value } : value;
    const entries = Object.entries(value).map(([key, item]) => [key, rebuild(item, [...path, key])]);
    return { ...Object.fromEntries(entries), ...(proposal && { ma: proposal.ma }) };
  };
  return rebuild(data, []);
}
