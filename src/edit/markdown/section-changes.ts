import type { Data, DataMap } from '../../model/data.ts';
import type { DataPath } from '../../model/place.ts';
import { lineAt } from '../markdown-line.ts';
import type { PlannedSplices } from '../yaml-source.ts';
import type { BodySource } from './body-source.ts';
import { changedKeys } from './changed-keys.ts';
import { headingSplices } from './heading-splices.ts';

const IN_BRACES: readonly string[] = ['ma', 'kieu_so', 'so_thu_tu'];

/** A section's content that becomes another, or (undefined) goes. */
export interface NewContent {
  readonly value: Data | undefined;
}

/** Changes a section's heading: its title, what stands in its braces, and there an empty content. */
export function changeSection(
  body: BodySource,
  path: DataPath,
  before: DataMap,
  after: DataMap,
  content: NewContent | undefined,
): PlannedSplices {
  const line = lineAt(body.source, body.placeOf(path)?.start ?? 0);
  if (!line) return { obstacle: 'absent' };
  const attributes = new Map<string, string | undefined>();
  if (content) attributes.set('noi_dung', content.value === '' ? '' : undefined);
  let words: string | undefined;
  for (const key of changedKeys(before, after)) {
    const value = after[key];
    if (key === 'noi_dung') continue;
    if (!(key === 'tieu_de' || IN_BRACES.includes(key))) return { obstacle: 'form' };
    if (value !== undefined && typeof value !== 'string') return { obstacle: 'form' };
    if (key !== 'tieu_de') attributes.set(key, value);
    else {
      const fitsLine = value !== undefined && value !== '' && !value.includes('\n');
      words = fitsLine ? value : '';
      attributes.set(key, fitsLine ? undefined : value);
    }
  }
  return { splices: headingSplices(line, { attributes, ...(words !== undefined && { words }) }) };
}
