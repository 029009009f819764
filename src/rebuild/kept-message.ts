import { z } from 'zod';
import { type Message, messageKind, report } from '../model/message.ts';
import type { Place } from '../model/place.ts';

const point = z.strictObject({ line: z.number(), column: z.number(), offset: z.number() });
const place = z.strictObject({ file: z.string(), start: point, end: point });
const text = z.strictObject({ reason: z.string(), mend: z.string() });

const told = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  texts: z.strictObject({ vi: text, en: text }),
  place: place.optional(),
  clause: z.string().optional(),
  actual: z.string().optional(),
  expected: z.array(z.string()).optional(),
});

/** The schema of a message as it is kept: all that a report shows of it, and the other place concerned. */
export const keptMessageSchema = told.extend({ cause: told.optional() });

type Told = z.output<typeof told>;
/** A message as it is kept from one build to the next. */
export type KeptMessage = z.output<typeof keptMessageSchema>;

function isFullPoint(found: { readonly offset?: number | undefined }): found is Place['start'] {
  return found.offset !== undefined;
}

function placeOf({ place: found, file }: Message): Place | undefined {
  if (!found || !('start' in found) || !file) return undefined;
  const { start, end } = found;
  return isFullPoint(start) && isFullPoint(end) ? { file, start: { ...start }, end: { ...end } } : undefined;
}

function toldOf(message: Message): Told {
  const { ruleId, severity, texts, url, actual, expected } = message;
  return {
    rule: ruleId ?? '',
    severity,
    texts,
    place: placeOf(message),
    clause: url,
    actual: actual ?? undefined,
    expected: expected && [...expected],
  };
}

function isMessage(cause: unknown): cause is Message {
  return cause instanceof Error && 'severity' in cause && 'texts' in cause;
}

/** A message as it is kept. */
export function keepMessage(message: Message): KeptMessage {
  return { ...toldOf(message), cause: isMessage(message.cause) ? toldOf(message.cause) : undefined };
}

function retold({ rule, severity, texts, place, clause, actual, expected }: Told, cause?: Message): Message {
  const kind = messageKind<undefined>({
    severity,
    ...(clause !== undefined && { clause }),
    vi: () => texts.vi,
    en: () => texts.en,
  });
  return report(rule, kind, undefined, {
    place,
    ...(actual !== undefined && { actual }),
    ...(expected && { expected }),
    ...(cause && { cause }),
  });
}

/** The message that was kept, as it was told. */
export function tellAgain(kept: KeptMessage): Message {
  return retold(kept, kept.cause && retold(kept.cause));
}
