import type { AgencyNames } from '../model/agency-names.ts';
import { type Message, report } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { Source } from '../model/place.ts';
import { ID_PATTERN } from '../model/plan/text.ts';
import { nearlyKnownAgency, unknownAgency } from './messages.ts';

/** Whether a text was meant as an id and not as a name: `phong-noi-vu`. */
function looksLikeId(typed: string): boolean {
  return ID_PATTERN.test(typed) && /[-_]/.test(typed);
}

function findingOf(typed: string, at: Source, agencies: AgencyNames): Message | undefined {
  const details = { place: at.place, actual: typed };
  if (looksLikeId(typed)) {
    const found = { typed, nearest: nearest(typed, agencies.byId.keys()) };
    return report('co-quan-khong-co', unknownAgency, found, details);
  }
  const meant = agencies.nearest(typed);
  if (!meant) return undefined;
  const found = { typed, meant: meant.ten, ma: meant.ma };
  return report('co-quan-gan-giong', nearlyKnownAgency, found, { ...details, expected: [meant.ten] });
}

/**
 * Reports a text that stands where an agency does, is in no list, and looks like an id, or is nearly an agency's
 * name; it is printed as typed. Names of bodies that no list has are the writer's own affair.
 */
export function reportUnknownAgency(
  typed: string,
  at: Source,
  agencies: AgencyNames,
  messages: Message[],
): void {
  if (agencies.byId.has(typed) || agencies.byName(typed)) return;
  const finding = findingOf(typed, at, agencies);
  if (finding) messages.push(finding);
}
