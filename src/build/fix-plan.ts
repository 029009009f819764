import { applySplices } from '../edit/splice.ts';
import type { Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import { readPlanSource } from '../read/read-plan-source.ts';

/** One stretch of a plan that was mended, or would be. */
export interface PlanFix {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  readonly ruleId: string;
}

/** What was mended in a plan file. */
export interface FixedPlan {
  readonly source: string;
  readonly fixes: readonly PlanFix[];
}

function fixOf({ fix, ruleId }: Message, source: string): PlanFix | undefined {
  if (!fix) return undefined;
  const { place, text } = fix;
  return {
    place,
    before: source.slice(place.start.offset, place.end.offset),
    after: text,
    ruleId: ruleId ?? '',
  };
}

/** Fixes in their order, without one that begins within another: that one waits for the next run. */
function apart(fixes: readonly PlanFix[]): readonly PlanFix[] {
  const ordered = fixes.toSorted((one, other) => one.place.start.offset - other.place.start.offset);
  let end = 0;
  return ordered.filter(({ place }) => {
    if (place.start.offset < end) return false;
    end = place.end.offset;
    return true;
  });
}

/**
 * Mends in a plan's source what its messages say needs no thought; nothing else changes by a byte. The source comes
 * back as it was where the mended one could not be read as a plan again.
 */
export function fixSource(file: string, source: string, messages: readonly Message[]): FixedPlan {
  const own = messages.filter(({ fix }) => fix?.place.file === file);
  const fixes = apart(own.map((message) => fixOf(message, source)).filter((fix) => fix !== undefined));
  const splices = fixes.map(({ place, after }) => ({
    start: place.start.offset,
    end: place.end.offset,
    text: after,
  }));
  const mended = applySplices(source, splices);
  const { value } = readPlanSource(file, mended);
  return value.kind === 'plan' ? { source: mended, fixes } : { source, fixes: [] };
}

/** Mends a plan file in place; with `dryRun` it only says what it would mend. Rejects with Node's own error where it cannot be written. */
export async function fixPlanFile(
  host: Host,
  file: string,
  source: string,
  messages: readonly Message[],
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<FixedPlan> {
  const fixed = fixSource(file, source, messages);
  if (!dryRun && fixed.fixes.length > 0) await host.writeFile(file, new TextEncoder().encode(fixed.source));
  return fixed;
}
