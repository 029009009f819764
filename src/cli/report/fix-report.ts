import type { FixedPlan } from '../../build/fix-plan.ts';
import type { CommandContext } from '../command-context.ts';

/** How much of what stands around a mended place is shown, in characters. */
const AROUND = 24;

/** Blanks and marks that nobody can see are shown by their code. */
function visible(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `‹U+${code}›`;
  });
}

/** Prints what was mended in a plan: each place, before and after. */
export function printFixes(
  file: string,
  { fixes, source }: FixedPlan,
  isDryRun: boolean,
  { terminal, texts }: CommandContext,
): void {
  let moved = 0;
  const lines = fixes.map(({ place, before, after, ruleId }) => {
    const start = place.start.offset + moved;
    moved += after.length - before.length;
    const left =
      source
        .slice(Math.max(0, start - AROUND), start)
        .split('\n')
        .at(-1) ?? '';
    const right = source.slice(start + after.length, start + after.length + AROUND).split('\n')[0] ?? '';
    const spot = `${place.start.line}:${place.start.column}`;
    return [
      `  ${spot}  [${ruleId}]`,
      `      - ${visible(left + before + right)}`,
      `      + ${visible(left + after + right)}`,
    ].join('\n');
  });
  terminal.write(`${[texts.fixed(file, fixes.length, isDryRun), ...lines, ''].join('\n')}\n`);
}
