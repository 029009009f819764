import { type Message, report } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { Source } from '../model/place.ts';
import { ID_PATTERN } from '../model/plan/text.ts';
import type { AgencyIndex } from './agency-index.ts';
import { unknownAgency } from './messages.ts';

/** Whether a text was meant as an id and not as a name: `phong-noi-vu`. */
function looksLikeId(typed: string): boolean {
  return ID_PATTERN.test(typed) && /[-_]/.test(typed);
}

/** Reports a text that stands where an agency does, looks like an id, and is in no list; it is printed as typed. */
export function reportUnknownAgency(
  typed: string,
  at: Source,
  agencies: AgencyIndex,
  messages: Message[],
): void {
  if (!looksLikeId(typed) || agencies.byId.has(typed)) return;
  const found = { typed, nearest: nearest(typed, agencies.byId.keys()) };
  messages.push(report('co-quan-khong-co', unknownAgency, found, { place: at.place, actual: typed }));
}
