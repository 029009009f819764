import type { WordImage } from '../../../src/model/word-file.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TRUE_COLOUR = 2;
const TRUE_COLOUR_WITH_ALPHA = 6;

function chunk(name: string, data: readonly number[]): readonly number[] {
  return [0, 0, 0, data.length, ...Array.from(name, (letter) => letter.charCodeAt(0)), ...data, 0, 0, 0, 0];
}

/** The head of a picture of that kind: enough to know its format, and whether it can be seen through. */
export function pictureBytes({ format, transparent }: WordImage): Uint8Array {
  if (format !== 'png') return Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 60 }, () => 0));
  const colour = transparent ? TRUE_COLOUR_WITH_ALPHA : TRUE_COLOUR;
  const header = [0, 0, 0, 1, 0, 0, 0, 1, 8, colour, 0, 0, 0];
  return Uint8Array.of(
    ...PNG_SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('IDAT', []),
    ...chunk('IEND', []),
  );
}
