import { distance } from 'fastest-levenshtein';

/** The known word nearest to a mistyped one; undefined where none is near enough to be meant (a third of its letters). */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(typed.length / 3));
  let best: { readonly word: string; readonly far: number } | undefined;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) > most) continue;
    const far = distance(typed, word);
    if (far <= most && (!best || far < best.far)) best = { word, far };
  }
  return best?.word;
}
