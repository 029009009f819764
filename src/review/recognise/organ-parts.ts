import type { Line } from './line.ts';
import { namesBody, namesPost } from './wording.ts';

/** Whether a line begins another body's name than the line before it goes on with (PL I, II.2). */
function beginsOrgan(line: Line, before: Line): boolean {
  // "CHỦ TỊCH" above "ỦY BAN NHÂN DÂN …": the post is part of the name.
  if (namesPost(before)) return false;
  if (line.look.bold && !before.look.bold) return true;
  return namesBody(line);
}

/** Parts the lines above the number into the bodies that they name: the last one issues, those before it stand above it. */
export function organParts(lines: readonly Line[]): readonly ('parentOrgan' | 'issuingOrgan')[] {
  const last = lines.findLastIndex((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && beginsOrgan(line, before);
  });
  return lines.map((_, index) => (index < last ? 'parentOrgan' : 'issuingOrgan'));
}
