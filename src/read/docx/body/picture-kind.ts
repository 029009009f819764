import type { PictureKind } from './drawn.ts';

const FORMAT_BY_FIRST_BYTES: readonly (readonly [firstBytes: readonly number[], format: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'png'],
  [[0xff, 0xd8, 0xff], 'jpeg'],
  [[0x47, 0x49, 0x46, 0x38], 'gif'],
  [[0x42, 0x4d], 'bmp'],
  [[0x49, 0x49, 0x2a, 0x00], 'tiff'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'tiff'],
  [[0x01, 0x00, 0x00, 0x00], 'emf'],
  [[0xd7, 0xcd, 0xc6, 0x9a], 'wmf'],
];

const SIGNATURE_BYTES = 8;
const CHUNK_FRAME_BYTES = 12;
const COLOUR_TYPE_AT = 25;
/** The colour types of PNG that have an alpha channel: grey and true colour. */
const WITH_ALPHA: ReadonlySet<number | undefined> = new Set([4, 6]);

function chunkName(head: Uint8Array, at: number): string {
  return String.fromCharCode(...head.subarray(at + 4, at + 8));
}

/** Whether a PNG has an alpha channel, or a `tRNS` chunk before its pixels; undefined where its head ends before that shows. */
function isPngTransparent(head: Uint8Array): boolean | undefined {
  if (WITH_ALPHA.has(head[COLOUR_TYPE_AT])) return true;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  for (let at = SIGNATURE_BYTES; at + SIGNATURE_BYTES <= head.length; ) {
    const name = chunkName(head, at);
    if (name === 'tRNS') return true;
    if (name === 'IDAT') return false;
    at += CHUNK_FRAME_BYTES + view.getUint32(at);
  }
  return undefined;
}

/** A picture's kind by its first bytes, by its name where they say nothing. */
export function pictureKind(name: string, head: Uint8Array | undefined): PictureKind {
  const known = FORMAT_BY_FIRST_BYTES.find(([bytes]) => bytes.every((byte, at) => head?.[at] === byte))?.[1];
  const format = known ?? /\.([a-z0-9]{1,8})$/.exec(name)?.[1] ?? 'unknown';
  const transparent = head && known === 'png' ? isPngTransparent(head) : undefined;
  return { format, ...(transparent !== undefined && { transparent }) };
}
