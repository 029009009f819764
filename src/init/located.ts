import type { Message, MessageKind } from '../model/message.ts';
import { report } from '../model/message.ts';
import type { DataPath, Place } from '../model/place.ts';

/** A message about the value at a path of the plan, not yet with a place in the new file. */
export interface Located {
  readonly path: DataPath;
  /** Where exactly in the old source, when it is only a part of the value. */
  readonly stretch?: readonly [start: number, end: number];
  readonly at: (place: Place | undefined) => Message;
}

/** A message about the value at `path`, or about a stretch of the old source within it. */
export function locate<Found>(
  path: DataPath,
  ruleId: string,
  kind: MessageKind<Found>,
  found: Found,
  stretch?: readonly [start: number, end: number],
): Located {
  return { path, ...(stretch && { stretch }), at: (place) => report(ruleId, kind, found, { place }) };
}
