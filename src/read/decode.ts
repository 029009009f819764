import { type Message, report } from '../model/message.ts';
import { fileIsBinary, fileIsUtf16, fileNotUtf8 } from './file-messages.ts';
import { sourcePoints } from './source-points.ts';

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Text in UTF-16 without its mark: most of an ASCII key's bytes come in pairs with a zero, on the same side. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.min(even, odd) === 0 && Math.max(even, odd) * 4 >= Math.max(head.length, 1);
}

function decodeUtf8(bytes: Uint8Array, fatal: boolean): string {
  // The mark stays in the text, so that offsets into it are offsets into the file's text.
  return new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);
}

function atFirstBadByte(file: string, bytes: Uint8Array): Message {
  const lenient = decodeUtf8(bytes, false);
  const at = lenient.indexOf('\uFFFD');
  const place = sourcePoints(file, lenient).placeOf(at, at + 1);
  return report('khong-phai-utf-8', fileNotUtf8, {}, { place });
}

function atStart(file: string, ruleId: string, kind: typeof fileIsBinary): Message {
  return report(ruleId, kind, {}, { place: sourcePoints(file, '').placeOf(0, 0) });
}

/** The text of a file in UTF-8, its byte order mark kept; a message where it is UTF-16, binary or in another encoding. */
export function decodeText(file: string, bytes: Uint8Array): string | Message {
  if (hasUtf16Mark(bytes) || looksLikeUtf16(bytes)) return atStart(file, 'tep-utf-16', fileIsUtf16);
  if (bytes.includes(0)) return atStart(file, 'tep-nhi-phan', fileIsBinary);
  try {
    return decodeUtf8(bytes, true);
  } catch {
    return atFirstBadByte(file, bytes);
  }
}
