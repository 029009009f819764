import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to a mistyped one; undefined where none is near enough to be meant: `most` letters may be
 * wrong, a third of them where nothing is said.
 */
export function nearest(
  typed: string,
  known: Iterable<string>,
  most: number = Math.max(1, Math.floor(typed.length / 3)),
): string | undefined {
  let best: { readonly word: string; readonly far: number } | undefined;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) > most) continue;
    const far = distance(typed, word);
    if (far <= most && (!best || far < best.far)) best = { word, far };
  }
  return best?.word;
}
