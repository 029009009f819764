import { type Message, type MessageKind, report } from '../../model/message.ts';
import { sourcePoints } from '../source-points.ts';

/** What is wrong with one file, collected while it is read; any of it means that nothing of the file is judged. */
export interface FaultList {
  readonly messages: readonly Message[];
  readonly add: <Found>(ruleId: string, kind: MessageKind<Found>, found: Found) => void;
}

/** Told more would help nobody, and a file made to do harm could ask for any number. */
const MOST_TOLD = 10;

/** Starts an empty list; a DOCX has no lines, so every message stands at the file's beginning, and each is told once. */
export function faultsOf(file: string): FaultList {
  const place = sourcePoints(file, '').placeOf(0, 0);
  const messages: Message[] = [];
  return {
    messages,
    add: (ruleId, kind, found) => {
      if (messages.length >= MOST_TOLD) return;
      const message = report(ruleId, kind, found, { place });
      if (!messages.some((told) => told.reason === message.reason)) messages.push(message);
    },
  };
}
