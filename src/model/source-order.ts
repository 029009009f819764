import type { Message } from './message.ts';

function offsetOf({ place }: Message): number {
  const point = place && 'start' in place ? place.start : place;
  return point?.offset ?? 0;
}

/** Messages of one file in the order of the source; those of the same place, or without one, stay in their order. */
export function inSourceOrder(messages: readonly Message[]): readonly Message[] {
  return [...messages].sort((left, right) => offsetOf(left) - offsetOf(right));
}
