import { type Zippable, zipSync } from 'fflate';

const LEVEL = 6;

/** The time of every part: fixed, so that equal parts give equal bytes; local, since ZIP knows no time zone. */
function partTime(): Date {
  return new Date(1980, 0, 1, 12);
}

/** The parts of a package as a ZIP file (ISO 29500-2, 7), in the order of their paths. */
export function zipPackage(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const ordered: Zippable = {};
  for (const path of Object.keys(parts).toSorted()) {
    const part = parts[path];
    if (part) ordered[path] = part;
  }
  return zipSync(ordered, { level: LEVEL, mtime: partTime() });
}
