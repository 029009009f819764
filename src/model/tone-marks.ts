/** Where a syllable's tone mark stands: `old` as in "hòa", "thủy"; `new` as in "hoà", "thuỷ". */
export type ToneStyle = 'old' | 'new';

const OLD = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)$/u;
const NEW = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u;

/** The style of a syllable that can be written either way; undefined for all others. */
export function toneStyleOf(word: string): ToneStyle | undefined {
  if (!/[aeyàáảãạèéẻẽẹỳýỷỹỵ\p{M}]$/iu.test(word)) return undefined;
  const small = word.normalize('NFC').toLowerCase();
  if (OLD.test(small)) return 'old';
  return NEW.test(small) ? 'new' : undefined;
}

const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** A syllable in the other of both styles: "hoà" for "hòa"; as it is where it has only one way. */
export function inOtherStyle(word: string): string {
  if (toneStyleOf(word) === undefined) return word;
  const letters = [...word.normalize('NFC')];
  const [first = '', second = ''] = letters.splice(-2);
  const tone = TONES.find((mark) => `${first}${second}`.normalize('NFD').includes(mark)) ?? '';
  const bare = (letter: string) => letter.normalize('NFD').replace(tone, '');
  const ending = first.normalize('NFD').includes(tone)
    ? `${bare(first)}${bare(second)}${tone}`
    : `${bare(first)}${tone}${bare(second)}`;
  return `${letters.join('')}${ending}`.normalize('NFC');
}

/** Whether a syllable's style is the writer's choice: names of people and places ("Hòa", "Thúy") keep their own. */
export function hasFreeStyle(word: string): boolean {
  const first = word.charAt(0);
  return first === first.toLowerCase() || /^(?:ủy|uỷ)$/iu.test(word.normalize('NFC'));
}
