import { type CheckedPlan, checkPlan } from '../check/check-plan.ts';
import { createNodeHost } from '../host/node-host.ts';
import type { Host } from '../model/host.ts';
import type { Outcome } from '../model/message.ts';
import type { PlaceIndex } from '../model/place.ts';
import { openLists, openPlan } from './open-plan.ts';

/** A plan that was read and fits its schema, and where each of its values was written. */
export interface PlanWithPlaces extends CheckedPlan {
  readonly places: PlaceIndex;
}

/** Reads and checks a plan file and its shared lists; undefined where it cannot be read or does not fit its schema. */
export async function readPlan(
  path: string,
  host: Host = createNodeHost(),
): Promise<Outcome<PlanWithPlaces | undefined>> {
  const { value: file, messages } = await openPlan(host, path);
  if (!file) return { value: undefined, messages };
  const lists = await openLists(host, file);
  const checked = checkPlan(file, lists.value);
  return {
    value: checked.value && { ...checked.value, places: file.places },
    messages: [...messages, ...lists.messages, ...checked.messages],
  };
}
